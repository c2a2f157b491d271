import { type artificialIntelligenceTerms } from "../../glossary/artificialIntelligence.ts";
import { type FrenchTerms } from "./frenchTerm.ts";

/** Words of AI, its economy and its effects, in French. */
export const frenchArtificialIntelligenceTerms: FrenchTerms<typeof artificialIntelligenceTerms> = {
	llm: {
		term: "grand modèle de langage",
		explanation:
			"Un programme qui prédit du texte et l'a appris sur une quantité énorme de texte. ChatGPT est une conversation avec l'un d'eux.",
	},
	agi: {
		term: "intelligence générale",
		explanation:
			"Un système qui serait aussi bon que les gens, ou meilleur, à toute tâche de l'esprit. Aucune mesure n'en est convenue.",
	},
	"frontier-model": { term: "modèle de pointe", explanation: "L'un des modèles les plus capables de son temps." },
	"open-weights": {
		term: "poids ouverts",
		explanation: "Un modèle entraîné qui est publié, si bien que chacun peut l'exécuter et le modifier.",
	},
	"scaling-law": {
		term: "loi d'échelle",
		explanation:
			"Comment la [perte](term:loss) baisse quand un modèle reçoit plus de paramètres, de données et de calcul : régulièrement, et de plus en plus lentement.",
	},
	loss: {
		term: "perte",
		explanation:
			"L'erreur d'un modèle quand il prédit du texte. Une part ne peut jamais en être ôtée ; le reste est dit réductible.",
	},
	chinchilla: {
		term: "Chinchilla",
		explanation:
			"Une étude de 2022 qui dit comment partager le calcul entre la taille d'un modèle et ses données. Un réajustement de 2024 arrive à environ 20 jetons par paramètre.",
	},
	compute: {
		term: "calcul",
		explanation: "La puissance de calcul, comme quantité : combien d'opérations peuvent être faites, ou l'ont été.",
	},
	flop: {
		term: "FLOP",
		explanation:
			"Une opération arithmétique sur des nombres décimaux. Entraîner un modèle dense en demande environ 6 × paramètres × jetons.",
	},
	inference: {
		term: "inférence",
		explanation: "Faire tourner un modèle entraîné pour obtenir des réponses, par opposition à l'entraîner.",
	},
	diloco: {
		term: "DiLoCo",
		explanation:
			"Une façon d'entraîner par des connexions lentes : chaque machine travaille seule pendant des centaines d'étapes avant d'échanger les résultats, environ 500 fois moins souvent que d'ordinaire.",
	},
	"data-centre": {
		term: "centre de données",
		explanation:
			"Un bâtiment plein d'ordinateurs reliés par des connexions rapides. Ce sont ces connexions qui manquent aux machines domestiques.",
	},
	asic: {
		term: "ASIC",
		explanation:
			"Une puce faite pour un seul usage. Celles de Bitcoin calculent une seule fonction et ne peuvent pas faire de travail d'IA.",
	},
	"terawatt-hour": {
		term: "TWh",
		explanation:
			"Térawattheure, un milliard de kilowattheures. Le monde a consommé environ 25 600 TWh d'électricité en 2024, selon les chiffres de Cambridge.",
	},
	alignment: {
		term: "alignement",
		explanation: "Si les buts d'un système sont bien ceux que veulent les gens.",
	},
	interpretability: {
		term: "interprétabilité",
		explanation:
			"Expliquer ce que calcule un modèle et pourquoi. Un outil pour l'[alignement](term:alignment), non la même chose.",
	},
	oligopoly: {
		term: "oligopole",
		explanation: "Un marché où les vendeurs sont peu nombreux, chacun assez grand pour compter aux yeux des autres.",
	},
	recommender: {
		term: "système de recommandation",
		explanation: "Le programme qui choisit ce qu'une plateforme montre, et à qui.",
	},
	astroturfing: {
		term: "astroturfing",
		explanation: "Une fausse opinion populaire : quelques acteurs qui ont l'air de nombreux citoyens.",
	},
	"bounded-confidence": {
		term: "confiance limitée",
		explanation:
			"Un modèle dans lequel les gens se rapprochent des opinions voisines de la leur et ignorent les lointaines. Des groupes se forment d'eux-mêmes.",
	},
	"spiral-of-silence": {
		term: "spirale du silence",
		explanation: "Ceux qui se sentent seuls de leur avis se taisent, ce qui fait que les autres se sentent seuls.",
	},
	"post-training": {
		term: "post-entraînement",
		explanation:
			"Apprendre à un modèle entraîné des manières et des savoir-faire, souvent avec des exemples d'experts rémunérés.",
	},
};
