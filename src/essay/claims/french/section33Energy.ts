import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section33EnergyClaims } from "../section33Energy.ts";

/** The claims of section 3.3 that compare energies, in French. */
export const section33EnergyFrench: FrenchClaims<typeof section33EnergyClaims> = {
	"3-3-decentralised-compute-can-compete": {
		statement:
			"Des réseaux très populaires réfutent l'idée que le calcul décentralisé ne pourra jamais égaler les centres de données de Google.",
		note: "L'énergie dépensée en calcul d'empreintes ne prouve aucune capacité pour l'IA.",
		evidence: [
			"Folding@home a atteint environ 2,4 exaFLOPS avec environ 2 millions d'appareils.",
			"Les plus grands entraînements décentralisés sont environ 1 000 fois au-dessous de la frontière.",
			"Les grappes de pointe consacrent 9–13 % de leur coût à l'interconnexion, que des connexions internet ne remplacent pas.",
		],
		test: {
			variables: ["énergie", "FLOP utiles", "bande passante", "FLOP par joule", "puces de minage ou GPU"],
			compute:
				"Énergie × efficacité × utilisation × part utilisable pour l'IA, qui est 0 pour Bitcoin ; Folding@home, INTELLECT-1, Covenant-72B et un entraînement de pointe à côté.",
			supports: "Les FLOP utilisables des réseaux décentralisés sont comparables.",
			contradicts: "Ils sont moindres de trois puissances de dix.",
		},
	},
	"3-3-bitcoin-energy": {
		statement: "Bitcoin consomme environ 100 TWh par an ; certaines sources disent jusqu'à 240.",
		note: "Le bas de la fourchette est trop bas pour 2024 et 2025 : la meilleure estimation pour 2024 est de 138 TWh.",
		evidence: [
			"Meilleure estimation pour 2024 : 138 TWh (0,54 % de l'électricité mondiale), dont 52,4 % de sources durables.",
			"L'indice donne un plancher, une meilleure estimation et un plafond ; un plafond explique des valeurs proches de 240.",
		],
		test: {
			variables: ["taux de hachage", "joules par térahash", "revenu des mineurs rapporté au prix de l'énergie"],
			compute:
				"Plancher, meilleure estimation et plafond : taux de hachage × efficacité de la meilleure machine rentable, d'un mélange et de la pire.",
			supports: "Une meilleure estimation proche de 100.",
			contradicts: "Une meilleure estimation nettement plus haute ou plus basse.",
		},
	},
	"3-3-google-energy-24": {
		statement: "Toute l'infrastructure de Google consomme 24 TWh par an, selon son rapport environnemental.",
		note: "Le chiffre convient aux seuls centres de données, en 2023. Le rapport de la mi-2025 donne environ 32 au total.",
		evidence: [
			"2024 : 32,1 TWh au total, centres de données 30,8 TWh (27 % de plus) ; donc environ 25,3 au total et 24,3 pour les centres de données en 2023.",
			"Microsoft pour son exercice 2024 : 29,8 TWh.",
		],
		test: {
			variables: ["année"],
			compute: "Google de 2019 à 2024 à côté du plancher, de la meilleure estimation et du plafond de Bitcoin.",
			supports: "Le dernier rapport indique 24.",
			contradicts: "Il indique davantage.",
		},
	},
	"3-3-energy-comparison-conclusion": {
		statement:
			"Puisque Bitcoin consomme plusieurs fois l'énergie de Google, un réseau décentralisé comme Bittensor peut rivaliser avec les géants technologiques.",
		note: "Les puces de minage ne peuvent pas faire de travail d'IA, si bien que les énergies ne se comparent pas. La comparaison montre aussi comment un réseau décentralisé se concentre de nouveau.",
		evidence: [
			"138 / 30,8 = 4,5, selon les valeurs de 2024.",
			"Six coopératives minent plus de 95 % des blocs de Bitcoin : Foundry environ 30 %, AntPool et ses alliées environ 40 %.",
			"Bitmain a fabriqué environ 82 % des puces de minage ; 75,4 % de l'activité étudiée se trouve aux États-Unis.",
		],
		test: {
			variables: [
				"rapport des énergies",
				"rapport des calculs pour l'IA",
				"concentration des coopératives",
				"part d'un fabricant de puces",
			],
			compute:
				"L'énergie sur un axe, le calcul utilisable pour l'IA sur l'autre ; et le coefficient de Nakamoto des coopératives de minage et des fabricants de puces de Bitcoin.",
			supports: "Le rapport des énergies prédit celui des calculs pour l'IA.",
			contradicts:
				"Le rapport des énergies est de 4,5 et celui des calculs pour l'IA de 0 ; le minage lui-même est concentré.",
		},
	},
};
