import assert from "node:assert/strict";
import { isClaimId } from "../../src/essay/claimId.ts";
import { findTerm } from "../../src/essay/glossary.ts";
import { linksOf, toPlainText } from "../../src/essay/inlineMarkup.ts";
import { isSectionId } from "../../src/essay/sectionId.ts";
import { sources } from "../../src/essay/sources.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { simulations } from "../../src/simulations/registry.ts";
import { type Figure, isNumberColumn, type NumberColumn, type Outcome } from "../../src/simulations/kit/outcome.ts";
import { type Values } from "../../src/simulations/kit/parameters.ts";

/*
 * What holds for every outcome of every simulation: at the defaults, at the edges of its ranges, and where it is stopped.
 * Each check throws with the place of the fault.
 */

const roles = ["owner", "miner", "validator", "staker"];

/** Plain data that is whole: ids once, columns of one length, no views, no number that JSON cannot keep. */
export function assertOutcome(outcome: Outcome): void {
	const { figures, tables, participants, events } = outcome;
	assertUnique("figure", [...figures, ...(outcome.words ?? [])]);
	assertUnique("table", tables);
	assertUnique("participant", participants);
	figures.forEach((figure) => assertFigure(figure, `figure "${figure.id}"`));
	for (const { id, label, columns } of tables) {
		assert.ok(label !== "" && columns.length > 0, `table "${id}" has no label or no columns`);
		assertUnique(`column of table "${id}"`, columns);
		for (const column of columns) {
			const where = `column "${column.id}" of table "${id}"`;
			assert.equal(column.values.length, columns[0]!.values.length, `${where} has another length than the first`);
			assert.ok(column.label !== "", `${where} has no label`);
			if (!isNumberColumn(column)) {
				assert.ok(
					column.values.every((text) => typeof text === "string"),
					`${where} holds something else than text`,
				);
				continue;
			}
			assert.equal(column.values.byteLength, column.values.buffer.byteLength, `${where} is a view`);
			const infinite = column.values.findIndex((value) => value === Infinity || value === -Infinity);
			assert.equal(infinite, -1, `${where} is infinite in row ${infinite + 1}`);
		}
	}
	for (const { id, name, role, kind, pay, figures: facts } of participants) {
		assert.ok(roles.includes(role) && name !== "" && kind !== "", `participant "${id}" has no name, role or kind`);
		assertFigure(pay, `pay of participant "${id}"`);
		facts.forEach((figure) => assertFigure(figure, `figure "${figure.id}" of participant "${id}"`));
	}
	for (const { at, text } of events) assert.ok(Number.isFinite(at) && text !== "", `an event at ${at} says "${text}"`);
	assert.deepEqual(structuredClone(outcome), outcome, "it does not survive structured cloning");
}

function assertFigure({ value, low, high, label }: Figure, where: string): void {
	assert.ok(Number.isFinite(value), `${where} is ${value}`);
	assert.ok(label !== "", `${where} has no label`);
	if (low === undefined && high === undefined) return;
	assert.ok(low! <= value && value <= high!, `${where}: ${value} is not within ${low} to ${high}`);
}

/** Charts draw columns that exist, of the kind that they need. */
export function assertCharts({ charts }: Simulation, { tables, events }: Outcome): void {
	assertUnique("chart", charts);
	const timelines = new Set<string>();
	for (const chart of charts) {
		const columnOf = (tableId: string, id: string) => {
			const table = tables.find((candidate) => candidate.id === tableId);
			assert.ok(table, `chart "${chart.id}" draws the table "${tableId}", which does not exist`);
			const column = table.columns.find((candidate) => candidate.id === id);
			assert.ok(column, `chart "${chart.id}" draws the column "${id}", which table "${tableId}" does not have`);
			return column;
		};
		const isNumber = (id: string, table = chart.table) =>
			assert.ok(isNumberColumn(columnOf(table, id)), `chart "${chart.id}": the column "${id}" is not of numbers`);
		const isText = (id: string, table = chart.table) =>
			assert.ok(!isNumberColumn(columnOf(table, id)), `chart "${chart.id}": the column "${id}" is not of texts`);
		assert.ok(chart.title !== "" && chart.description !== "", `chart "${chart.id}" has no title or description`);
		switch (chart.kind) {
			case "lines":
				[chart.x, ...chart.y].forEach((id) => isNumber(id));
				if (!chart.timeless) timelines.add((columnOf(chart.table, chart.x) as NumberColumn).unit);
				break;
			case "bars":
				columnOf(chart.table, chart.x);
				chart.y.forEach((id) => isNumber(id));
				break;
			case "scatter":
				[chart.x, chart.y].forEach((id) => isNumber(id));
				[chart.group, chart.name].forEach((id) => id !== undefined && isText(id));
				break;
			case "heatmap":
				[chart.x, chart.y].forEach((id) => columnOf(chart.table, id));
				isNumber(chart.value);
				chart.contours?.forEach(({ table, x, y }) => [x, y].forEach((id) => isNumber(id, table)));
				break;
			case "sankey":
				[chart.source, chart.target].forEach((id) => isText(id));
				isNumber(chart.value);
				break;
			case "graph": {
				[chart.source, chart.target].forEach((id) => isText(id));
				const { table, id, x, y, value } = chart.nodes;
				isText(id, table);
				[x, y].forEach((column) => isNumber(column, table));
				if (value !== undefined) isNumber(value, table);
				break;
			}
		}
		if ("bands" in chart) chart.bands?.forEach(({ of, low, high }) => [of, low, high].forEach((id) => isNumber(id)));
		Object.values(chart.opens?.values ?? {}).forEach((id) => columnOf(chart.table, id));
	}
	// Events are drawn on every lines chart that does not say "timeless": all of these must then have one time.
	if (events.length > 0) assert.ok(timelines.size <= 1, `events would stand on axes of ${[...timelines].join(", ")}`);
}

