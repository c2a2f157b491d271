import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section31Claims } from "../section31.ts";

/** Claims of section 3.1, in French. */
export const section31French: FrenchClaims<typeof section31Claims> = {
	"3-1-anyone-deploys-subnet": {
		statement: "Chacun peut déployer un service numérique sur Bittensor ; chaque service est un sous-réseau.",
		note: "Ouvert à tous, dans la limite d'un nombre fixe de places. La production des blocs de la chaîne, elle, n'est pas ouverte à tous.",
		evidence: [
			"128 sous-réseaux, le plafond, d'octobre 2025 à avril 2026 ; un nouveau en remplace un autre.",
			"L'Opentensor Foundation fait tourner la chaîne par preuve d'autorité ; la preuve d'enjeu reste un point ouvert de sa feuille de route.",
		],
		test: {
			variables: ["nombre de sous-réseaux", "prix d'enregistrement", "quel sous-réseau doit partir"],
			compute:
				"Naissance et mort des sous-réseaux avec 128 places : un nouveau prend la place de celui dont le prix est le plus bas et qui n'est plus immunisé.",
			supports: "L'entrée est libre et bon marché.",
			contradicts: "Le plafond et le prix font de l'entrée une enchère pour des places.",
		},
		untestable:
			"Une règle à consulter : qui paie le prix obtient une place. Qui peut payer dans un réseau plein est montré, non jugé.",
	},
	"3-1-roles": {
		statement:
			"Quatre rôles : le propriétaire définit la tâche, les mineurs la résolvent, les validateurs les notent, les stakers investissent.",
		note: "Sur 7 200 alpha par jour, 1 296 vont au propriétaire, 2 952 aux mineurs, 2 952 aux validateurs et à leurs stakers.",
		evidence: [
			"Le propriétaire prend 18 % ; les autres 82 % sont partagés par moitié entre mineurs et validateurs ; les validateurs reversent leur part aux stakers après leur commission. Les stakers de la racine participent à la moitié des validateurs en proportion de 0,18 × le TAO à la racine, rapporté à cela plus l'alpha émis.",
		],
		test: {
			variables: ["part du propriétaire", "part des mineurs", "part des validateurs", "ce qu'en reçoivent les stakers"],
			compute:
				"Un jour d'émission sous forme de flux : 7 200 alpha, dont propriétaire 18 %, mineurs 41 %, validateurs et stakers 41 %.",
		},
		untestable: "Une liste de rôles : l'exécution montre ce que chacun reçoit, non si la liste est juste.",
	},
	"3-1-capital-pays-participants": {
		statement: "C'est sur le capital des stakers que les participants sont payés, en proportion de leur performance.",
		note: "Les récompenses sont des jetons nouvellement créés. L'argent des stakers est dans la réserve et fixe le prix de ces jetons.",
		evidence: [
			"Chaque sous-réseau émet 1 alpha par bloc (7 200 par jour) jusqu'à ce que 10,5 millions aient été émis. La réserve reçoit autant d'alpha que vaut le TAO du sous-réseau, mais pas plus que le plafond ; le TAO au-delà achète de l'alpha.",
			"Depuis novembre 2025, la part de TAO d'un sous-réseau suit une moyenne mobile du flux net de TAO vers sa réserve (demi-vie 30 jours) ; avant, elle suivait son prix.",
		],
		test: {
			variables: ["émission d'alpha", "réserves", "prix", "achats et ventes", "quantité émise"],
			compute:
				"Stocks et flux d'un sous-réseau : une réserve à produit constant, 1 alpha par bloc dont les mineurs vendent une part ; exécuté sans aucun nouveau staker.",
			supports: "Les paiements cessent quand les stakers partent.",
			contradicts:
				"Les paiements continuent en jetons nouveaux tandis que le prix baisse : les stakers paient par dilution, et non parce qu'on distribue leur dépôt.",
		},
	},
	"3-1-reward-proportional-to-performance": {
		statement: "Chacun est payé en proportion de sa performance.",
		note: "La [référence 9](source:lui-sun-2025), citée ailleurs dans l'essai, trouve que la récompense suit la mise bien plus que la performance.",
		evidence: [
			"Corrélation entre mise et récompense 0,80–0,95 (validateurs) et 0,50–0,80 (mineurs) ; entre performance et récompense 0,10–0,30 (mineurs) et environ 0,50 (validateurs).",
			"Quatre règles très différentes sont en usage : Zeus paie selon le score, Data Universe selon la crédibilité à la puissance 2,5, Chutes selon une somme de parts, Ridges donne tout à un seul.",
		],
		test: {
			variables: [
				"corrélation entre mise et récompense",
				"corrélation entre performance et récompense",
				"Gini de l'incitation",
			],
			compute:
				"Des époques avec des compétences très inégales et des mises mesurées ; les deux corrélations pour mineurs et validateurs.",
			supports: "La récompense suit la performance plus que la mise.",
			contradicts: "C'est l'inverse, comme dans la référence 9.",
		},
	},
	"3-1-zeus-purpose": {
		statement: "Zeus vise la meilleure prévision météo possible.",
		note: "",
		evidence: [
			"Propriétaire : Orpheus AI, Pays-Bas. Sur le réseau principal depuis le 24 mars 2025 sous le netuid 18 (301 sur le réseau de test).",
			"Selon le propriétaire lui-même : 39,8 % de mieux dans un article d'atelier à l'ICML ; 23,55 % de mieux que l'IFS HRES en avril 2026.",
		],
		test: {
			variables: ["erreur par rapport à ERA5", "amélioration par rapport à la référence"],
			compute:
				"Un champ météo synthétique avec une vérité, une prévision de référence et des mineurs de compétences diverses.",
			supports: "Le meilleur mineur bat la référence.",
			contradicts: "Aucun mineur ne la bat.",
		},
	},
	"3-1-zeus-miners-scored-by-reality": {
		statement: "Zeus paie ensuite les mineurs selon la proximité de leur prévision avec la réalité.",
		note: "Vrai relativement à une référence publique, et 20 % du score tient à la vitesse. Selon la règle en vigueur, un mineur qui ne fait que copier la référence obtient 0,556^γ sur 1.",
		evidence: [
			"Version 1.5.4 : erreur relative à Open-Meteo, amélioration bornée à −1 … 0,8, γ = 1 / (2^(2d − 1) + max(0, âge + 1)), 80 % qualité et 20 % temps de réponse (parfait jusqu'à 0,4 s), moyenne mobile de 0,2 à 0,02, poids selon le score.",
			"Version 2 (mars 2026) : le globe entier, des rangs, 95 % de chaque épreuve au meilleur mineur, une pénalité pour prévisions presque identiques, 30–40 % brûlés.",
		],
		test: {
			variables: [
				"qualité = ((clip(amélioration, −1, 0,8) + 1) / 1,8)^γ",
				"vitesse",
				"score = 0,8 × qualité + 0,2 × vitesse",
				"moyenne mobile",
				"poids",
			],
			compute:
				"La version 1.5.4 telle quelle, avec un modèle honnête, un copieur de la référence, un mineur rapide mais mauvais et un paresseux ; la paie par type.",
			supports: "Les mineurs honnêtes qui battent la référence prennent l'essentiel de la paie.",
			contradicts:
				"Un copieur de la référence obtient presque autant : une amélioration de 0 compte 0,556, et plus quand γ est au-dessous de 1.",
		},
	},
	"3-1-zeus-validators-mean-difference": {
		statement:
			"Les validateurs sont payés selon la justesse de leur note, mesurée par son écart à la moyenne des notes de tous les validateurs.",
		note: "La chaîne emploie une médiane pondérée par la mise, avec écrêtage et bonds. Elle récompense l'accord avec la majorité de la mise, non la justesse, et aucun écart à une moyenne n'y figure.",
		evidence: [
			"Yuma : une médiane pondérée par la mise à κ = 0,5, les poids au-dessus sont écrêtés, les bonds sont une moyenne mobile, les dividendes sont les bonds fois l'incitation.",
			"La copie de poids est un problème connu ; l'engagement puis révélation et une part variable brûlée sont les parades.",
		],
		test: {
			variables: [
				"poids donnés aux mineurs par les validateurs",
				"mise",
				"κ = 0,5",
				"médiane pondérée par la mise",
				"bonds",
				"dividendes",
			],
			compute:
				"Yuma et la règle de l'écart à la simple moyenne, sur les mêmes poids et mises : bruit honnête, un cartel avec 40 % de la mise, un autre avec 60 %, un copieur ; leurs dividendes comparés.",
			supports: "Les deux règles classent les validateurs de la même façon.",
			contradicts:
				"Un cartel avec 40 % de la mise déplace la moyenne mais non la médiane ; avec 60 %, les deux échouent ; les copieurs gagnent autant que les validateurs honnêtes selon l'une et l'autre.",
		},
	},
	"3-1-stakers-inject-liquidity-and-gain": {
		statement:
			"Les stakers apportent la liquidité, et si un sous-réseau convainc d'autres investisseurs, les premiers stakers y gagnent.",
		note: "Comme mécanisme. Comptés en TAO, les deux sous-réseaux que l'essai nomme à ce propos ont perdu de la valeur en 2025.",
		evidence: [
			"Prix de Zeus : 0,0146 TAO (20 février 2025), 0,0189 (16 avril), 0,0084 (29 octobre). Data Universe : de 0,0546 à 0,0079 sur la même période.",
		],
		test: {
			variables: ["réserves", "évolution du prix", "moment d'entrée", "dilution"],
			compute: "Une réserve avec des stakers précoces et tardifs, et un flux net comme dans les prix relevés en 2025.",
			supports: "Les premiers stakers gagnent quand le flux entrant dépasse la dilution.",
			contradicts: "Le gain dépend d'acheteurs ultérieurs et non de l'utilité, et la dilution l'efface.",
		},
	},
};
