import { type measureTerms } from "../../glossary/measures.ts";
import { type FrenchTerms } from "./frenchTerm.ts";

/** Words of measuring, in French. */
export const frenchMeasureTerms: FrenchTerms<typeof measureTerms> = {
	gini: {
		term: "coefficient de Gini",
		explanation:
			"À quel point une chose est inégalement détenue : 0 quand tous détiennent autant, près de 1 quand un seul détient tout.",
	},
	lorenz: {
		term: "courbe de Lorenz",
		explanation:
			"La part que détiennent les plus pauvres, tracée pour chaque fraction des détenteurs. Plus elle se creuse, plus c'est inégal.",
	},
	hhi: {
		term: "HHI",
		explanation:
			"Indice de Herfindahl-Hirschman : la somme des parts au carré. 1 signifie un seul détenteur, 0,25 autant que quatre égaux ; les autorités disent concentré à partir de 0,18–0,25.",
	},
	"nakamoto-coefficient": {
		term: "coefficient de Nakamoto",
		explanation:
			"Le plus petit nombre de détenteurs qui atteignent ensemble 51 %. Plus il est bas, moins il en faut qui s'entendent pour décider.",
	},
	"stake-cap": {
		term: "plafond de la mise",
		explanation:
			"Le remède de la référence 9 : la mise au-dessus du 88e centile ne compte pas. Il faut alors l'accord de plus de détenteurs, sauf si la mise est répartie sur de nombreuses clés.",
	},
	median: {
		term: "médiane",
		explanation:
			"La valeur du milieu : la moitié est au-dessous, la moitié au-dessus. Une seule valeur extrême déplace une moyenne, mais non une médiane.",
	},
	correlation: {
		term: "corrélation",
		explanation:
			"À quel point deux grandeurs montent ensemble : 1 toujours, 0 pas du tout, −1 l'une monte quand l'autre descend.",
	},
	"winner-takes-all": {
		term: "le gagnant prend tout",
		explanation: "Une règle par laquelle le meilleur reçoit tout le prix. Ridges paie ainsi ses mineurs.",
	},
	baseline: {
		term: "référence",
		explanation: "Ce à quoi l'on mesure les résultats. Pour Zeus, c'est la prévision publique d'Open-Meteo.",
	},
	rmse: {
		term: "RMSE",
		explanation:
			"Racine de l'erreur quadratique moyenne : la taille typique des erreurs d'une prévision, où les grandes comptent davantage.",
	},
	"merkle-root": {
		term: "racine de Merkle",
		explanation:
			"L'empreinte d'une liste entière, faite des empreintes de ses parties. Avec quelques-unes d'entre elles, chacun peut prouver qu'une entrée est dans la liste.",
	},
	hash: {
		term: "empreinte",
		explanation: "Une empreinte de données : les mêmes données donnent la même, et tout changement en donne une autre.",
	},
	"proof-of-work": {
		term: "preuve de travail",
		explanation:
			"Les blocs sont faits par qui trouve, à force d'essais, un nombre rare. Le travail se prouve lui-même et chacun peut essayer ; Bitcoin l'utilise.",
	},
	"proof-of-authority": {
		term: "preuve d'autorité",
		explanation:
			"Les blocs sont faits par des parties connues. La chaîne de Bittensor l'utilise, sous la conduite de l'Opentensor Foundation.",
	},
};
