import { type Random } from "../../src/numeric/random.ts";

/* How valid inputs are damaged: as a tree (cells, keys, nesting) and as a text (characters, spans). Seeded, so that a number repeats it. */

/** What a cell is replaced by. */
const CELLS: readonly unknown[] = [
	...[-3, 0, -0, 1.5, 7, 1e300, 1e308, -1e308, 5e-324, 70_000, 2 ** 53 + 2, 4_294_967_296],
	...[null, true, false, "", " ", "x", "12.5", "1e3", "1e999", "-", "NaN", "Infinity", " 4 ", "τ5", "1.000.000", "0x10", "٣"],
	...["a\nb", "\u001b[2J\u001b]0;title\u0007", "\u202eabc", "\ufeff", "\ud800", "\u0000", '"', "[x](command:y)", "<b>", "__proto__"],
	...["=1+1", "../../x", "constructor", "toString", "x".repeat(400), "é̀".repeat(90)],
	...[[], {}, [1], [[]], [null], { a: 1 }, { length: 3 }],
]; // prettier-ignore

/** What a key is renamed to. */
const KEYS = ["", "__proto__", "constructor", "toString", "a\nb", "0", "x".repeat(300), "\u202e", "values", "version"];

/** What is put into a text. */
const PIECES = [
	...['"', "'", "{", "}", "[", "]", ",", ":", "\n", "\r", "\t", "\0", "\ud800", "\u001b[2J", "\u202e", "\ufeff", "\u2028", "%", "&", "#", "=", "*", "!", "|", ">", "- "],
	...["9", "-", "e", "/", "1e999", "1e308", "5e-324", "NaN", "-1", "0x1f", "null", "__proto__", "%00", "%zz", "../", "\\u0000", "\\ud800", "&a ", "*a ", "!!js/x ", "<<: ", "--- ", "? "],
]; // prettier-ignore

const NUMBERS = [
	"1e308",
	"-1e308",
	"1e999",
	"5e-324",
	"-0",
	"-1",
	"0.1",
	"9007199254740993",
	"0x10",
	"1,5",
	"999999999",
];

const pick = <T>(random: Random, from: readonly T[]): T => from[random.integer(0, from.length - 1)]!;

type Tree = Record<string | number, unknown>;
interface Place {
	readonly parent: Tree;
	readonly key: string | number;
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
	if (typeof value !== "object" || value === null) return found;
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		found.push({ parent: value as Tree, key });
		placesIn((value as Tree)[key], found);
	}
	return found;
}

/** Nested lists, deeper than any reader expects. */
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

/** One damage to a tree, in place: a cell, a key, an entry of a list, the nesting. @returns the tree, which may be another one */
export function damageTree(tree: unknown, random: Random): unknown {
	if (random.chance(0.03)) return structuredClone(pick(random, CELLS));
	const places = placesIn(tree);
	if (places.length === 0) return structuredClone(pick(random, CELLS));
	const { parent, key } = pick(random, places);
	const set = (name: string | number, value: unknown) =>
		Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
	switch (random.integer(0, 9)) {
		case 0:
			if (Array.isArray(parent)) parent.splice(key as number, 1);
			else Reflect.deleteProperty(parent, key);
			break;
		case 1:
			if (Array.isArray(parent)) parent.splice(key as number, 0, structuredClone(parent[key as number]));
			else set(`${key}2`, structuredClone(parent[key]));
			break;
		case 2: {
			const other = pick(random, places);
			set(key, structuredClone(other.parent[other.key]));
			break;
		}
		case 3:
			set(key, random.chance(0.5) ? [parent[key]] : { [pick(random, KEYS)]: parent[key] });
			break;
		case 4:
			if (Array.isArray(parent)) parent.length = random.integer(0, parent.length);
			else {
				const value = parent[key];
				Reflect.deleteProperty(parent, key);
				set(random.chance(0.5) ? pick(random, KEYS) : String(pick(random, places).key), value);
			}
			break;
		case 5:
			set(key, random.chance(0.3) ? nested(random.integer(1, 700)) : structuredClone(pick(random, CELLS)));
			break;
		default:
			set(key, structuredClone(pick(random, CELLS)));
	}
	return tree;
}

/** One damage to a text: cut, dropped, doubled or moved spans, foreign pieces, other numbers. */
export function damageText(text: string, random: Random): string {
	const at = random.integer(0, text.length);
	const end = Math.min(text.length, at + random.integer(1, random.chance(0.8) ? 12 : 400));
	switch (random.integer(0, 8)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + text.slice(end);
		case 2:
			return text.slice(0, end) + text.slice(at);
		case 3: {
			const to = random.integer(0, text.length);
			return text.slice(0, to) + text.slice(at, end) + text.slice(to);
		}
		case 4:
			return (
				text.slice(0, at) +
				pick(random, PIECES).repeat(random.chance(0.1) ? random.integer(2, 900) : 1) +
				text.slice(at)
			);
		case 5:
			return text.slice(0, at) + pick(random, PIECES) + text.slice(at + 1);
		case 6: {
			const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
			if (numbers.length === 0) return text.slice(0, at);
			const found = pick(random, numbers);
			return text.slice(0, found.index) + pick(random, NUMBERS) + text.slice(found.index + found[0].length);
		}
		case 7:
			return text.slice(0, at) + String.fromCharCode(random.integer(0, 0xffff)) + text.slice(at + 1);
		default:
			return text.slice(at) + text.slice(0, at);
	}
}

/** Between one and four damages to a JSON text: half of the time to what it says, half to how it is written. */
export function damageJson(text: string, random: Random): string {
	let damaged = text;
	for (let count = random.integer(1, 4); count > 0; count--) {
		let tree: unknown;
		try {
			tree = random.chance(0.6) ? JSON.parse(damaged) : undefined;
		} catch {
			tree = undefined;
		}
		damaged = tree === undefined ? damageText(damaged, random) : (JSON.stringify(damageTree(tree, random)) ?? "");
	}
	return damaged;
}

/** File names as people, and others, give them. */
export const fileNameFor = (random: Random, usual: string): string =>
	random.chance(0.85) ? usual : pick(random, ["a\nb.json", "\u001b[2J.csv", "[n](command:x).json", `${"long ".repeat(60)}.json`, "ü ß.json", ".", ""]); // prettier-ignore
