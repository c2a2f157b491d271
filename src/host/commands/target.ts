import * as v from "valibot";
import { askFields } from "../../runs/ask/ask.ts";
import { type CommandContribution, type Target } from "../manifest/commandContribution.ts";
import { type CommandName, commands } from "../manifest/contributions.ts";

const id = v.pipe(v.string(), v.maxLength(400));
const schema = v.object({
	simulation: v.optional(id),
	section: v.optional(id),
	claim: v.optional(id),
	form: v.optional(id),
	run: v.optional(id),
	sweep: v.optional(id),
	sensitivity: v.optional(id),
	figure: v.optional(id),
	method: v.optional(id),
	parameter: v.optional(id),
	runs: v.optional(v.pipe(v.array(id), v.maxLength(1000))),
	template: v.optional(id),
	participant: v.optional(id),
	network: v.optional(id),
	source: v.optional(id),
	how: v.optional(v.picklist(["once", "worlds"])),
	term: v.optional(id),
	page: v.optional(id),
	uri: v.optional(v.pipe(v.string(), v.maxLength(8000))),
	row: v.optional(id),
	sentence: v.optional(id),
	yes: v.optional(v.boolean()),
	worlds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10_000))),
	seed: v.optional(askFields.seed),
	values: v.optional(askFields.values),
});

/**
 * What a command was called with, whoever called it: a tree row (which carries its target), a link or key binding (a
 * plain object or the one id that matters), the explorer (a Uri), the palette (nothing). Anything else counts as
 * nothing, so that the command asks.
 * @param selection every selected row of the tree, where there are several
 */
export function parseTarget(name: CommandName, argument: unknown, selection?: unknown): Target {
	const target = parseOne(name, argument);
	if (!Array.isArray(selection) || selection.length < 2) return target;
	const runs = selection.flatMap((row) => parseOne(name, row).run ?? []);
	return runs.length > 1 ? { ...target, runs } : target;
}

function parseOne(name: CommandName, argument: unknown): Target {
	if (argument === undefined || argument === null) return {};
	const { takes } = commands[name] as CommandContribution;
	if (typeof argument === "string") return takes ? { [takes]: argument } : {};
	if (typeof argument !== "object") return {};
	if ("scheme" in argument && "path" in argument) return { uri: String(argument) };
	const inner = "target" in argument ? argument.target : argument;
	const parsed = v.safeParse(schema, inner);
	return parsed.success ? parsed.output : {};
}
