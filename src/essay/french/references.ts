import { type Reference, type ReferenceId } from "../references.ts";

/** Our words about the essay's references, in French; titles stay as they were printed. */
export const frenchReferences: Readonly<
	Record<ReferenceId, Pick<Reference, "what" | "supports" | "doesNotSupport" | "remark">>
> = {
	1: {
		what: "Un scénario des prochaines années, écrit par un petit groupe de prévisionnistes.",
		supports: "Que des gens informés jugent possible que des agents d'IA tiennent bientôt de tels rôles.",
		doesNotSupport: "Que ce soit la prévision générale. C'est un scénario parmi d'autres et non une étude empirique.",
	},
	2: {
		what: "Une liste publique de modèles de langage, classés selon des résultats de tests.",
		supports: "Quels modèles figuraient sur cette liste quand l'essai les a comptés.",
		doesNotSupport:
			"Des parts d'un marché, ou un classement d'organisations. [Les six décomptes font 30 sur 47](claim:1-2-vellum-leaderboard-counts), et la liste montre à quelle fréquence une entreprise publie des versions.",
	},
	3: {
		what: "Une conférence de Yann LeCun, alors directeur scientifique de l'IA chez Meta.",
		supports:
			"Qu'une figure de premier plan refuse les modèles de langage comme voie vers une intelligence de niveau humain.",
		doesNotSupport: "Que le besoin de l'argent d'investisseurs explique l'avis contraire.",
		remark: "LeCun a annoncé en novembre 2025 qu'il quittait Meta à la fin de l'année.",
	},
	4: {
		what: "Une lettre ouverte du 22 mars 2023, avec des dizaines de milliers de signatures.",
		supports: "Que les personnes nommées ont demandé aux laboratoires de faire une pause.",
		doesNotSupport:
			"Un appel à un arrêt définitif : elle demandait au moins six mois, pour des systèmes plus puissants que GPT-4. Aucune pause n'a suivi.",
		remark: "La bibliographie mène à un article de Wikipédia sur la lettre, non à la lettre.",
	},
	5: {
		what: "Une page sur Zeus, sur un site qui décrit des sous-réseaux.",
		supports: "À quoi sert Zeus, et que les prévisions sont notées d'après ce qui s'est passé ; le code le confirme.",
		doesNotSupport:
			"Une règle qui paie les validateurs selon l'[écart à la moyenne](claim:3-1-zeus-validators-mean-difference). Le code de la chaîne elle-même montre une médiane pondérée par la mise, avec écrêtage et bonds.",
	},
	6: {
		what: "Un article sur Data Universe, publié sur Medium.",
		supports: "Ce que collecte Data Universe, et pour qui.",
		doesNotSupport:
			"Que [la collecte puisse être vérifiée](claim:3-2-data-universe-auditable). Les scores et les poids le peuvent ; comment les publications sont obtenues est privé, et le stockage est celui du propriétaire.",
	},
	7: {
		what: "Un article sur Ridges, publié sur Medium.",
		supports:
			"Que [62 000 dollars par jour](claim:3-2-ridges-62000-per-day) ont été estimés ; les prix relevés à l'automne 2025 donnent le même ordre de grandeur.",
		doesNotSupport:
			"Que chacun ait pu retirer cette somme, qu'elle ait duré, ou que [des centaines d'ingénieurs](claim:3-2-ridges-hundreds-of-engineers) aient pris part.",
		remark: "La bibliographie donne TensorPlex Labs pour auteur. L'adresse appartient au compte @Defortuneteller.",
	},
	8: {
		what: "Le rapport environnemental de Google de 2024, qui porte sur 2023.",
		supports: "Que les centres de données de Google ont consommé environ 24 TWh en 2023.",
		doesNotSupport:
			"Google tout entier, ou l'année de l'essai : le rapport de 2025 donne 32,1 TWh pour 2024. Et aucun chiffre d'énergie ne dit [combien d'IA un réseau pourrait calculer](claim:3-3-energy-comparison-conclusion).",
	},
	9: {
		what: "Une étude des relevés de la chaîne sur 64 sous-réseaux, de mars 2023 à février 2025, présentée à MARBLE 2025.",
		supports:
			"Qu'un plafond de la mise rend une prise de contrôle plus difficile : au 88e centile, la coalition médiane pour 51 % doit être plus grande. Elle montre aussi que la question du contrôle peut se mesurer.",
		doesNotSupport:
			"Ce pour quoi elle est citée. L'essai y lit que [la centralisation s'est limitée à un seul sous-réseau](claim:3-3-centralisation-limited-to-one-subnet). L'article trouve le contraire : une mise au Gini de 0,98, moins de 1 % des portefeuilles suffisant pour 51 % de la mise dans plus de la moitié de 64 sous-réseaux, et une [récompense qui suit la mise](claim:3-1-reward-proportional-to-performance) plus que la performance.",
		remark:
			"Ses auteurs travaillent pour FLock.io, un projet du même domaine. Leurs chiffres sur la concentration concordent avec [notre propre décompte](claim:3-2-bittensor-decentralised-by-design) sur d'autres réseaux relevés.",
	},
};
