import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { language } from "../kit/language.ts";
import { say } from "../kit/saying.ts";
import { threeDigits, writeDigits } from "../../numeric/say.ts";
import { type ManyNetworks } from "../../runs/many/manyNetworks.ts";
import { table, texts } from "../../simulations/kit/build.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Column, type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { folderWords as words } from "./folderWords.ts";

/** A folder of metagraphs as a panel shows it. */
export interface FolderReport {
	/** Inline markup, as all that is said. */
	readonly headline: string;
	readonly detail: readonly string[];
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
}

/** Files that were left out and are named. */
const NAMED = 5;
/** Columns whose names do not depend on the data. */
type Label = keyof { [K in keyof typeof words as (typeof words)[K] extends string ? K : never]: true };

/** One row and one bar for each metagraph, and two dates side by side where a subnet has them. */
export function folderReport({ table: found, changes, problems }: ManyNetworks): FolderReport {
	const names = namesOf(found);
	const subnets = named("subnets", words.subnets, names, found);
	const netuids = changes.columns.find(({ id }) => id === "netuid")!.values as Float64Array;
	const two = netuids.length > 0;
	const dates = named("changes", words.changes, Array.from(netuids, String), changes);
	return {
		headline: headlineOf(found),
		detail: [
			...extremes(found, names),
			...(two ? [words.dates(String(netuids.length), String(grown(changes)))] : []),
			...problems.slice(0, NAMED).map((reason) => words.left(escapeInlineMarkup(say(reason)))),
		],
		outcome: { figures: [], tables: two ? [subnets, dates] : [subnets], participants: [], events: [] },
		charts: [
			...[bars("gini", words.unequal, words.unequalHelp, "subnets", ["gini"])],
			...[bars("few", words.few, words.fewHelp, "subnets", ["holders", "votes", "miners-half"])],
			...(two
				? [
						bars("gini-change", words.giniChange, words.changeHelp, "changes", ["gini-from", "gini-to"]),
						bars("few-change", words.fewChange, words.changeHelp, "changes", ["holders-from", "holders-to"]),
					]
				: []),
		],
	};
}

const bars = (id: string, title: string, description: string, of: string, y: readonly string[]): Chart => ({
	...{ kind: "bars", id, title, description },
	...{ table: of, x: "name", y },
});

const valuesOf = ({ columns }: Table, id: string): Float64Array =>
	columns.find((column) => column.id === id)!.values as Float64Array;

/** "18 at 4,769,998"; the file's name where it does not say. A name stands once. */
function namesOf(found: Table): readonly string[] {
	const files = found.columns.find(({ id }) => id === "file")!.values as readonly string[];
	const [netuids, blocks] = [valuesOf(found, "netuid"), valuesOf(found, "block")];
	const seen = new Set<string>();
	return files.map((file, i) => {
		const netuid = String(netuids[i]);
		const said = Number.isNaN(blocks[i]!) ? netuid : words.at(netuid, writeDigits(String(blocks[i]!), language));
		const name = Number.isNaN(netuids[i]!) || seen.has(said) ? file : said;
		seen.add(name);
		return name;
	});
}

/** The table with a column of names before the others, all in the reader's language. */
const named = (id: string, label: string, names: readonly string[], { columns }: Table): Table =>
	table(id, label, [
		texts("name", words.name, names),
		...columns.map((column) => ({ ...column, label: labelOf(column) })),
	]);

function labelOf({ id, label }: Column): string {
	const [, of, end] = /^(.+)-(from|to)$/.exec(id) ?? [];
	if (of !== undefined) return (end === "from" ? words.first : words.last)(words[of as Label]);
	return id in words ? words[id as Label] : label;
}

function headlineOf(found: Table): string {
	const [holders, ginis] = [valuesOf(found, "holders"), valuesOf(found, "gini")];
	if (ginis.length === 1) return words.one;
	return words.answer(String(ginis.length), String(middle(holders)), threeDigits(middle(ginis), language));
}

/** The lower of two that are in the middle, so that it is one that there is. */
const middle = (values: Float64Array): number =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

function extremes(found: Table, names: readonly string[]): readonly string[] {
	const ginis = valuesOf(found, "gini");
	if (ginis.length < 2) return [];
	const order = [...ginis.keys()].sort((a, b) => ginis[a]! - ginis[b]!);
	const said = (at: number) => escapeInlineMarkup(`${names[at]!} (${threeDigits(ginis[at]!, language)})`);
	return [words.extremes(said(order[0]!), said(order.at(-1)!))];
}

const grown = (changes: Table): number => {
	const [from, to] = [valuesOf(changes, "gini-from"), valuesOf(changes, "gini-to")];
	return from.filter((gini, i) => to[i]! > gini).length;
};
