import assert from "node:assert/strict";
import { toPlainText } from "../../src/essay/inlineMarkup.ts";
import { judge } from "../../src/runs/engine/judge.ts";
import { type Derivation } from "../../src/simulations/kit/derivation.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { type French } from "../../src/simulations/kit/french.ts";
import { isNumberColumn, type Outcome } from "../../src/simulations/kit/outcome.ts";
import { type Values } from "../../src/simulations/kit/parameters.ts";
import { wordsOf } from "../../src/simulations/kit/wordsOf.ts";
import { frenchById, spokenFrench } from "../../src/simulations/frenchWords.ts";

interface Heard {
	readonly words: French;
	readonly simulation: Simulation;
	/** Texts that were in no phrase since it was asked last. */
	readonly missed: Set<string>;
	readonly say: (text: string) => string;
}

const heard = new Map<string, Heard | undefined>();

/** A simulation in French, with an ear for what it cannot say. */
function hear(simulation: Simulation): Heard | undefined {
	const { id } = simulation;
	if (!heard.has(id)) {
		const words = frenchById[id];
		const missed = new Set<string>();
		const spoken = words && spokenFrench(simulation, words, (text) => missed.add(text));
		heard.set(id, spoken && { words, simulation: spoken.simulation, missed, say: (text) => spoken.book.say(text) });
	}
	return heard.get(id);
}

const countWords = (text: string) => text.split(/[ \u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** All that its declaration says is said in French, and nothing else is. */
export function checkDeclaredFrench(simulation: Simulation): void {
	const french = hear(simulation);
	if (!french) return;
	const { words } = french;
	const said = wordsOf(french.simulation);
	for (const [place, text] of wordsOf(simulation)) {
		const isName = place.endsWith(".formula") || text.split(" ").filter((word) => /\p{L}/u.test(word)).length <= 2;
		assert.ok(said.get(place) !== text || isName, `no French of ${place}: ${text}`);
	}
	assert.deepEqual(Object.keys(words.charts).sort(), simulation.charts.map(({ id }) => id).sort(), "charts in French");
	const claims = simulation.findings.map(({ claim }) => claim);
	assert.deepEqual(Object.keys(words.findings).sort(), [...claims].sort(), "findings in French");
	const card = Object.entries(simulation.model).filter(([part]) => part !== "sources" && part !== "illustrative");
	assert.deepEqual(shapeOf(words.model), shapeOf(Object.fromEntries(card)), "the model's card in French");
	assert.equal(words.benchmarks?.length ?? 0, simulation.benchmarks?.length ?? 0, "benchmarks in French");
	assert.equal(words.measured?.length ?? 0, simulation.measured?.length ?? 0, "what was measured, in French");
}

/** Keys, and how many entries lists have. */
function shapeOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shapeOf);
	if (typeof value !== "object" || value === null) return typeof value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, below]) => [key, shapeOf(below)]),
	);
}

/** All that an outcome says is said in French, and the answer is as short as in English. */
export function assertFrench(simulation: Simulation, outcome: Outcome, values: Values): void {
	const french = hear(simulation);
	if (!french) return;
	const headline = toPlainText(french.say(simulation.headline(outcome, values as never)));
	const findings = judge(simulation, outcome, values);
	for (const { brief } of findings) {
		if (brief === undefined) continue;
		const said = toPlainText(french.say(brief));
		assert.ok(countWords(said) <= 11, `a brief has ${countWords(said)} words in French: ${said}`);
	}
	for (const text of [
		...simulation.detail(outcome, values as never),
		...findings.flatMap(({ reason, measure, counts = "" }) => [reason, measure, counts]),
		...outcome.figures.map(({ label }) => label),
		...(outcome.words ?? []).flatMap(({ label, reading }) => [label, reading]),
		...outcome.tables.flatMap(({ label, columns }) => [
			label,
			...columns.flatMap((column) => [column.label, ...(isNumberColumn(column) ? [] : column.values)]),
		]),
		...outcome.participants.flatMap(({ name, kind, pay, figures }) => [
			name,
			kind,
			pay.label,
			...figures.map(({ label }) => label),
		]),
		...outcome.events.map(({ text }) => text),
	]) {
		if (text !== "") assert.doesNotMatch(french.say(text), /undefined|\{\d*\}/, `French of: ${text}`);
	}
	assertHeard(french);
	assert.ok(countWords(headline) <= 25, `the French headline has ${countWords(headline)} words: ${headline}`);
	const numbers = headline.match(/\d[\d,.\u202f]*/g) ?? [];
	assert.ok(numbers.length <= 2, `the French headline has ${numbers.length} numbers: ${headline}`);
}

/** A sentence of a run: a step's name, or a refusal. */
export function assertSaid(simulation: Simulation, text: string): void {
	const french = hear(simulation);
	if (!french) return;
	french.say(text);
	assertHeard(french);
}

/** Why somebody was paid. */
export function assertDerivedFrench(simulation: Simulation, { title, lines, summary }: Derivation): void {
	for (const text of [
		title,
		...lines.flatMap(({ label, formula, source = "" }) => [label, formula, source]),
		summary,
	]) {
		if (text !== "") assertSaid(simulation, text);
	}
}

function assertHeard({ missed }: Heard): void {
	const found = [...missed];
	missed.clear();
	assert.deepEqual(found, [], "these have no French");
}
