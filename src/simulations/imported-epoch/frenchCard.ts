import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Prend les mises et les poids d'un sous-réseau réel à un bloc et y applique l'époque de la chaîne : consensus, incitation, dividendes, confiance et paie de chaque UID, et combien peu en détiennent combien.",
	patterns:
		"Deux validateurs et deux mineurs donnent ce que donne le calcul à la main ; sans import, peu détiennent presque toute la mise, comme dans le sous-réseau 15.",
	entities:
		"Jusqu'à 4 096 UID, chacun avec une mise et peut-être une ligne de poids sur les autres. Sans import : 256 UID tirés au sort à la ressemblance d'un sous-réseau réel.",
	process:
		"Les plus grands détenteurs reçoivent des permis ; leurs poids sont normalisés, sans ceux qu'ils se donnent à eux-mêmes, et ramenés à ce que soutient la majorité de la mise ; les poids ainsi ramenés paient les mineurs, les liens (bonds) avec ces mineurs paient les validateurs. Une époque de 361 blocs (tempo 360) à 1 alpha par bloc.",
	scales:
		"Un pas est une époque de 72 minutes. État : mise, poids, liens (bonds), permis et blocs de l'enregistrement et des derniers poids, par UID.",
	scheduling:
		"Tous les UID à la fois : permis, mise qui compte, consensus, retour au consensus, incitation, liens (bonds), dividendes, paie ; les permis alors trouvés valent pour l'époque d'après.",
	initial:
		"Le bloc du fichier tel qu'il était. Là où il n'a ni liens, ni permis, ni dates : pas encore de liens, des permis aux plus grands détenteurs, personne de nouveau, rien de trop vieux.",
	stochasticity:
		"Aucun hasard avec un import. Le sous-réseau tiré au sort a des mises, des valeurs de mineurs et des erreurs de validateurs log-normales, un tirage par graine.",
	equations: [
		{ gives: "consensus d'un UID", formula: "le plus grand poids que soutient une part kappa de la mise" },
		{ gives: "incitation", formula: "Σ mise × min(poids, consensus), divisée par sa somme sur les UID" },
		{
			gives: "liens (bonds)",
			formula: "(1 − a) × liens d'avant + a × mise × poids ramené ÷ sa somme sur les validateurs",
		},
		{ gives: "dividendes", formula: "Σ liens × incitation, divisée par sa somme sur les validateurs" },
		{ gives: "confiance du validateur", formula: "Σ min(poids, consensus) sur la ligne d'un validateur" },
		{
			gives: "paie d'un nouveau venu pour son prédécesseur",
			formula:
				"poids engagés avant son enregistrement, révélés alors que tout engagement ouvert est plus récent que lui ; rien sans engagement puis révélation",
		},
		{ gives: "paie", formula: "41 % de 361 alpha × incitation + 41 % de 361 alpha × dividendes" },
	],
	leftOut: [
		"Les liens (bonds) commencent avec cette époque, sauf si le fichier les a : sur la chaîne compte ce que les validateurs ont accumulé avant.",
		"Activité, enregistrement et permis ne comptent que là où le fichier les donne ; les engagements en cours n'y sont pas.",
		"Plusieurs clés peuvent être à un seul propriétaire : sans propriétaires dans le fichier, la concentration par UID est un minimum.",
		"Ce que les stakers sur root prennent de la paie des validateurs, et ce qui est brûlé.",
		"Le fichier peut dater d'avant les règles d'émission actuelles ; sa mise ne compte qu'en parts.",
	],
};
