import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section32Claims } from "../section32.ts";
import { section32RidgesFrench } from "./section32Ridges.ts";

/** Claims of section 3.2, in French. */
export const section32French: FrenchClaims<typeof section32Claims> = {
	"3-2-transparency-by-blockchain": {
		statement:
			"Ce qui se passe dans les sous-réseaux est transparent, parce qu'une blockchain comme celle de Bitcoin verse les récompenses en TAO, si bien que chacun peut voir qui a contribué quoi, et comment.",
		note: "Qui a reçu combien est visible de tous. Comment cela a été gagné ne l'est le plus souvent pas.",
		evidence: [
			"Mises, poids et émission sont publics et assez complets pour reconstruire une époque ; fait pour le sous-réseau 15, avec 256 mises et 1 687 poids.",
			"Ridges : les validateurs posent le seul poids que renvoie le serveur de l'équipe ; un interrupteur envoie tout au propriétaire.",
			"Chutes : l'équipe fait tourner le validateur principal ; d'autres peuvent recalculer son résultat d'après des journaux exportés.",
			"Bitcoin, c'est la preuve de travail et une production de blocs ouverte ; la chaîne de Bittensor, la preuve d'autorité.",
		],
		test: {
			variables: [
				"étapes sur la chaîne : enregistrement, mise, poids, émission",
				"étapes hors d'elle : tâche, réponse, score, données",
			],
			compute:
				"Pour chaque étape de chaque sous-réseau : sur la chaîne, public ailleurs, ou connu du seul propriétaire ; et la part de paie que décide la dernière sorte.",
			supports: "Des personnes extérieures peuvent refaire la plupart des étapes.",
			contradicts:
				"La paie est décidée par le serveur du propriétaire (Ridges), par un seul validateur (Chutes), ou par une collecte que personne ne peut vérifier (Data Universe).",
		},
	},
	"3-2-data-universe-collects-real-time": {
		statement:
			"Data Universe collecte et conserve en temps réel des publications des réseaux sociaux, pour l'étude de marché, la politique et les agents conversationnels.",
		note: "",
		evidence: [
			"Selon ses propres chiffres, 55 milliards de lignes, et environ 300 millions de plus par jour.",
			"Les données sont gardées par tranches d'une heure selon la source et l'étiquette, jusqu'à 30 jours ; Reddit compte 0,55, X 0,35, YouTube 0,10.",
		],
		test: {
			variables: ["lignes par jour", "fraîcheur", "doublons", "crédibilité"],
			compute: "La vraie règle de score avec des mineurs honnêtes, paresseux et faussaires.",
			supports: "Les données fraîches, uniques et demandées gagnent.",
			contradicts: "Copies ou faux gardent une bonne part.",
		},
	},
	"3-2-data-universe-auditable": {
		statement:
			"Des sous-réseaux comme Data Universe permettent à chacun de vérifier, de la façon la plus élégante, comment ces données sont collectées et traitées.",
		note: "Le code de score, les poids et les journaux peuvent être vérifiés. La collecte ne le peut pas : ses méthodes sont privées, et les données se trouvent dans le stockage du propriétaire.",
		evidence: [
			"La validation prélève une entrée dans 85 % des contrôles et deux sinon ; la crédibilité est une moyenne mobile de taux 0,15 ; le score est multiplié par la crédibilité à la puissance 2,5.",
			"Des commentaires dans le code ultérieur signalent un groupe Sybil de 164 clés, des données inventées et des remises à zéro répétées ; 60 % (70 % plus tard) de l'émission des mineurs est brûlée.",
			"L'équipe dit ignorer comment les mineurs obtiennent les publications (des milliers de comptes) ; envois et travaux à la demande passent par son propre serveur.",
		],
		test: {
			variables: [
				"probabilité d'être contrôlé",
				"exposant 2,5 de la crédibilité",
				"part des faux qui survivent",
				"clés complices",
			],
			compute:
				"Un mineur avec une part f de faux, contrôlé sur une ou deux entrées au plus une fois par heure : score attendu selon f, temps avant d'être découvert, et un groupe de 164 clés.",
			supports: "La meilleure réponse est f = 0.",
			contradicts: "Quelques faux paient, ou des faux fabriqués ensemble passent.",
		},
	},
	"3-2-bittensor-decentralised-by-design": {
		statement: "Bittensor est décentralisé par construction.",
		note: "L'entrée est ouverte, mais le contrôle est concentré. La [référence 9](source:lui-sun-2025), que l'essai n'utilise que dans la section [3.3](section:3.3), le mesure.",
		evidence: [
			"Gini de la mise 0,9825 ; le premier 1 % des portefeuilles détient une médiane d'environ 90 % de la mise (38–99,97 %) et reçoit environ 24 % des récompenses (12–57 %). 6 664 830 événements, 121 567 portefeuilles, 106 839 mineurs, 37 642 validateurs, 64 sous-réseaux, du 20 mars 2023 au 12 février 2025.",
			"Sous-réseau 15 en janvier 2025 : Gini 0,976, HHI 0,176 ; 3 places sur 256 détiennent 58 % et atteignent ainsi 51 %.",
			"Août 2026 : dans 87 sous-réseaux sur 128, la plus grande clé détient plus de la moitié du poids de mise ; part médiane de la plus grande 58,6 %, médiane de 11 validateurs.",
			"Mars 2023 : 371 clés froides, Gini 0,81, dont 18 pour 51 % ; 4 096 clés chaudes, Gini 0,976, 23 pour 51 %.",
			"Racine en juin 2024 : les 5 plus grands validateurs avaient 65 % et les 10 plus grands 85 % du TAO délégué.",
			"Juillet 2024 : 32 000 TAO (environ 8 millions de dollars) ont été volés par un paquet malveillant, et la fondation a mis la chaîne en mode sans échec. Février–mars 2025 : elle a utilisé la mise de la racine pour faire chuter d'environ 98 % le prix du jeton du sous-réseau 28.",
		],
		test: {
			variables: ["Gini, HHI et coefficient de Nakamoto de la mise, de l'émission, des validateurs et des mineurs"],
			compute:
				"Les mêmes mesures sur chaque réseau disponible, à côté des clouds, des coopératives de minage de Bitcoin et du classement.",
			supports: "Un coefficient de Nakamoto de quelques dizaines et un Gini au-dessous de 0,6.",
			contradicts: "Un coefficient de 1 à 3 dans la plupart des sous-réseaux.",
		},
	},
	"3-2-chutes-user-independence": {
		statement:
			"Des sous-réseaux comme Chutes libèrent les utilisateurs du choix étroit de bons systèmes génératifs sur le marché.",
		note: "Indépendance envers les hébergeurs, non envers les fabricants de modèles, et à un prix que l'émission subventionne.",
		evidence: [
			"100–160 milliards de jetons par jour, 34 billions au total, environ 696 000 utilisateurs, plus de 8 000 GPU ; sert DeepSeek, Qwen, Llama et d'autres modèles ouverts.",
			"Environ 5,5 millions de dollars de chiffre d'affaires par an contre environ 54 000 dollars d'émission par jour ; le chiffre d'affaires couvre 30–40 % du coût.",
			"8,1 % de toute l'émission le 27 octobre 2025, la plus grande part.",
		],
		test: {
			variables: ["nombre de modèles offerts", "concentration de leurs fabricants", "prix", "pannes de fournisseurs"],
			compute:
				"Un utilisateur avec un seul fournisseur, avec Chutes, avec les deux, tandis qu'un mineur, le plus grand mineur, le serveur du propriétaire ou un fabricant de modèles fait défaut.",
			supports: "Disponibilité et choix augmentent.",
			contradicts: "Le choix égale celui d'autres hébergeurs, et les pannes se concentrent dans un seul serveur.",
		},
		untestable:
			"Quels modèles sont offerts est un fait établi. L'exécution de Chutes montre autre chose : que les mineurs peuvent faire défaut, et la passerelle de l'équipe non.",
	},
	"3-2-builder-lower-entry-barriers": {
		statement: "Bittensor abaisse les barrières pour ceux qui construisent et nourrit ainsi la décentralisation.",
		note: "Il est bon marché de s'enregistrer, et difficile de rester et d'être payé.",
		evidence: [
			"S'enregistrer coûtait 0,0005–1 TAO dans les quatre sous-réseaux nommés (avril 2026) ; immunité de 5 000 à 65 535 blocs.",
			"Les textes d'un mineur : les mineurs honnêtes survivent rarement ; un mineur a acheté toutes les places d'un sous-réseau.",
			"Chutes ne paie que la meilleure clé chaude de chaque clé froide, ce que d'autres clés froides contournent.",
			"Part brûlée de l'émission des mineurs : médiane 27,8 % ; 99 % ou plus dans 36 sous-réseaux sur 128.",
		],
		test: {
			variables: [
				"coût d'enregistrement",
				"matériel nécessaire",
				"survie pendant l'immunité",
				"paie des nouveaux venus et des anciens",
			],
			compute:
				"L'entrée dans 256 places avec immunité et remplacement de la plus basse : la survie des nouveaux venus selon compétence et budget.",
			supports: "Un nouveau venu compétent avec peu d'argent survit et est payé.",
			contradicts:
				"Les nombreuses clés d'un seul propriétaire remplissent les places, et les nouveaux venus sont évincés.",
		},
	},
	...section32RidgesFrench,
};
