import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const chartCatalogue = {
	noValues: ["without values", "sans valeurs"],
	chart: ["chart", "graphique"],
	bars: ["Bars.", "Barres."],
	nodes: ["Nodes", "Nœuds"],
	edges: ["Edges", "Liens"],
	flows: ["Flows", "Flux"],
	noValue: ["No value", "Aucune valeur"],
	close: [
		" Close: another sample of worlds might say the next word.",
		" De justesse : un autre tirage de mondes pourrait donner le mot voisin.",
	],
	atDefaults: ["At the defaults: ", "Avec les valeurs par défaut : "],
	noHinge: ["No single assumption turns it.", "Aucune hypothèse seule ne le renverse."],
	hinges: ["What it hinges on, over quarters of each range:", "Ce dont cela dépend, par quarts de chaque plage :"],
	turnsBy: ["It turns by ", "Le verdict bascule par "],
	fromTo: [(low: string, high: string) => `${low} to ${high}`, (low: string, high: string) => `${low} à ${high}`],
	byRatio: [(range: string) => `${range}, by ratio`, (range: string) => `${range}, par rapports`],
	notDrawn: [
		(reason: string) => `This chart cannot be drawn. ${reason} The table behind it has the numbers.`,
		(reason: string) => `Ce graphique ne peut être tracé. ${reason} Son tableau contient les nombres.`,
	],
	events: [
		(n: number) => `${n} ${n === 1 ? "event" : "events"} marked on the axis`,
		(n: number) => `${n} ${n > 1 ? "événements marqués" : "événement marqué"} sur l'axe`,
	],
	network: [
		(nodes: number, edges: number) => `A network of ${nodes} nodes and ${edges} edges.`,
		(nodes: number, edges: number) => `Un réseau de ${nodes} nœuds et ${edges} liens.`,
	],
	drawn: [
		(some: string, all: string) => `${some} of ${all} edges are drawn; the table has all.`,
		(some: string, all: string) => `${some} liens sur ${all} sont tracés ; le tableau les a tous.`,
	],
	flow: [
		(from: string, to: string, amount: string) => `${from} to ${to}: ${amount}`,
		(from: string, to: string, amount: string) => `${from} à ${to} : ${amount}`,
	],
	flowsAmong: [
		(n: number, largest: string) => `Flows among ${n} parts. ${largest}.`,
		(n: number, largest: string) => `Flux entre ${n} parties. ${largest}.`,
	],
	circular: [
		(flows: string) => `Not drawn, because they run in a circle: ${flows}.`,
		(flows: string) => `Non tracés, car ils tournent en rond : ${flows}.`,
	],
	between: [
		(low: string, high: string) => `from ${low} to ${high}`,
		(low: string, high: string) => `de ${low} à ${high}`,
	],
	nothing: [() => "Nothing to draw yet.", () => "Rien à tracer pour l'instant."],
	linesOver: [
		(label: string, range: string) => `Lines over ${label}, ${range}.`,
		(label: string, range: string) => `Courbes selon ${label}, ${range}.`,
	],
	line: [
		(label: string, first: string, last: string, range: string) =>
			`${label}: ${first} at first, ${last} at last, ${range}.`,
		(label: string, first: string, last: string, range: string) =>
			`${label} : ${first} au début, ${last} à la fin, ${range}.`,
	],
	barsOf: [
		(label: string, shown: string, more: number) => `${label}: ${shown}${more > 0 ? `, and ${more} more` : ""}.`,
		(label: string, shown: string, more: number) => `${label} : ${shown}${more > 0 ? `, et ${more} de plus` : ""}.`,
	],
	inGroups: [
		(groups: readonly string[]) => ` in ${groups.length} groups (${groups.join(", ")})`,
		(groups: readonly string[]) => ` en ${groups.length} groupes (${groups.join(", ")})`,
	],
	points: [(n: number, kinds: string) => `${n} points${kinds}:`, (n: number, kinds: string) => `${n} points${kinds} :`],
	map: [
		(size: readonly [number, number], x: string, y: string) =>
			`A map of ${size[0]} by ${size[1]} cells, ${x} across and ${y} up:`,
		(size: readonly [number, number], x: string, y: string) =>
			`Une carte de ${size[0]} sur ${size[1]} cases, ${x} en largeur et ${y} en hauteur :`,
	],
	inFull: [(n: number) => `${n} % in full`, (n: number) => `${n} % pleinement`],
	inPart: [(n: number) => `${n} % in part`, (n: number) => `${n} % en partie`],
} as const;

/** What charts say among the labels of their columns, in the language of these. */
export const chartWords = wordsIn(pageLanguage, chartCatalogue);
