import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Voir de quoi dépendent les usagers d'un sous-réseau de GPU, qui paie sa note de volume, et ce qui se passe quand arrive une entreprise du cloud aux machines bon marché.",
	entities:
		"30 « chutes » (modèles) de huit créateurs, dont la demande suit une loi de Zipf ; des mineurs (petits et gros fournisseurs, fournisseurs peu fiables, un fournisseur sur plusieurs clés, un qui se loue ses propres GPU, une entreprise du cloud, des initiés d'un cartel) ; la passerelle de l'équipe ; des validateurs ; le propriétaire ; des stakers.",
	process:
		"Chaque heure, les appels d'une chute vont à ses instances en proportion des GPU ; ce qui échoue une fois est tenté ailleurs ; les chutes qui se réveillent rapportent une prime. En sept jours, une clé accumule travail, appels, chutes différentes et primes ; 0,52, 0,20, 0,20 et 0,08 de ces parts font sa note, et seule compte la meilleure clé d'un compte. Tous les 361 blocs, les poids sont donnés et la chaîne paie. Une fois par jour, les mineurs honnêtes ajoutent ou retirent des GPU selon le profit. Trois pannes sont mises en scène.",
	patterns:
		"Les plus gros mineurs d'une semaine vérifiée ont reçu 18,2, 11,5, 8,9 et 7,3 % de la paie ; la capacité de réserve absorbe la perte d'un mineur ; rien n'arrive par une passerelle en panne.",
	scales:
		"Appels à l'heure, réactions au jour, paie à l'époque de 361 blocs. État : GPU et placements par clé et par chute ; sept jours de travail, d'appels, de chutes et de primes ; liens (bonds).",
	scheduling:
		"Chaque heure, toutes les chutes sont servies à la fois ; à minuit, les mineurs réagissent et replacent leurs instances ; les poids sont donnés à la fin d'une époque.",
	initial: "Les mineurs servent depuis sept jours avant la première paie.",
	stochasticity:
		"Tailles et coûts des mineurs suivent une loi log-normale ; créateurs des modèles, placements, échecs et primes sont tirés au sort ; la demande a un bruit normal.",
	equations: [
		{
			gives: "note",
			formula: "0,52·travail + 0,20·appels + 0,20·différentes^x + 0,08·primes, chacun en part du total de tous",
		},
		{ gives: "x", formula: "1,3 à partir de la médiane des chutes différentes, 2,2 au-dessous" },
		{
			gives: "appels servis par une clé",
			formula: "min(demande, capacité) × ses GPU / tous les GPU de la chute × (1 − erreurs)",
		},
		{
			gives: "valeur d'un GPU, dans le graphique de l'arrivée",
			formula: "émission par heure / tous les GPU",
		},
	],
	leftOut: [
		"Les appels sont des quantités de travail, non des requêtes isolées ; files d'attente, latence et temps de chargement sont laissés de côté.",
		"Les instances sont replacées une fois par jour ; pendant une panne, personne ne bouge, alors que le vrai sous-réseau le ferait en quelques minutes ou heures là où des GPU sont libres.",
		"La fréquence à laquelle les instances privées redémarrent (ici une fois en sept jours) et leur coût sont notre choix.",
		"Les prix de l'alpha et du TAO et la demande des usagers restent où ils sont, même quand arrive une entreprise du cloud ou que des mineurs partent.",
		"Le graphique de l'arrivée suppose que la paie suit exactement les GPU ; l'exécution, à côté, emploie la note entière.",
		"La preuve de possession des GPU est censée fonctionner ; les créateurs des modèles et leurs parts sont tirés au sort, non mesurés.",
	],
};
