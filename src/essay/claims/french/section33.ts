import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section33Claims } from "../section33.ts";
import { section33EnergyFrench } from "./section33Energy.ts";

/** Claims of section 3.3, in French. */
export const section33French: FrenchClaims<typeof section33Claims> = {
	...section33EnergyFrench,
	"3-3-amazon-massive-miner": {
		statement:
			"Un géant comme Amazon pourrait devenir un mineur massif sur un sous-réseau, le dominer et en annuler le bénéfice.",
		note: "Sur des sous-réseaux isolés, c'est déjà arrivé, sans Amazon.",
		evidence: [
			"Paie sur Chutes en octobre 2025 : 0,52 × unités de calcul + 0,20 × appels + 0,20 × chutes uniques (exposant 1,3 ou 2,2) + 0,08 × primes, sur 7 jours.",
			"Les plus grands mineurs y ont : 18,2 %, 11,5 %, 8,9 %, 7,3 %.",
			"Part de l'incitation du plus grand mineur en avril 2026 : Compute Horde 97,5 %, Desearch 81 %, BitMind 48 %.",
		],
		test: {
			variables: [
				"part du calcul de l'attaquant",
				"exposants de la récompense",
				"256 places",
				"la règle par clé froide",
				"départ des autres",
			],
			compute:
				"Un sous-réseau comme Chutes auquel un attaquant ajoute de la capacité : sa paie, le départ des petits mineurs, la concentration au fil du temps, avec et sans la règle de la meilleure clé, et de nombreuses clés froides.",
			supports: "Sa part de paie vaut à peu près sa part de calcul, et les rivaux partent.",
			contradicts: "La règle ou les limites de la demande l'arrêtent.",
		},
	},
	"3-3-centralisation-limited-to-one-subnet": {
		statement: "Là où une centralisation a été signalée, elle s'est toujours limitée à un seul sous-réseau.",
		note: "L'article cité, la [référence 9](source:lui-sun-2025), signale une concentration dans la plupart des 64 sous-réseaux qu'il a mesurés.",
		evidence: [
			"Dans plus de la moitié de 64 sous-réseaux, moins de 1 % des portefeuilles suffisent pour 51 % de la mise ; dans beaucoup d'autres, 1–2 %.",
			"Dans 87 sous-réseaux sur 128, la plus grande clé détient plus de la moitié du poids de mise ; médiane 58,6 %.",
			"HHI de la mise des validateurs : Ridges 0,425, Zeus 0,396, Data Universe 0,348, Chutes 0,248.",
		],
		test: {
			variables: [
				"part des sous-réseaux dont le coefficient de Nakamoto est 1, 2, 3",
				"part du plus grand validateur",
				"les mêmes validateurs d'un sous-réseau à l'autre",
			],
			compute:
				"La plus grande part de mise de chaque sous-réseau, le nombre au-dessus de 50 %, et le recouvrement entre sous-réseaux.",
			supports: "Un ou quelques sous-réseaux dépassent 50 %.",
			contradicts: "La plupart des sous-réseaux dépassent 50 %.",
		},
	},
	"3-3-multi-subnet-takeover-improbable": {
		statement:
			"Prendre le contrôle d'une part importante de Bittensor, plusieurs sous-réseaux, demande tant de moyens que c'est très improbable.",
		note: "Tout acheter coûte cher. Acheter des minorités dans beaucoup de sous-réseaux, ou la majorité dans de petits, est bon marché pour un géant, et une coalition de gens déjà en place n'a rien à acheter.",
		evidence: [
			"D'après les réserves d'avril 2026, 10 % de l'alpha de 125 sous-réseaux sur 128 coûtent environ 390 000 TAO (médiane 1 690 chacun), des 64 moins chers environ 65 000 TAO. 20 % : 109 possibles, 1,33 million de TAO. 33 % : 78 possibles, 3,9 millions de TAO. 51 % ne s'achètent dans la réserve que dans 14 sous-réseaux. Sans frais ni réaction ; poids de la racine ignoré.",
			"51 % de Data Universe coûtent environ 53 200 TAO (environ 13–16 millions de dollars à 250–300 dollars), de Chutes environ 10,9 millions de TAO ; Zeus et Ridges ne peuvent être achetés à 51 % dans la réserve.",
			"Les propriétaires et la fondation occupent déjà des positions décisives : la plus grande clé a une médiane de 58,6 %.",
			"Un plafond de la mise au 88e centile relève la taille médiane d'une coalition à 51 %, sur des jours, des semaines comme des mois.",
			"Le même plafond sur le sous-réseau 15 la relève de 3 à 30 places.",
		],
		test: {
			variables: ["part visée", "réserves", "alpha hors de la réserve", "effet sur le prix", "budget"],
			compute:
				"Ce qu'il en coûte d'acheter une part de l'alpha de chaque sous-réseau par sa réserve, le moins cher d'abord ; puis les voies sans achat : comme mineur, par une coalition de détenteurs actuels, et avec le plafond au 88e centile.",
			supports: "Le coût dépasse le budget d'un géant, ou la réserve ne contient pas assez.",
			contradicts: "Le coût est faible pour un géant, ou une coalition de quelques détenteurs actuels suffit.",
		},
	},
	"3-3-paper9-remedies": {
		statement:
			"Contexte de la référence 9 : l'article propose une paie selon la performance, un score composite avec un bonus de confiance, et un plafond de la mise.",
		note: "Le résumé nomme les propositions. Les formules que nous exécutons sont notre lecture, parce que celles de l'article n'étaient pas à notre portée.",
		evidence: [
			"Le résumé nomme un partage de l'émission pondéré par la performance, un score composite, un multiplicateur de bonus de confiance et un plafond de la mise au 88e centile.",
			"Un plafond par clé se contourne en répartissant la mise sur de nombreuses clés ; seules les 256 places, ou 64 validateurs, le limitent.",
		],
		test: {
			variables: [
				"émission ~ mise^(1 − w) × performance^w",
				"score = w × mise + (1 − w) × performance",
				"bonus 1 + b × confiance",
				"centile du plafond",
			],
			compute:
				"Les remèdes sur des mises réelles : Gini de la paie, corrélation de la paie avec la performance, et taille d'une coalition.",
			supports: "Les coalitions doivent être plus grandes, et la paie suit mieux la performance.",
			contradicts: "Répartir la mise sur de nombreuses clés contourne le plafond.",
		},
	},
};
