import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section12Claims } from "../section12.ts";
import { section12StateFrench } from "./section12States.ts";

/** Claims of section 1.2, in French. */
export const section12French: FrenchClaims<typeof section12Claims> = {
	"1-2-abnormal-capitalisation": {
		statement:
			"Quelques jeunes pousses spécialisées reçoivent des capitaux exceptionnels, ce qu'on peut appeler de la spéculation.",
		note: "Que le capital soit concentré est documenté ; qu'il soit exceptionnel, ou que ce soit de la spéculation, relève du jugement.",
		evidence: [
			"À elle seule, OpenAI avait levé environ 57,9–60 milliards de dollars fin 2025.",
			"L'investissement privé dans l'IA aux États-Unis a été de 109,1 milliards de dollars en 2024, environ 12 fois celui de la Chine.",
		],
		test: {
			variables: ["financement par entreprise", "Gini et HHI du financement"],
			compute: "La courbe de Lorenz du financement privé de l'IA et le rapport du plus grand à la médiane.",
			supports: "Un Gini au-dessus de 0,8.",
			contradicts: "Une répartition régulière.",
		},
		untestable: "Les montants sont établis ; les dire anormaux relève du jugement.",
	},
	"1-2-race-to-agi": {
		statement:
			"Les entreprises font la course à l'intelligence générale : des systèmes meilleurs que toute personne à toute tâche.",
		note: "À regarder de près, car il y a là une tension pour l'essai : décentraliser ajoute des coureurs, et dans le modèle cité plus de coureurs veut dire moins de prudence.",
		evidence: [
			"Dans le modèle de la course au précipice, le risque croît avec le nombre d'équipes et avec ce qu'elles savent les unes des autres.",
		],
		test: {
			variables: ["investissement de chaque coureur", "prudence de chaque coureur", "chance de gagner"],
			compute:
				"Une course de 2, 5 et 20 équipes qui choisissent entre vitesse et prudence, avec et sans connaissance des autres. Décentraliser ajoute des coureurs.",
			supports: "L'investissement augmente avec le nombre de rivaux.",
			contradicts: "Plus de coureurs, même décentralisés, font baisser la prudence.",
		},
		untestable:
			"Le modèle suppose une course et montre ce qui s'ensuit : il ne peut montrer que les entreprises font la course.",
	},
	...section12StateFrench,
	"1-2-vellum-leaderboard-counts": {
		statement:
			"Parmi les 47 meilleurs modèles du classement Vellum, OpenAI en a 14, Anthropic 7, Google 5, xAI 2, DeepSeek 1 et Qwen 1.",
		note: "Les décomptes eux-mêmes n'ont pas été vérifiés : la liste de ce jour-là n'est pas conservée. Les six décomptes font 30, si bien que 17 des 47 modèles ne sont pas nommés. Compter les versions d'une liste mesure la fréquence à laquelle une entreprise publie, non sa part d'un marché.",
		evidence: [
			"Les six décomptes font 30 ; 17 sur 47 (36 %) ne sont pas nommés. Les trois premiers en ont 26, soit 55 % du total et 87 % des modèles nommés. Le HHI est de 0,133 si tous les autres sont distincts, de 0,256 s'ils sont une seule entreprise, de 0,307 parmi les seuls modèles nommés.",
			"Un décompte des versions listées reflète la fréquence des sorties et le choix du site ; Meta, Mistral et Alibaba ont aussi des modèles dans la liste.",
		],
		test: {
			variables: ["décomptes par organisation", "part des trois premiers", "HHI", "ce qu'est le reste non nommé"],
			compute:
				"Le HHI et la part des trois premiers, le reste étant compté comme isolé, comme une seule entreprise ou laissé de côté ; ce choix est un paramètre.",
			supports: "Un HHI au-dessus de 0,18 et plus de la moitié aux trois premiers, quel que soit le reste.",
			contradicts: "Un HHI au-dessous de 0,15 quand le reste est fait de nombreuses entreprises.",
		},
		untestable:
			"Les décomptes d'un classement sont établis : l'exécution montre combien tout dépend des 17 qui ne sont pas nommés.",
	},
	"1-2-llm-consensus-investor-driven": {
		statement:
			"Que les modèles de langage mènent à l'intelligence générale est une idée poussée par des entreprises qui doivent lever des fonds, et que des figures de premier plan contestent.",
		note: "Que ce soit contesté est documenté. Que le besoin d'argent en soit le moteur est la lecture que fait l'essai des motifs.",
		evidence: [
			"En avril 2024, LeCun a qualifié les modèles de langage de bretelle de sortie, d'impasse vers une IA de niveau humain.",
			"La plupart des chercheurs donnent des dates éloignées les unes des autres et discordantes.",
		],
		untestable: "Un énoncé sur des motifs : une exécution ne peut les lire.",
	},
	"1-2-lecun-chief-scientist-meta": {
		statement:
			"Yann LeCun, directeur scientifique de l'IA chez Meta, dit que les modèles de langage ne mèneront pas à une véritable intelligence des machines.",
		note: "À la date de l'essai il occupait encore le poste, mais avait annoncé son départ. Ce qu'il dit des modèles de langage est aussi documenté.",
		evidence: [
			"En avril 2024, LeCun a qualifié les modèles de langage de bretelle de sortie, d'impasse vers une IA de niveau humain.",
			"Le 19 novembre 2025, LeCun a annoncé qu'il quitterait Meta à la fin de 2025 pour fonder une entreprise consacrée aux modèles du monde.",
		],
		untestable: "Qui a dit quoi, et à quel poste, est un fait établi.",
	},
	"1-2-rankings-identify-leaders": {
		statement:
			"Les modèles de langage sont la voie reconnue vers l'intelligence générale, si bien que leurs classements montrent quelles organisations sont les plus capables.",
		note: "L'ordre change avec la mesure, et l'essai dit lui-même au même endroit que cette voie est contestée.",
		evidence: [
			"Modèles notables de 2024 par organisation : OpenAI 7, Google 6, Alibaba 4, Mistral 3. Cet ordre diffère de celui des décomptes Vellum.",
		],
		test: {
			variables: ["corrélation de rang entre plusieurs classements"],
			compute:
				"La corrélation de rang de l'ordre des organisations selon le nombre de modèles, le meilleur score, le calcul détenu et les utilisateurs.",
			supports: "Une forte corrélation.",
			contradicts: "L'ordre change avec la mesure.",
		},
		untestable:
			"Deux ordres de cinq entreprises, c'est trop peu pour mesurer quoi que ce soit : les sources montrent que les ordres diffèrent.",
	},
	"1-2-data-driven-cloud-integration": {
		statement:
			"Les entreprises de tête, américaines et chinoises, associent des activités qui vivent de données à des clouds qui leur appartiennent.",
		note: "",
		evidence: [
			"Infrastructure cloud au troisième trimestre 2025 : AWS 29 %, Microsoft 20 %, Google 13 % d'environ 107 milliards de dollars ; les trois premiers détiennent 63 %, le HHI est d'au moins 0,141.",
			"Les plus grandes entreprises américaines du cloud détiennent plus de 60 % (71 % plus tard) du calcul consacré à l'IA.",
		],
		test: {
			variables: ["parts du cloud", "de quel cloud dépend chaque fabricant de modèles"],
			compute:
				"Un graphe des fabricants de modèles et des clouds, et le HHI quand les fabricants dépendants sont fondus avec leur cloud.",
			supports: "Le HHI après fusion est nettement au-dessus du HHI séparé.",
			contradicts: "Aucun changement.",
		},
	},
	"1-2-chinese-giants-frontier": {
		statement: "Alibaba, Baidu, Tencent et DeepSeek sont devenus des fournisseurs importants à la frontière.",
		note: "D'autres sources sont d'accord. Le classement de l'essai lui-même ne montre que deux entrées chinoises.",
		evidence: [
			"La Chine a produit 15 des 58 modèles notables de 2024 (États-Unis 40, Europe 3).",
			"Des quatre, seuls DeepSeek, et Alibaba à travers Qwen, figurent dans la liste de l'essai, avec un modèle chacun ; Baidu et Tencent n'y sont pas.",
		],
		test: {
			variables: ["part des modèles par pays"],
			compute:
				"La part de la Chine selon les décomptes de l'essai (2 sur 30 nommés, 7 %) et selon l'AI Index (15 sur 58, 26 %).",
			supports: "Une part au-dessus de 15 % selon plusieurs sources.",
			contradicts: "Une part au-dessous de 10 %.",
		},
	},
};