/** What readers see names nothing that they cannot open: our own notes are no source. */
export function assertPublic(what: string, shown: unknown): void {
	const note = /\b(?:protocol|subnets|design|ux|style)\.md\b|\bclaims\.json\b/.exec(JSON.stringify(shown));
	assert.equal(note?.[0], undefined, `${what} cites a note of ours as its source`);
}

/** A number that people retell: two digits, whole below 1,000, or nearly all. */
const isRound = (number: number): boolean =>
	Number(number.toPrecision(2)) === number ||
	(number >= 100 && number < 1000 && Number.isInteger(number)) ||
	(number > 99 && number < 100);

/** The answer is a sentence that can be retold. */
function assertHeadline(headline: string): void {
	const text = toPlainText(headline);
	for (const [, cited] of headline.matchAll(/\[([^\]]*)\]\(figure:/g)) {
		for (const [number] of cited!.replaceAll(",", "").matchAll(/\d+(?:\.\d+)?/g)) {
			assert.ok(isRound(Number(number)), `${number} is not round: ${text}`);
		}
	}
	const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
	const numbers = text.match(/\d[\d,.]*/g) ?? [];
	assert.ok(words.length <= 25, `the headline has ${words.length} words: ${text}`);
	assert.ok(numbers.length <= 2, `the headline has ${numbers.length} numbers: ${text}`);
}

/** The answer and every finding say something, with links that lead somewhere. */
export function assertExplained(simulation: Simulation, outcome: Outcome, values: Values): void {
	const lines = [simulation.headline(outcome, values as never), ...simulation.detail(outcome, values as never)];
	assertHeadline(lines[0]!);
	for (const line of lines) {
		assert.ok(line.trim() !== "", "a line of the answer is empty");
		assertProse("the answer", line, simulation, outcome);
	}
	for (const finding of simulation.findings) {
		const { verdict, margin, reason, brief } = finding.test(outcome, values as never);
		const where = `the finding on ${finding.claim}`;
		if (verdict !== "untestable") assert.ok(brief && brief.split(" ").length <= 9, `${where} has no brief: ${brief}`);
		assert.ok(Number.isFinite(margin), `${where}: the margin is ${margin}`);
		assert.ok(reason.trim() !== "", `${where} gives no reason`);
		if (verdict === "supported" || verdict === "qualified") {
			assert.ok(margin >= 0, `${where} is ${verdict} with a margin of ${margin}`);
		}
		if (verdict === "contradicted") assert.ok(margin <= 0, `${where} is contradicted with a margin of ${margin}`);
		assertProse(where, reason, simulation, outcome);
	}
}

/** Numbers as every page writes them: "62,000", not 62000; "$300", not 300 $. Four digits alone are a year. */
function assertNumbersWritten(where: string, text: string): void {
	for (const [number] of text.matchAll(/(?<![\d.])\d{4,}(?![\d.])/g)) {
		assert.ok(/^(?:19|20|21)\d\d$/.test(number), `${where} writes ${number} without a comma: ${text}`);
	}
	assert.doesNotMatch(text, /\d \$/, `${where} writes money as no page does: ${text}`);
	for (const [number] of text.matchAll(/\d+\.\d+/g)) {
		const digits = number.replace(".", "").replace(/^0+/, "");
		assert.ok(digits.length <= 4, `${where} says more digits than one can retell, ${number}: ${text}`);
	}
}

/** Links of prose lead to what exists. @param outcome absent where no figure can be meant */
export function assertProse(where: string, text: string, simulation: Simulation, outcome?: Outcome): void {
	assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object/, `${where} says: ${text}`);
	assertNumbersWritten(where, toPlainText(text));
	for (const { scheme, id } of linksOf(text)) {
		const exists = {
			figure: () => [...(outcome?.figures ?? []), ...(outcome?.words ?? [])].some((figure) => figure.id === id),
			parameter: () => Object.hasOwn(simulation.parameters, id),
			section: () => isSectionId(id),
			claim: () => isClaimId(id),
			simulation: () => simulations.some((other) => other.id === id),
			source: () => Object.hasOwn(sources, id),
			term: () => findTerm(id) !== undefined,
		}[scheme]();
		assert.ok(exists, `${where} links to ${scheme}:${id}, which does not exist`);
	}
}

export function assertUnique(what: string, items: readonly { readonly id: string }[]): void {
	const ids = items.map(({ id }) => id);
	assert.ok(!ids.includes(""), `a ${what} has an empty id`);
	const twice = ids.find((id, i) => ids.indexOf(id) !== i);
	assert.equal(twice, undefined, `the ${what} "${twice}" is there twice`);
}
