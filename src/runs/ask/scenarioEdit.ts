import { applyEdits, modify } from "jsonc-parser/lib/esm/main.js";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Ask } from "./ask.ts";
import { parseScenario, type Scenario, scenarioFile } from "./scenario.ts";
import { withYaml } from "./yamlEdit.ts";

/** What is to be otherwise in a scenario; what is left out stays as it is. */
export interface ScenarioChange extends Partial<Pick<Ask, "seed" | "seeds" | "rules" | "values">> {
	/** An empty one takes the field out: the file's name stands for it. */
	readonly title?: string | undefined;
	/** The whole schedule; an empty one takes the field out. */
	readonly events?: Ask["events"];
	/** `null` takes the field out. */
	readonly until?: Ask["until"] | null;
}

/** One field of the file, by its path; `undefined` takes it out. */
interface Field {
	readonly path: readonly string[];
	readonly value: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The fields that a change touches: each scalar by itself, so that what stands beside it is left alone. */
function fieldsOf(change: ScenarioChange, before: Scenario): Field[] {
	const { title, values = {}, events, until } = change;
	const fields: Field[] = Object.entries(values)
		.filter(([name, value]) => before.values[name] !== value)
		.map(([name, value]) => ({ path: ["values", name], value }));
	for (const name of ["seed", "seeds", "rules"] as const) {
		const value = change[name];
		if (value !== undefined && value !== before[name]) fields.push({ path: [name], value });
	}
	if (title !== undefined && title.trim() !== before.title)
		fields.push({ path: ["title"], value: title.trim() || undefined });
	if (events && !same(events, before.events ?? []))
		fields.push({ path: ["events"], value: events.length > 0 ? events : undefined });
	if (until && before.until) {
		for (const name of ["figure", "width"] as const)
			if (until[name] !== before.until[name]) fields.push({ path: ["until", name], value: until[name] });
	} else if (until !== undefined && (until ?? undefined) !== before.until) {
		fields.push({ path: ["until"], value: until ?? undefined });
	}
	return fields;
}

/** JSON as people indent it: by tabs, or by as many spaces as its first field. */
function withJson(text: string, { path, value }: Field): string {
	const [, indent = "\t"] = /^([ \t]+)"/m.exec(text) ?? [];
	const formattingOptions = {
		insertSpaces: !indent.startsWith("\t"),
		tabSize: indent.startsWith("\t") ? 4 : indent.length,
		eol: text.includes("\r\n") ? "\r\n" : "\n",
	};
	return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}

/**
 * A scenario file's text with a change in it. What the change does not touch stays as it was written: order, comments, quotes.
 * @param fileName says whether it is JSON or YAML
 * @throws {SubnetsError} `bad-format` where the text is no sound scenario, `bad-value` where it could not be changed
 */
export function editScenario(text: string, fileName: string, change: ScenarioChange): string {
	const before = parseScenario(text, fileName);
	const isJson = scenarioFile.exec(fileName)?.[1] === "json";
	let edited = text;
	for (const field of fieldsOf(change, before)) edited = isJson ? withJson(edited, field) : withYaml(edited, field);
	const after = parseScenario(edited, fileName);
	const named = change.title?.trim() ? change : { ...change, title: undefined };
	if (fieldsOf(named, after).length > 0) {
		throw new SubnetsError("bad-value", "This file is written in a way that the form cannot change: edit its text.");
	}
	return edited;
}

/** The one stretch in which two texts differ. */
export interface Stretch {
	readonly start: number;
	/** In the text before, exclusive. */
	readonly end: number;
	/** What stands there after. */
	readonly text: string;
}

/** The smallest stretch of a text that has to be replaced to get another; nothing where they are equal. */
export function stretchBetween(before: string, after: string): Stretch | undefined {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let tail = 0;
	while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
