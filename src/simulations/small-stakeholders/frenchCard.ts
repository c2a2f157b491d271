import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Suit des nouveaux venus de talent et d'argent divers à travers l'enregistrement, l'immunité et le remplacement sur un sous-réseau, et demande qui est toujours là et qui a gagné plus qu'il n'a dépensé.",
	entities:
		"192 places de mineurs ; des mineurs déjà là ; des nouveaux venus avec talent et argent ; un gros détenteur qui enregistre des clés ; le prix d'une place ; pour comparer, un validateur avec la moindre mise.",
	process:
		"Tous les 360 blocs, des personnes arrivent, attendent un prix qu'elles peuvent et veulent payer, et prennent la place non immunisée qui reçoit le moins. Les notes approchent le talent par une moyenne mobile, la paie suit les notes selon la règle choisie, tous paient leur fonctionnement. Qui n'a plus d'argent part aussitôt, qui a gagné moins que son coût en deux semaines part alors. Le prix suit la loi des règles en vigueur.",
	patterns:
		"Les places ne coûtent presque rien sur la plupart des sous-réseaux, tandis que la paie va à peu (avril 2026) ; tout séjour qui commence à une place finit d'une de cinq façons, et places fois jours font la somme des séjours.",
	scales:
		"192 places de mineurs ; des pas de 360 blocs (72 minutes), 20 par jour ; argent et paie en TAO à un seul prix de l'alpha.",
	scheduling:
		"Au cours d'un pas : arrivées, enregistrements dans l'ordre d'arrivée, travail et paie de tous à la fois, bilan toutes les deux semaines, qui n'a plus d'argent part, le prix d'une place bouge.",
	initial:
		"Les 192 places tenues par des mineurs de talent tiré, dont la note le montre déjà ; personne n'est protégé.",
	stochasticity:
		"Tirés au sort : arrivées (Poisson), talent et argent (log-normaux), et l'erreur du travail de chaque pas (normale, 15 %).",
	equations: [
		{ gives: "note", formula: "note + (1 − e^(−pas ÷ mise en route)) × (talent × (1 + erreur) − note)" },
		{
			gives: "talent visible à la fin de la protection",
			formula: "1 − e^(−immunité ÷ mise en route) ; 0 où les votes restent cachés aussi longtemps",
		},
		{ gives: "paie", formula: "pot × note ÷ somme des notes (ou de leurs cubes, ou 95 % au meilleur)" },
		{
			gives: "toujours là",
			formula: "Kaplan-Meier : produit, sur les départs, de 1 − 1 ÷ nombre encore observé",
		},
		{
			gives: "prix d'une place",
			formula: "× 1,03 sur un intervalle avec trois enregistrements, × 0,985 avec aucun (décembre 2025)",
		},
	],
	leftOut: [
		"Combien de temps de vrais mineurs gardent leur place n'est pas dans nos données : rien encore à quoi comparer les courbes.",
		"Le talent reste ce qu'il est : personne n'apprend, ne copie ni n'achète de meilleures machines.",
		"Personne, une fois délogé, n'essaie de nouveau.",
		"Le prix de l'alpha ne bouge pas, et la paie est vendue aussitôt sans glissement.",
		"Les validateurs notent tout le monde équitablement ; cartels et copieurs sont testés ailleurs.",
		"Les nouveaux venus ne connaissent pas leurs chances ; ils paient jusqu'à un certain nombre de jours de paie moyenne.",
	],
};
