import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const contentCatalogue = {
	was: [(was: string) => ` (was ${was})`, (was: string) => ` (avant : ${was})`],
	inSeeds: [(n: string | number) => ` in ${n} seeds`, (n: string | number) => ` sur ${n} graines`],
	agree: [
		(n: number, of: number) => ` ${n} of ${of} seeds agree.`,
		(n: number, of: number) => ` ${n} graines sur ${of} s'accordent.`,
	],
	exactly: ["exactly that", "exactement cela"],
	more: [(by: string) => `${by} more than the run`, (by: string) => `${by} de plus que l'exécution`],
	less: [(by: string) => `${by} less than the run`, (by: string) => `${by} de moins que l'exécution`],
	guessedFigure: [
		(mine: string, label: string, apart: string, run: string) => `${mine} for ${label}, ${apart} (${run}).`,
		(mine: string, label: string, apart: string, run: string) => `${mine} pour ${label}, ${apart} (${run}).`,
	],
	guessedRight: [
		(mine: string) => `“${mine}”, and so it came out.`,
		(mine: string) => `« ${mine} », et c'est bien cela.`,
	],
	guessedWrong: [
		(mine: string, right: string) => `“${mine}”; it came out otherwise: “${right}”.`,
		(mine: string, right: string) => `« ${mine} » ; il en est sorti autre chose : « ${right} ».`,
	],
	drawIt: [
		(label: string) => `Draw it: ${label}. With keys: left and right choose a point, up and down move it.`,
		(label: string) =>
			`Dessinez : ${label}. Au clavier : gauche et droite choisissent un point, haut et bas le déplacent.`,
	],
	drawn: [
		(mine: string, there: string, apart: string) =>
			`${mine} at the end, where the run has ${there}; on average ${apart} apart. It is dashed in the chart.`,
		(mine: string, there: string, apart: string) =>
			`${mine} à la fin, où l'exécution a ${there} ; ${apart} d'écart en moyenne. Elle est en tirets dans le graphique.`,
	],
	useNumber: [
		(low: string, high: string) => `Use a number from ${low} to ${high}.`,
		(low: string, high: string) => `Utilisez un nombre de ${low} à ${high}.`,
	],
	useWhole: [
		(low: string, high: string) => `Use a whole number from ${low} to ${high}.`,
		(low: string, high: string) => `Utilisez un nombre entier de ${low} à ${high}.`,
	],
	range: [
		(low: string, high: string, usual: string) => `From ${low} to ${high}; default ${usual}.`,
		(low: string, high: string, usual: string) => `De ${low} à ${high} ; par défaut ${usual}.`,
	],
	usual: [(usual: string) => `Default: ${usual}.`, (usual: string) => `Par défaut : ${usual}.`],
	on: ["on", "activé"],
	off: ["off", "désactivé"],
} as const;

/** What a simulation's panel says among the words of the simulation, in the language of these. */
export const contentWords = wordsIn(pageLanguage, contentCatalogue);
