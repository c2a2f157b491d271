import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section11Claims } from "../section11.ts";

/** Claims of section 1.1, in French. */
export const section11French: FrenchClaims<typeof section11Claims> = {
	"1-1-generative-ai-definition": {
		statement:
			"L'essai ne considère que les systèmes génératifs de texte, d'image, de son et de vidéo, dont les modèles de langage sont une branche, parce qu'il en attend l'intelligence générale.",
		note: "",
		evidence: [],
		untestable: "Un choix de périmètre : il délimite l'essai et n'affirme rien sur le monde.",
	},
	"1-1-intelligence-emerges": {
		statement: "L'intelligence émerge dans les systèmes génératifs au fil de leur entraînement.",
		note: "Que des capacités émergent, ou qu'elles naissent de la façon de mesurer, est débattu ; et ce qui compte comme intelligence est un choix de mots.",
		evidence: [
			"Des capacités qui semblent émerger à une certaine taille croissent régulièrement quand la mesure récompense un succès partiel.",
		],
		untestable: "Tout dépend de ce que doit vouloir dire le mot « intelligence ».",
	},
	"1-1-training-definition": {
		statement:
			"Entraîner un modèle, c'est fournir énormément de données à un programme qui y consacre énormément de calcul.",
		note: "",
		evidence: ["Entraîner un transformeur dense demande un calcul d'environ 6 × paramètres × jetons."],
		test: {
			variables: ["paramètres N", "jetons D", "calcul C = 6 N D"],
			compute: "Une calculette : N et D en entrée ; calcul, heures de GPU, énergie et coût en sortie.",
		},
		untestable: "Une définition : la simulation s'en sert pour calculer et ne peut en décider.",
	},
	"1-1-scaling-law": {
		statement: "Selon la loi d'échelle, plus de données et plus de calcul donnent un modèle plus intelligent.",
		note: "Étayé comme loi de la *perte*, l'erreur commise en prédisant un texte. Qu'une perte plus basse signifie plus d'intelligence est une interprétation.",
		evidence: [
			"L(N) = (8,8e13 / N)^0,076 ; L(D) = (5,4e13 / D)^0,095 ; L(Cmin) = (3,1e8 pétaFLOP-jours / C)^0,050 ; le meilleur N croît à peu près comme C^0,73.",
			"L(N, D) = E + A / N^α + B / D^β avec E = 1,69, A = 406,4, B = 410,7, α = 0,34 (0,3392), β = 0,28 (0,2849), selon leur troisième approche.",
			"Après réajustement : E = 1,8172, A = 482,01, B = 2085,43, α = 0,3478, β = 0,3658 ; environ 20 jetons par paramètre.",
			"À C = 5,76e23 FLOP, le meilleur modèle a, avec les constantes arrondies de Hoffmann, N = 3,2e10 et 93 jetons par paramètre ; avec les constantes non arrondies, N = 4,0e10 et 59 ; avec le réajustement, N = 7,2e10, D = 1,33e12, 18,4 jetons par paramètre et une perte de 1,974.",
		],
		test: {
			variables: ["perte L(N, D) = E + A / N^α + B / D^β", "meilleurs N et D pour un calcul donné", "perte réductible"],
			compute:
				"La perte avec les deux jeux de constantes, le meilleur partage du calcul et le gain par dollar, avec de vrais modèles placés sur la courbe.",
			supports: "La perte baisse régulièrement avec le calcul, sur de nombreuses puissances de dix.",
			contradicts: "Le gain diminue vers un plancher E, et cesse tout à fait quand les données sont fixées.",
		},
	},
	"1-1-scaling-law-discovered-by-chatgpt": {
		statement: "C'est la performance surprenante de ChatGPT qui a permis de découvrir la loi d'échelle.",
		note: "C'est l'inverse : la loi a d'abord été publiée, et elle a guidé l'investissement qui a mené à ChatGPT.",
		evidence: [
			"L'article de Kaplan et al. a paru le 23 janvier 2020, 34 mois avant ChatGPT ; celui sur Chinchilla le 29 mars 2022, 8 mois avant.",
		],
		test: {
			variables: ["dates de publication"],
			compute:
				"Une chronologie : Hestness et al. 2017, Kaplan et al. janvier 2020, GPT-3 mai 2020, Chinchilla mars 2022, ChatGPT novembre 2022.",
			supports: "La loi paraît après novembre 2022.",
			contradicts: "La loi paraît avant.",
		},
		untestable: "L'ordre de deux publications : leurs dates en décident, non une exécution.",
	},
	"1-1-entry-barriers-favour-big-tech": {
		statement:
			"À cause de la loi d'échelle, les nouveaux venus se heurtent à des barrières extrêmes face à des entreprises riches qui possèdent déjà talent, données et calcul.",
		note: "Net à la frontière, faible une génération derrière elle.",
		evidence: [
			"Le coût de l'entraînement final, matériel et énergie, est multiplié par 2,4 chaque année depuis 2016 (intervalle à 95 % : 2,0–3,1 dans la première version ; à 90 % : 2,0–2,9 dans la seconde) ; à ce rythme, plus de 1 milliard de dollars par entraînement d'ici 2027.",
			"Coût du développement : matériel 47–67 %, personnel 29–49 %, énergie 2–6 % ; dont serveurs 15–22 % et interconnexion 9–13 %.",
			"Calcul aux prix du cloud : GPT-4 environ 78 millions de dollars, Gemini Ultra environ 191 millions.",
			"La performance de la première grappe de calcul double tous les 9 mois ; en mars 2025, Colossus comptait 200 000 puces, avait coûté environ 7 milliards de dollars et appelait environ 300 MW.",
			"INTELLECT-1 (10 milliards de paramètres) et Covenant-72B (72,7 milliards) ont été entraînés hors des grandes entreprises et atteignent à peu près la classe de GPT-3 et de LLaMA-2-70B.",
		],
		test: {
			variables: [
				"coût d'un entraînement c0 × 2,4^t",
				"budgets des entreprises",
				"entreprises encore capables de payer",
				"parts du coût",
			],
			compute:
				"Un jeu d'entrée : des entreprises aux budgets très inégaux décident chaque année d'entraîner ou non à la frontière, tandis que le coût est multiplié par 2,4 (2,0–3,1) ; et un suiveur à poids ouverts, en retard de k mois, dont le coût est divisé par trois chaque année.",
			supports: "En quelques années il reste moins de dix entreprises, et la concentration monte.",
			contradicts: "Le coût du suiveur baisse assez vite pour que le nombre de fournisseurs utilisables augmente.",
		},
	},
};
