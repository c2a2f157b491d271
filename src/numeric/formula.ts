import { type CallExpression, type CoreExpression, type Expression, type Identifier } from "jsep";
import { readFormula } from "./formulaGrammar.ts";
import { exp, log, pow } from "./math.ts";
import { nearNames } from "./nearNames.ts";

/** Most characters of a formula. */
export const LONGEST_FORMULA = 300;

/** A formula that can be used: its value for the variables in the order in which they were named. */
export type Formula = (variables: ArrayLike<number>) => number;

/** What keeps a text from being a formula, with its place in the text, from 0. */
export type FormulaFault =
	| { readonly kind: "empty" | "long" | "unreadable" | "text"; readonly at: number }
	| { readonly kind: "name" | "function"; readonly at: number; readonly name: string; readonly near: readonly string[] }
	| { readonly kind: "arguments"; readonly at: number; readonly name: string; readonly takes: number };

/** A function that formulas may call. `takes` numbers; 0 is one or more. */
interface Known {
	readonly takes: number;
	readonly of: (...numbers: number[]) => number;
}

/** What formulas may call, each the same to the last bit on every machine. */
export const formulaFunctions: Readonly<Record<string, Known>> = {
	min: { takes: 0, of: (...numbers) => Math.min(...numbers) },
	max: { takes: 0, of: (...numbers) => Math.max(...numbers) },
	clip: { takes: 3, of: (value, low, high) => Math.min(Math.max(value!, low!), high!) },
	sqrt: { takes: 1, of: (value) => Math.sqrt(value!) },
	exp: { takes: 1, of: (value) => exp(value!) },
	log: { takes: 1, of: (value) => log(value!) },
	abs: { takes: 1, of: (value) => Math.abs(value!) },
	floor: { takes: 1, of: (value) => Math.floor(value!) },
	round: { takes: 1, of: (value) => Math.round(value!) },
};

const yes = (value: boolean): number => (value ? 1 : 0);

const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b,
	"%": (a, b) => a % b,
	"^": (a, b) => pow(a, b),
	"<": (a, b) => yes(a < b),
	"<=": (a, b) => yes(a <= b),
	">": (a, b) => yes(a > b),
	">=": (a, b) => yes(a >= b),
	"==": (a, b) => yes(a === b),
	"!=": (a, b) => yes(a !== b),
	"&&": (a, b) => yes(a !== 0 && b !== 0),
	"||": (a, b) => yes(a !== 0 || b !== 0),
};

/** A fault on its way out of the tree. */
class Faulty extends Error {
	constructor(readonly fault: FormulaFault) {
		super(fault.kind);
	}
}

/**
 * A formula from what people write: numbers, the named variables, + − * / % ^, comparisons (1 where they hold, else 0), && || !,
 * `a ? b : c`, brackets and {@link formulaFunctions}. The text is parsed into a tree and the tree is walked: nothing of it is
 * ever run as code.
 *
 * @param variables their names, in the order in which the formula is given their values
 * @returns the formula, or what is wrong with the text; the formula's value may be NaN or infinite where its arithmetic is
 */
export function parseFormula(
	text: string,
	variables: readonly string[],
): { readonly formula: Formula; readonly fault?: never } | { readonly formula?: never; readonly fault: FormulaFault } {
	if (text.trim() === "") return { fault: { kind: "empty", at: 0 } };
	if (text.length > LONGEST_FORMULA) return { fault: { kind: "long", at: LONGEST_FORMULA } };
	let tree: Expression;
	try {
		tree = readFormula(text);
	} catch (error) {
		const index = error instanceof Error && "index" in error && typeof error.index === "number" ? error.index : 0;
		return { fault: { kind: "unreadable", at: Math.min(index, text.length - 1) } };
	}
	try {
		return { formula: compile(tree as CoreExpression, { text, variables }) };
	} catch (error) {
		if (error instanceof Faulty) return { fault: error.fault };
		throw error;
	}
}

interface Source {
	readonly text: string;
	readonly variables: readonly string[];
}

function compile(node: CoreExpression, source: Source): Formula {
	const inner = (one: Expression) => compile(one as CoreExpression, source);
	switch (node.type) {
		case "Literal": {
			const { value } = node;
			if (typeof value !== "number") throw new Faulty({ kind: "text", at: placeOf(node.raw, source) });
			return () => value;
		}
		case "Identifier": {
			const at = source.variables.indexOf(node.name);
			if (at < 0) throw new Faulty(unknown("name", node.name, source.variables, source));
			return (variables) => variables[at]!;
		}
		case "UnaryExpression": {
			const of = inner(node.argument);
			if (node.operator === "-") return (variables) => -of(variables);
			return node.operator === "!" ? (variables) => yes(of(variables) === 0) : of;
		}
		case "BinaryExpression": {
			const [left, right, act] = [inner(node.left), inner(node.right), binary[node.operator]!];
			return (variables) => act(left(variables), right(variables));
		}
		case "ConditionalExpression": {
			const [test, then, otherwise] = [inner(node.test), inner(node.consequent), inner(node.alternate)];
			return (variables) => (test(variables) !== 0 ? then(variables) : otherwise(variables));
		}
		case "CallExpression":
			return call(node, source, inner);
		default:
			throw new Faulty({ kind: "unreadable", at: strangeIn(node, source) });
	}
}

/** Where that begins which is no part of a formula: a second one, or a sign of lists, texts and fields. */
function strangeIn(node: CoreExpression, source: Source): number {
	const second = node.type === "Compound" ? node.body[1] : undefined;
	if (second && typeof second.name === "string") return placeOf(second.name, source);
	return Math.max(0, source.text.search(/[.,;[\]{}"'`]/));
}

function call(
	{ callee, arguments: given }: CallExpression,
	source: Source,
	inner: (node: Expression) => Formula,
): Formula {
	if (callee.type !== "Identifier") throw new Faulty({ kind: "unreadable", at: source.text.indexOf("(") });
	const name = (callee as Identifier).name;
	if (!Object.hasOwn(formulaFunctions, name))
		throw new Faulty(unknown("function", name, Object.keys(formulaFunctions), source));
	const { takes, of } = formulaFunctions[name]!;
	if (takes === 0 ? given.length === 0 : given.length !== takes)
		throw new Faulty({ kind: "arguments", at: placeOf(name, source), name, takes });
	const numbers = given.map(inner);
	return (variables) => of(...numbers.map((one) => one(variables)));
}

const unknown = (kind: "name" | "function", name: string, known: readonly string[], source: Source): FormulaFault => ({
	kind,
	at: placeOf(name, source),
	name,
	near: nearNames(name, known),
});

/** Where a word stands for the first time: the tree does not say. */
function placeOf(word: string, { text }: Source): number {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const [before, after] = [text[at - 1] ?? " ", text[at + word.length] ?? " "];
		if (!/[\w$]/.test(before) && !/[\w$]/.test(after)) return at;
	}
	return 0;
}
