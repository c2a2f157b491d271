import jsep, { type Expression } from "jsep";

/*
 * What of jsep's expressions a formula may be. jsep knows one grammar a program, and this is the only file that touches it.
 */

/** A pair of brackets, which jsep itself forgets: −a² and (−a)² would be one. */
interface Group extends Expression {
	readonly type: "Group";
	readonly argument: Expression;
}

/** Operators by how strongly they bind; powers are taken from the right. */
const operators: readonly (readonly [sign: string, strength: number, fromRight?: boolean])[] = [
	["||", 1],
	["&&", 2],
	["==", 6],
	["!=", 6],
	["<", 7],
	[">", 7],
	["<=", 7],
	[">=", 7],
	["+", 9],
	["-", 9],
	["*", 10],
	["/", 10],
	["%", 10],
	["^", 11, true],
];

const OPENING = 40;

jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
jsep.removeAllLiterals();
for (const sign of ["-", "+", "!"]) jsep.addUnaryOp(sign);
for (const [sign, strength, fromRight] of operators) jsep.addBinaryOp(sign, strength, fromRight);
jsep.hooks.add("gobble-token", function (this: { code: number; gobbleGroup(): Expression | false }, env) {
	if (this.code !== OPENING) return;
	const argument = this.gobbleGroup();
	if (argument) env.node = { type: "Group", argument } as Group;
});

/**
 * The tree of a formula, without its brackets; a sign before a power applies to the power.
 * @throws an error with the `index` at which the text cannot be read
 */
export const readFormula = (text: string): Expression => settled(jsep(text));

function settled(node: Expression): Expression {
	const one = node as Expression & Record<string, unknown>;
	if (one.type === "Group") return settled(one.argument as Expression);
	const parts = Object.entries(one).map(([name, part]) => {
		if (Array.isArray(part)) return [name, (part as Expression[]).map(settled)];
		return [name, isNode(part) ? settled(part) : part];
	});
	const whole = Object.fromEntries(parts) as Expression & Record<string, unknown>;
	const left = whole.left as (Expression & Record<string, unknown>) | undefined;
	if (whole.operator !== "^" || !isSigned(one.left) || !left) return whole;
	return { ...left, argument: { ...whole, left: left.argument } } as Expression;
}

const isNode = (part: unknown): part is Expression => typeof part === "object" && part !== null && "type" in part;

/** Whether a sign stands there without brackets around it. */
const isSigned = (node: unknown): boolean => isNode(node) && node.type === "UnaryExpression";
