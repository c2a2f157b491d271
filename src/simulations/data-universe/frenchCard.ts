import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Voir qui paient les règles de valeur et de crédibilité du sous-réseau : des messages frais et demandés, ou des messages inventés, des copies et des clés multiples ; et quelles étapes quelqu'un d'extérieur peut vérifier.",
	entities:
		"40 étiquettes de trois sources dont les volumes suivent une loi de Zipf, certaines demandées ; des mineurs (collecteurs de capacité diverse, inventeurs, resquilleurs, thésauriseurs, clés aux mêmes messages, mineurs éclair, initiés d'un cartel) ; des validateurs ; le propriétaire, dont la clé reçoit une part de tout le poids, qui est brûlée ; des stakers.",
	process:
		"Chaque heure, les mineurs ajoutent des messages à des lots d'une étiquette et d'une heure. La valeur d'un lot est divisée selon qui d'autre le détient, pondérée par la source et la demande, et baisse avec l'âge pour devenir nulle après 30 jours. Les validateurs contrôlent un ou deux messages d'un mineur à la fois ; la crédibilité est une moyenne mobile, et la note est la valeur plus les bonus, multipliée par la crédibilité à la puissance 2,5. Qui déclare davantage doit d'abord le prouver. Tous les 361 blocs, les poids sont donnés en proportion et la chaîne paie.",
	patterns:
		"Les données perdent la moitié de leur valeur en 30 jours puis ne comptent plus ; ce que plusieurs détiennent est partagé ; la crédibilité de qui invente une part f se stabilise près de 1 − f ; des clés multiples aux mêmes messages ont été vues sur le vrai sous-réseau.",
	scales:
		"Messages et contrôles à l'heure, paie à l'époque de 361 blocs. État : messages par mineur, étiquette et heure ; crédibilité par validateur et mineur ; liens (bonds).",
	scheduling:
		"Chaque heure, tous les mineurs collectent à la fois, puis chaque validateur contrôle les mineurs dont c'est le tour ; les poids sont donnés à la fin d'une époque.",
	initial: "Avant la première paie, les mineurs collectent depuis 30 jours et sont contrôlés depuis quatre.",
	stochasticity:
		"La capacité est log-normale ; les volumes des étiquettes suivent la loi de Zipf ; les messages qui se recouvrent et ce que trouve un contrôle sont tirés au sort.",
	equations: [
		{
			gives: "valeur d'un lot",
			formula:
				"ses octets² / octets de tous ceux qui le détiennent × source × demande × (1 − âge / 60 jours), 0 à partir de 30 jours",
		},
		{ gives: "crédibilité après un contrôle", formula: "0,85·crédibilité + 0,15·part trouvée valable" },
		{ gives: "note", formula: "(valeur + bonus) × crédibilité^2,5" },
		{ gives: "poids", formula: "(1 − part du propriétaire) × note / somme des notes" },
	],
	leftOut: [
		"Les messages sont comptés en octets par étiquette et par heure et tirés au sort dans une étiquette ; ils ne sont pas suivis un à un.",
		"Un contrôle reconnaît un message inventé chaque fois qu'il tombe dessus ; les vrais messages effacés ont un seul taux fixe.",
		"Les envois de fichiers sont contrôlés une fois par jour et les commandes viennent toutes les six heures par validateur : notre choix, les vrais rythmes ne sont pas fixés.",
		"Les resquilleurs copient ce qui est public après un jour et réussissent les contrôles ; copier un index sans les données les ferait échouer.",
		"Personne ne change de conduite en voyant sa paie ; la meilleure part de messages inventés est calculée à côté de l'exécution.",
		"Aucun mineur n'est remplacé, aucune nouvelle clé ne s'enregistre, et le coût de la collecte n'est pas compté.",
	],
};
