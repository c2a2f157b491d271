import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section212WorkClaims } from "../section212Work.ts";

/** The claims of section 2.1.2 on companies and work, in French. */
export const section212WorkFrench: FrenchClaims<typeof section212WorkClaims> = {
	"2-1-2-genai-projects-fail": {
		statement: "La plupart des projets d'IA générative des entreprises ont échoué, selon des études récentes.",
		brief: "une étude le dit, une autre le contraire",
		note: "Une étude le dit, selon une mesure étroite, le profit en six mois environ, et sur un petit échantillon qui n'a pas été tiré au sort ; ses auteurs ont intérêt aux agents. Une enquête du même automne trouve des retours positifs dans trois cas sur quatre.",
		evidence: [
			"95 % des organisations n'ont vu aucun retour mesurable. Agents conversationnels généraux : 80 % explorés, 40 % déployés. Outils conçus pour une tâche : 60 % évalués, 20 % en pilote, 5 % en production. Plus de 300 initiatives, 52 organisations, 153 dirigeants ; 30–40 milliards de dollars dépensés.",
			"Plus de 800 dirigeants de grandes entreprises américaines : 72 % mesurent le retour, et trois sur quatre en voient un positif.",
		],
		test: {
			variables: ["deux entonnoirs : outils dédiés 60 → 20 → 5 %, outils généraux 80 → 50 → 40 %"],
			compute: "La part des pilotes qui n'arrivent jamais à l'usage, pour chaque sorte d'outil.",
			supports: "Plus de la moitié échouent selon plusieurs études indépendantes.",
			contradicts: "Une seule étude, avec une mesure étroite du succès.",
		},
	},
	"2-1-2-failure-due-to-digital-readiness": {
		statement:
			"De l'avis de l'auteur, ils échouent faute de maturité numérique et de données, que seules des entreprises très jeunes ou très grandes peuvent s'offrir.",
		note: "La principale étude nomme une autre cause et ne trouve pas d'avance aux grandes entreprises.",
		evidence: [
			"Le principal obstacle, ce sont des outils qui n'apprennent pas et ne gardent pas le contexte, non l'infrastructure, la réglementation ou le talent ; les outils achetés réussissent dans 67 % des cas, les outils faits maison dans 33 % ; les entreprises moyennes mettent environ 90 jours, les grandes neuf mois ou plus.",
		],
		test: {
			variables: ["taille de l'entreprise", "coût de la maturité", "chances de succès"],
			compute: "Le succès selon la taille et la maturité : est-il élevé aux deux extrémités et bas entre les deux ?",
			supports: "Une forme en U selon la taille.",
			contradicts: "Les entreprises moyennes s'en sortent le mieux, ou la taille ne compte pas.",
		},
	},
	"2-1-2-failure-due-to-missing-skill": {
		statement: "Ils échouent aussi parce que les modèles manquent de compétence experte dans des tâches spécialisées.",
		note: "Proche de ce qu'a trouvé la principale étude : des outils qui n'apprennent pas et ne gardent pas le contexte. Elle nomme la mémoire qui manque à l'outil, non l'expertise qui manque.",
		evidence: [
			"Le principal obstacle, ce sont des outils qui n'apprennent pas et ne gardent pas le contexte ; les outils achetés réussissent dans 67 % des cas, les outils faits maison dans 33 %.",
		],
		untestable: "L'exécution sur l'adoption prend la cause pour donnée et ne peut la distinguer d'autres.",
	},
	"2-1-2-amazon-15000": {
		statement: "Amazon a supprimé 15 000 emplois remplacés par des systèmes d'IA.",
		brief: "14 000 supprimés, et les causes sont débattues",
		note: "Le nombre est faux de 7 %. L'entreprise a invoqué moins d'échelons et, dans la même note, l'IA comme ce qui transforme le monde ; son directeur général a invoqué la culture.",
		evidence: [
			"28 octobre 2025 : environ 14 000 emplois de bureau (environ 4 %). La note aux employés parle de moins d'échelons, et de l'IA comme de la technologie la plus transformatrice depuis internet ; le directeur général a dit que ni l'argent ni, pour l'instant, l'IA n'en étaient la raison, mais la culture. La presse a évoqué jusqu'à 30 000 suppressions pour l'ensemble du programme.",
		],
		untestable:
			"Un événement rapporté : les faits établis en décident, et les causes à l'intérieur d'une entreprise ne se simulent pas.",
	},
	"2-1-2-post-training-experts": {
		statement:
			"Les laboratoires réunissent des experts pour enseigner leur savoir-faire aux modèles, ce qui déplace le savoir humain vers des systèmes que peu possèdent.",
		note: "La pratique est documentée. Les modèles ouverts rendent une part de ce savoir en quelques mois.",
		evidence: [
			"Mercor : plus de 30 000 experts sous contrat, plus de 1,5 million de dollars versés par jour, environ 95 dollars de l'heure en moyenne, environ 500 millions de dollars de chiffre d'affaires par an, valorisation de 10 milliards de dollars.",
			"L'écart entre modèles ouverts et fermés est passé de 8 % à 1,7 % en un an.",
		],
		test: {
			variables: ["savoir détenu par laboratoire", "afflux d'experts", "part qui devient ouverte"],
			compute:
				"L'expertise achetée par quelques laboratoires contre l'expertise publiée, et le Gini de ce qui est accessible au fil du temps.",
			supports: "La concentration augmente avec l'écart de salaire.",
			contradicts: "La distillation et les poids ouverts rendent le savoir en quelques mois.",
		},
		untestable:
			"Combien de savoir se déplace, et combien revient, n'est pas relevé : une exécution rendrait ce qu'on y suppose.",
	},
};
