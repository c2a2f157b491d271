import { writeDigits } from "../numeric/say.ts";

/** What is said of a claim's verdict, in every language: a test looks for what stands in English among the French. */
export const verdictCatalogue = {
	under1: ["under 1 %", "moins de 1 %"],
	over99: ["over 99 %", "plus de 99 %"],
	worlds: [
		(n: number) => `${writeDigits(String(n), "en")} ${n === 1 ? "world" : "worlds"}`,
		(n: number) => `${writeDigits(String(n), "fr")} ${n > 1 ? "mondes" : "monde"}`,
	],
	full: ["in full", "pleinement"],
	part: ["in part", "en partie"],
	fails: ["fails", "échoue"],
	inAll: [
		(how: string, worlds: string) => `${how} in all of ${worlds}`,
		(how: string, worlds: string) => `${how} dans la totalité de ${worlds}`,
	],
	never: [(worlds: string) => `never in full in ${worlds}`, (worlds: string) => `jamais pleinement dans ${worlds}`],
	fullIn: [
		(share: string, worlds: string, range: string) => `in full in ${share} of ${worlds} (${range})`,
		(share: string, worlds: string, range: string) => `pleinement dans ${share} de ${worlds} (${range})`,
	],
	partIn: [(share: string) => `in part in ${share}`, (share: string) => `en partie dans ${share}`],
	failsIn: [(share: string) => `fails in ${share}`, (share: string) => `échoue dans ${share}`],
	stopped: [
		(worlds: number, asked: number) => `; stopped after ${worlds} of ${asked} worlds`,
		(worlds: number, asked: number) => ` ; arrêté après ${worlds} mondes sur ${asked}`,
	],
	undecided: [
		(worlds: string, stopped: string) => `Undecided in all ${worlds}${stopped}.`,
		(worlds: string, stopped: string) => `Indécis dans la totalité de ${worlds}${stopped}.`,
	],
	sameEverywhere: [
		(stopped: string) => `The same in every world${stopped}.`,
		(stopped: string) => `Pareil dans chaque monde${stopped}.`,
	],
	sameBrief: ["the same in every world", "pareil dans chaque monde"],
	silent: [
		(n: number) => `; ${n} more could not decide`,
		(n: number) => ` ; ${n} de plus ${n > 1 ? "n'ont pu" : "n'a pu"} trancher`,
	],
	luck: [(share: string) => `; ${share} vary with the seed`, (share: string) => ` ; ${share} varient selon la graine`],
	luckOf: [
		(share: string, repeated: number) => `; of ${repeated} run with several seeds, ${share} vary with the seed`,
		(share: string, repeated: number) =>
			` ; sur ${repeated} joués avec plusieurs graines, ${share} varient selon la graine`,
	],
	shortFull: [
		(share: string) => `in full in ${share} of worlds`,
		(share: string) => `pleinement dans ${share} des mondes`,
	],
	shortFails: [(share: string) => `fails in ${share} of worlds`, (share: string) => `échoue dans ${share} des mondes`],
	shortPart: [
		(share: string) => `in part in ${share} of worlds`,
		(share: string) => `en partie dans ${share} des mondes`,
	],
	shortOnly: [
		(share: string) => `in full in ${share} of worlds only`,
		(share: string) => `pleinement dans ${share} des mondes seulement`,
	],
	byMeasure: [
		(measure: string) => `Counts by this measure: ${measure}`,
		(measure: string) => `Compte selon cette mesure : ${measure}`,
	],
	here: [
		(where: string, value: string) => `; ${where} ${value}`,
		(where: string, value: string) => ` ; ${where} ${value}`,
	],
	atDefaults: ["at the defaults", "aux valeurs par défaut"],
	hinge: [
		(name: string, of: "full" | "part", each: string) => `${name}: in ${of} in ${each} of worlds`,
		(name: string, of: "full" | "part", each: string) =>
			`${name} : ${of === "full" ? "pleinement" : "en partie"} dans ${each} des mondes`,
	],
	atAbout: [(value: string) => `at about **${value}**`, (value: string) => `vers **${value}**`],
	between: [
		(from: string, to: string) => `between **${from}** and **${to}**`,
		(from: string, to: string) => `entre **${from}** et **${to}**`,
	],
	threshold: [
		(name: string, at: string, holds: string, above: boolean) =>
			`${name} ${at}, everything else at its default: it holds ${holds} ${above ? "above" : "below"}`,
		(name: string, at: string, holds: string, above: boolean) =>
			`${name} ${at}, tout le reste à sa valeur par défaut : elle tient ${holds === "in full" ? "pleinement" : "en partie"} ${above ? "au-dessus" : "au-dessous"}`,
	],
	nobodyJudged: ["no simulation has judged it yet", "aucune simulation ne l'a encore jugée"],
	noWorld: ["no world could decide it", "aucun monde n'a pu en décider"],
	leaning: [
		(yes: number, of: number, no: number, between: number) =>
			`${yes} of ${of} lean yes, ${no} no${between > 0 ? `, ${between} between` : ""}`,
		(yes: number, of: number, no: number, between: number) =>
			`${yes} sur ${of} penchent vers oui, ${no} vers non${between > 0 ? `, ${between} entre les deux` : ""}`,
	],
	notTestedYet: [
		(titles: string) => `Not tested yet: ${titles}.`,
		(titles: string) => `Pas encore testée : ${titles}.`,
	],
	noneJudges: ["No simulation of this version judges it.", "Aucune simulation de cette version ne la juge."],
	defaults: ["defaults", "valeurs par défaut"],
	changed: [
		(n: number) => `${n} ${n === 1 ? "value" : "values"} changed`,
		(n: number) => (n > 1 ? `${n} valeurs changées` : `${n} valeur changée`),
	],
	seed: [(seed: number) => `seed ${seed}`, (seed: number) => `graine ${seed}`],
	seeds: [
		(n: number, from: number) => `${n} seeds from ${from}`,
		(n: number, from: number) => `${n} graines à partir de ${from}`,
	],
	agree: [
		(n: number, of: number) => `${n} of ${of} seeds agree`,
		(n: number, of: number) => `${n} graines sur ${of} concordent`,
	],
} as const;
