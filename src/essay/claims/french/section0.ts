import { type section0Claims } from "../section0.ts";
import { type FrenchClaims } from "../../french/frenchClaim.ts";

/** Claims of the thesis statement and the introduction, in French. */
export const section0French: FrenchClaims<typeof section0Claims> = {
	"0-thesis-centralisation-systemic-risk": {
		statement:
			"Un contrôle concentré de l'IA expose la société à un risque systémique, et des réseaux décentralisés comme Bittensor y apportent une réponse praticable.",
		note: "Le problème est bien documenté. La réponse dépend de la façon dont le pouvoir est réparti à l'intérieur de Bittensor, que l'essai ne mesure pas : voir [Bittensor est décentralisé par construction](claim:3-2-bittensor-decentralised-by-design).",
		evidence: [
			"Mise et récompense sont extrêmement concentrées dans les sous-réseaux de Bittensor ; dans plus de la moitié de 64 sous-réseaux, moins de 1 % des portefeuilles atteignent 51 % de la mise. C'est la référence 9 de l'essai lui-même.",
		],
		test: {
			variables: [
				"concentration (HHI) du contrôle des modèles, du calcul et des fils d'actualité",
				"perte ou biais quand le plus gros acteur défaille ou devient hostile",
				"concentration du contrôle à l'intérieur de l'alternative décentralisée",
			],
			compute:
				"Le même choc, le plus gros acteur hostile ou hors ligne, dans un oligopole et dans un réseau dont la mise et l'incitation suivent des répartitions mesurées et non égales.",
			supports: "Les dégâts chutent fortement, même avec la répartition réelle de l'alternative.",
			contradicts:
				"Les dégâts restent proches de ceux de l'oligopole, parce que la mise (Gini d'environ 0,98) et les serveurs des propriétaires concentrent de nouveau le contrôle.",
		},
		untestable: "Elle réunit deux énoncés, un problème et une réponse ; chacun est testé à part.",
	},
	"0-thesis-problem": {
		statement: "Un contrôle concentré de l'IA expose la société à un risque systémique.",
		note: "C'est la moitié « problème » de la thèse. Que le contrôle soit concentré est mesuré ; l'ampleur du risque relève d'un jugement que les modèles ne peuvent qu'ordonner.",
		evidence: [
			"Les États-Unis détiennent environ 75 % et la Chine environ 15 % de la puissance recensée des supercalculateurs d'IA.",
			"Les trois plus grandes entreprises du cloud détiennent 63 % de l'infrastructure cloud.",
		],
	},
	"0-thesis-answer": {
		statement: "Des réseaux décentralisés comme Bittensor apportent une réponse praticable à ce risque.",
		brief: "le réseau est lui-même aussi concentré",
		note: "C'est la moitié « réponse » de la thèse. Elle dépend de la façon dont le pouvoir est réparti à l'intérieur de Bittensor, que l'essai ne mesure pas.",
		evidence: [
			"Mise et récompense sont extrêmement concentrées dans les sous-réseaux de Bittensor ; dans plus de la moitié de 64 sous-réseaux, moins de 1 % des portefeuilles atteignent 51 % de la mise. C'est la référence 9 de l'essai lui-même.",
		],
	},
	"0-chatgpt-first-public-llm-chatbot": {
		statement:
			"OpenAI a ouvert au public son premier agent conversationnel à modèle de langage en novembre 2022, sur la base de GPT-3.5.",
		note: "",
		evidence: ["ChatGPT est sorti le 30 novembre 2022, sur un modèle de la série GPT-3.5."],
		untestable: "Une date établie : on la vérifie, on ne la calcule pas.",
	},
	"0-gpt5-hours-of-human-work": {
		statement: "GPT-5 accomplit avec une précision notable des tâches qui prendraient des heures à une personne.",
		note: "Cela tient pour une réussite sur deux, sur des tâches proches du travail logiciel. Un taux de réussite de 50 % n'est pas ce que suggère une précision notable.",
		evidence: [
			"La longueur des tâches que les modèles mènent à bien une fois sur deux a doublé tous les 7 mois environ (212 jours) de 2019 à 2025, et tous les 4 mois environ dernièrement.",
			"GPT-5 mène à bien la moitié des tâches logicielles qui prennent environ 2 h 17 min à une personne.",
		],
		test: {
			variables: [
				"longueur H50 des tâches menées à bien une fois sur deux",
				"réussite à la longueur t = 1 / (1 + (t / H50)^s)",
			],
			compute:
				"La courbe de réussite selon la longueur de la tâche avec H50 = 2 h 17 min, lue à 10 min, 1 h, 4 h et 8 h.",
			supports: "Une réussite de 80 % ou plus à plusieurs heures.",
			contradicts:
				"Une réussite d'environ 50 % à 2 h et bien moindre sur une journée de travail ; la barre des 80 % se situe bien au-dessous d'une heure.",
		},
	},
	"0-exponential-improvement": {
		statement:
			"Beaucoup de scientifiques de premier plan s'attendent à ce que les capacités de l'IA continuent de croître de façon exponentielle.",
		note: "L'essai ne cite aucune source, et les enquêtes auprès d'experts montrent un large désaccord plutôt qu'une attente commune.",
		evidence: [
			"Dix fois plus de calcul multiplie la perte réductible par 0,70 (constantes de Hoffmann et al.) ou 0,66 (constantes de Besiroglu et al.).",
			"2 778 auteurs donnent à une intelligence artificielle de niveau humain 10 % de chances d'ici 2027 et 50 % d'ici 2047, avec de larges désaccords.",
		],
		test: {
			variables: ["logarithme de la capacité selon l'année", "temps de doublement", "perte réductible selon le calcul"],
			compute:
				"Deux courbes côte à côte : la longueur des tâches, qui double tous les 7 ou 4 mois, et la perte selon un calcul multiplié par 4–5 chaque année. La première est exponentielle, la seconde s'aplatit.",
			supports: "La longueur des tâches reste exponentielle quand on prolonge le calcul.",
			contradicts:
				"Le gain annuel de perte diminue : dix fois plus de calcul n'ôte que 30–34 % de la perte réductible.",
		},
		untestable:
			"Ce qu'attendent les scientifiques relève d'enquêtes : l'exécution montre comment la perte baisse, non ce que chacun attend.",
	},
	"0-ai-agents-critical-roles": {
		statement:
			"On prévoit que des agents d'IA tiendront bientôt des rôles dans la direction d'entreprise, la stratégie militaire, la politique, la santé et la justice.",
		note: "La [référence 1](source:ai-2027) est un scénario parmi d'autres ; l'essai la présente comme une prévision générale.",
		evidence: ["AI 2027 est un scénario d'un petit groupe de prévisionnistes, non une étude empirique."],
		untestable: "Une prévision sur des institutions : aucun de nos modèles ne pourrait la confirmer ni la réfuter.",
	},
	"0-three-resources": {
		statement:
			"Le talent, le calcul et les données décident de qui peut rivaliser en IA, et dressent ensemble de très hautes barrières à l'entrée.",
		note: "La barrière à la frontière est documentée. L'essai laisse de côté la tendance inverse un pas derrière la frontière, où les prix baissent et les écarts se resserrent.",
		evidence: [
			"Coût du développement d'un modèle de pointe : matériel 47–67 %, personnel de recherche 29–49 %, énergie 2–6 %.",
			"Le prix de réponses du niveau de GPT-3.5 a été divisé par environ 280 de novembre 2022 à octobre 2024 ; l'écart entre le premier et le dixième modèle est passé de 11,9 % à 5,4 %, et l'écart entre modèles ouverts et fermés de 8 % à 1,7 %.",
		],
		test: {
			variables: [
				"calcul C",
				"données D",
				"part du personnel dans le coût",
				"plus petit budget qui atteint la perte L",
			],
			compute:
				"La loi d'échelle inversée : ce que coûte une perte visée à plusieurs prix du calcul et tailles de données, et combien d'entreprises, aux budgets très inégaux, peuvent la payer.",
			supports: "Le nombre d'entreprises qui peuvent entrer baisse au fil des ans, à mesure que la frontière avance.",
			contradicts:
				"De meilleurs algorithmes et des poids ouverts gardent bon marché la frontière de l'an passé, si bien que le nombre d'entrants un an en arrière augmente.",
		},
	},
	"0-oligopoly-us-china": {
		statement: "Il en résulte un oligopole de quelques géants technologiques aux États-Unis et en Chine.",
		note: "",
		evidence: [
			"Modèles notables de 2024 : États-Unis 40, Chine 15, Europe 3.",
			"La part privée de la puissance recensée des supercalculateurs d'IA est passée de 40 % (2019) à 80 % (2025) ; États-Unis environ 75 %, Chine environ 15 %.",
		],
		test: {
			variables: ["HHI et part des trois et des cinq plus grands, pour les modèles notables, le calcul et le cloud"],
			compute:
				"Les concentrations côte à côte : nombre de modèles dans un classement, revenus du cloud, calcul détenu, modèles notables par pays.",
			supports: "Un HHI au-dessus de 0,18–0,25 et plus de 60 % détenus par les trois plus grands.",
			contradicts: "Un HHI bas au niveau des modèles, et des écarts de performance qui se resserrent.",
		},
	},
	"0-world-governance": {
		statement: "De nombreuses initiatives travaillent à une gouvernance mondiale des risques de l'IA.",
		note: "",
		evidence: [
			"Les sommets de Bletchley (2023), Séoul (2024) et Paris (2025), ainsi qu'un panel scientifique et un dialogue institués par les Nations unies en 2025.",
		],
		untestable: "Un fait établi : les initiatives se comptent, elles ne se calculent pas.",
	},
	"0-chatbots-on-politics-health-religion": {
		statement:
			"Des systèmes comme ChatGPT servent largement à des questions de politique, de santé, de religion et d'histoire.",
		note: "L'usage étendu est mesuré. Il s'agit surtout de conseils pratiques, d'information et de rédaction ; la part de la politique ou de la religion n'est pas isolée.",
		evidence: [
			"Environ 10 % des adultes du monde utilisaient ChatGPT en juillet 2025 ; conseils pratiques, recherche d'information et rédaction font près de 80 % des conversations, et plus de 70 % des messages sont sans rapport avec le travail.",
			"7 % des gens, et 15 % des moins de 25 ans, s'informent chaque semaine auprès d'un agent conversationnel.",
		],
		untestable: "Un fait établi : enquêtes et journaux d'usage en décident.",
	},
	"0-power-in-few-hands": {
		statement: "Cela met beaucoup de pouvoir entre peu de mains.",
		note: "Que peu d'entreprises fournissent ces systèmes est mesuré ; qu'elles en usent comme d'un pouvoir sur les esprits ne l'est pas.",
		evidence: [
			"L'agent conversationnel d'une seule entreprise comptait 700 millions d'utilisateurs par semaine en juillet 2025.",
		],
		untestable: "Le pouvoir sur ce que croient les gens est testé affirmation par affirmation dans la section 2.1.2.",
	},
};
