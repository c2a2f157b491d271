import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section32RidgesClaims } from "../section32Ridges.ts";

/** The claims of section 3.2 on Ridges, in French. */
export const section32RidgesFrench: FrenchClaims<typeof section32RidgesClaims> = {
	"3-2-ridges-programmers-propose": {
		statement: "Sur Ridges, des programmeurs proposent leurs propres solutions d'agents d'IA qui écrivent du code.",
		note: "",
		evidence: [
			"Un agent est un seul fichier. Le filtre 1 demande 0,30, le filtre 2 max(0,40, 0,9 × le meilleur) dans les réglages d'exemple de décembre 2025 (la documentation dit 45 % et 60 %) ; trois validateurs ; le score est la part moyenne résolue de problèmes SWE-bench Verified et Polyglot ; le meilleur agent approuvé reçoit tout.",
			"Une hausse de 4 % à 41 % en une semaine a été rapportée sur l'évaluation.",
		],
		test: {
			variables: ["compétence des agents", "seuils des filtres", "nombre de problèmes", "bruit"],
			compute: "La chaîne telle quelle : deux filtres, trois validateurs, score moyen, le gagnant prend tout.",
			supports: "Le meilleur agent gagne la plupart du temps.",
			contradicts: "Le bruit dû à peu de problèmes, ou le surajustement, décide.",
		},
		untestable:
			"Que chacun puisse proposer est un fait établi ; que ce qui est proposé s'améliore est la question de l'avant-dernière affirmation de la section.",
	},
	"3-2-ridges-62000-per-day": {
		statement: "Le meilleur mineur de Ridges gagne, selon une estimation, 62 000 dollars par jour.",
		note: "Le calcul est juste pour l'automne 2025, comme valeur brute sur le papier pour un gagnant à la fois, payée par l'émission ; en août 2026, c'était environ 80 % de moins. La bibliographie nomme le mauvais auteur pour la [référence 7](source:defortuneteller-ridges).",
		evidence: [
			"62 000 dollars pour 2 952 alpha font 21,0 dollars par alpha.",
			"Prix de Ridges du 1er septembre au 29 octobre 2025 : 0,0562–0,0912 TAO, médiane 0,0690 ; 2 952 alpha font donc 166–269 TAO par jour (médiane 204), et 62 000 dollars demandent un TAO à 230–374 dollars (médiane 304).",
			"TAO : un sommet de 538 dollars (1er novembre 2025), environ 392 (7 novembre), 260–300 (début décembre), environ 282 (mi-décembre), environ 217–225 (22 décembre).",
			"Un chiffre indépendant : 55 000 dollars par jour.",
			"Avril 2026 : 0,0333 TAO, donc 98 TAO par jour. Août 2026 : 0,0129 TAO, donc 38 TAO par jour.",
		],
		test: {
			variables: [
				"2 952 alpha par jour",
				"prix de l'alpha en TAO",
				"prix du TAO en dollars",
				"part brûlée",
				"glissement à la vente",
			],
			compute:
				"7 200 × 0,41 × prix de l'alpha × prix du TAO sur les prix relevés, avec la zone qui donne 62 000 marquée ; puis l'alpha est vendu dans la réserve pendant un an.",
			supports: "La valeur dépasse 62 000 dollars de nombreux jours.",
			contradicts: "Elle n'est jamais atteinte, ou seulement sur le papier.",
		},
	},
	"3-2-ridges-hundreds-of-engineers": {
		statement:
			"Des centaines d'ingénieurs rivalisent sur Ridges, ce qui montre qu'une concurrence décentralisée peut accélérer l'IA.",
		note: "Le nombre n'a pas pu être vérifié. L'effet est plausible, mais se mêle à l'usage de modèles de pointe que d'autres ont entraînés.",
		evidence: [
			"Les règles ont changé plusieurs fois : une marge de ×1,015 (juillet 2025), un seuil décroissant (août 2025), 3 % de mieux ou 6 % moins cher (2026).",
			"Un sous-réseau a au plus 256 places ; les sources publiques que nous avons lues ne montrent pas des centaines d'ingénieurs.",
		],
		test: {
			variables: ["concurrents", "progrès du meilleur de n", "copie", "règle du seuil"],
			compute:
				"Une recherche par beaucoup de gens dont le code est ouvert, chacun libre de copier le meneur, contre une équipe fermée au même effort total : progrès par tour et part de l'effort qui est payée, selon n, la copie et la marge (1,5 %, 3 %, décroissante).",
			supports: "Le concours ouvert avance plus vite pour le même budget.",
			contradicts: "La copie, l'attente et le contournement de la mesure le ralentissent.",
		},
	},
	"3-2-prize-against-salaries": {
		statement:
			"Les grandes entreprises n'attirent pas forcément les meilleurs : un prix comme celui de Ridges peut les attirer.",
		brief: "des entreprises ont offert plus, et en argent",
		note: "Le seul endroit où l'essai argumente sur le talent. Une somme qui pourrait être payée à un seul gagnant, en jeton et à sa valeur sur le papier, dit peu de ce qu'elle attire ; les offres de grandes entreprises de la même année étaient plus élevées.",
		evidence: [
			"Des rémunérations allant jusqu'à des centaines de millions de dollars ont été offertes à des chercheurs en 2025.",
		],
		untestable: "Elle réunit deux affirmations testées à part : la somme, et combien viennent.",
	},
};
