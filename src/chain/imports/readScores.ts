import { SubnetsError } from "../../numeric/errors.ts";
import { amountCell, readNumber, shown } from "./text/cells.ts";
import { type Field, fieldOf, type Fields, foldName, isEmpty, isObject, liftedFields } from "./text/foldName.ts";
import type { ImportedScores } from "./result/importedScores.ts";
import { NEURON_FIELDS } from "./shapes/neuronFields.ts";
import type { Comma } from "./text/numberText.ts";
import type { Row } from "./shapes/piece.ts";
import { Refusals } from "./result/refusedRow.ts";
import { MeasuredColumns } from "./measuredColumns.ts";
import { SUBNET_COLUMNS } from "./shapes/subnetColumns.ts";

/** Folded names of a score. */
const SCORES = ["score", "scores", "finalscore", "totalscore", "meanscore", "averagescore", "avgscore", "performance"];
/** Of a measure where less is better. */
const LESS_IS_BETTER = ["rmse", "mae", "mse", "error", "loss", "latency", "rank", "place", "position"];
const MINERS = ["hotkey", "hotkeyss58", "minerhotkey", "miner", "minername", "name", "agent", "key"];
const UIDS = ["uid", "mineruid", "minerid", "neuronuid", "id"];
/** What makes a file a network, whatever scores stand beside it. */
const NETWORK = [...NEURON_FIELDS.stake, ...SUBNET_COLUMNS.taoReserve.names];

/** Most miners that a table may have: the slots of a subnet. */
const MOST_MINERS = 256;
const DEEPEST = 4;
const SCORE = amountCell("a score");

/** Names by which a table of scores is known by its header. */
export const SCORE_HEADERS: ReadonlySet<string> = new Set([...SCORES, "hotkey", "miner"]);

/** The rows of a JSON file that may be scores: a list, objects or numbers by key, or columns side by side. */
export function scoreRowsIn(value: unknown, depth = 0): readonly Row[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) {
		const list = value as readonly unknown[];
		if (list.length === 0 || !list.every(isObject)) return [];
		return list.map((item, row) => ({
			row,
			fields: liftedFields(item),
			place: (name) => `Entry ${row}, column "${name}"`,
		}));
	}
	if (!isObject(value)) return [];
	return (
		columnsOf(value) ?? keyedOf(value) ?? firstOf(Object.values(value).map((inner) => scoreRowsIn(inner, depth + 1)))
	);
}

const firstOf = (found: readonly (readonly Row[])[]): readonly Row[] => found.find((rows) => hasScores(rows)) ?? [];

const hasScores = (rows: readonly Row[]): boolean => rows.length > 0 && columnOf(rows, SCORES) !== undefined;

function columnsOf(object: Readonly<Record<string, unknown>>): readonly Row[] | undefined {
	const lists = Object.entries(object).flatMap(([name, value]): [string, readonly unknown[]][] =>
		Array.isArray(value) ? [[name, value as readonly unknown[]]] : [],
	);
	const scores = lists.find(([name]) => SCORES.includes(foldName(name)));
	if (!scores || scores[1].length === 0 || scores[1].some((cell) => typeof cell === "object" && cell !== null)) return;
	const same = lists.filter(([, list]) => list.length === scores[1].length);
	return scores[1].map((_, row) => ({
		row,
		fields: new Map(
			same.map(([name, list]): [string, Field] => [
				foldName(name).replace(/^(uid|hotkey|miner|name)s$/, "$1"),
				{ name, value: list[row] },
			]),
		),
		place: (name) => `Entry ${row} of "${name}"`,
	}));
}

function keyedOf(object: Readonly<Record<string, unknown>>): readonly Row[] | undefined {
	const entry = Object.entries(object).find(([name, value]) => SCORES.includes(foldName(name)) && isObject(value));
	const inside = (entry?.[1] ?? object) as Readonly<Record<string, unknown>>;
	const entries = Object.entries(inside);
	const isScore = (value: unknown) => typeof value === "number" || isEmpty(value);
	const numbers = entry !== undefined && entries.length > 0 && entries.every(([, value]) => isScore(value));
	const objects =
		entries.length > 1 &&
		entries.every(([, value]) => isObject(value) && fieldOf(liftedFields(value), SCORES) !== undefined);
	if (!numbers && !objects) return;
	return entries.map(([key, value], row) => {
		const fields = isObject(value) ? liftedFields(value) : new Map([["score", { name: "score", value }]]);
		if (!fields.has("key")) fields.set("key", { name: "key", value: key });
		return { row, fields, place: (name: string) => `Entry "${key.slice(0, 60)}", "${name}"` };
	});
}

const columnOf = (rows: readonly Row[], names: readonly string[]): string | undefined =>
	names.find((name) => rows.some(({ fields }) => fields.has(name) && !isEmpty(fields.get(name)!.value)));

/** Stakes, pools, or weights on others; a weight that is one number stands beside a score without making it a network. */
const isNetwork = (rows: readonly Row[]): boolean =>
	columnOf(rows, NETWORK) !== undefined ||
	rows.some(({ fields }) =>
		NEURON_FIELDS.weights.some((name) => {
			const value = fields.get(name)?.value;
			return !isEmpty(value) && (typeof value === "object" || (typeof value === "string" && /[:[{]/.test(value)));
		}),
	);

/**
 * The scores that rows hold; undefined when they are none, or when stakes, weights or pools say that they are a network and
 * nobody asked for scores.
 *
 * @param asked whether the reader said that they are scores
 * @throws {SubnetsError} `bad-format` when they are asked for and there are none, or when less is better in them
 */
export function readScores(
	rows: readonly Row[],
	asked: boolean,
	comma: Comma,
	fileName: string,
	notes: readonly string[],
): ImportedScores | undefined {
	const column = columnOf(rows, SCORES);
	if (!asked && (column === undefined || isNetwork(rows))) return undefined;
	if (column === undefined) return noScores(rows, fileName);
	const refusals = new Refusals();
	const kept = new Map<string, number>();
	const measures = new MeasuredColumns(rows, comma);
	rows.forEach((row, place) => {
		const field = row.fields.get(column);
		const spelled = field?.name ?? column;
		const cell = readNumber(SCORE, field?.value, comma);
		const miner = minerOf(row.fields, place);
		const problem =
			cell.problem ?? (kept.has(miner) ? `${shown(miner)} has a score already. Remove one of them.` : undefined);
		if (problem !== undefined)
			refusals.add({ row: row.row, column: spelled, message: `${row.place(spelled)}: ${problem}` });
		else if (cell.problem === undefined) {
			const bad = measures.add(row.fields);
			if (bad === undefined) kept.set(miner, cell.value);
			else refusals.add({ row: row.row, column: bad.name, message: `${row.place(bad.name)}: ${bad.problem}` });
		}
	});
	const values = [...kept.values()];
	const most = Math.max(0, ...values);
	const scored = values.filter((value) => value > 0).length;
	if (scored < 2 || values.length > MOST_MINERS) {
		const problem = `${fileName} has ${scored === 1 ? "one miner" : `${scored} miners`} with a score above 0. Use 2 to ${MOST_MINERS}, such as "miner,score".`;
		throw new SubnetsError("bad-format", `${problem} ${refusals.rows[0]?.message ?? ""}`.trim());
	}
	const name = rows.find(({ fields }) => fields.has(column))!.fields.get(column)!.name;
	return {
		kind: "scores",
		source: fileName,
		block: null,
		miners: [...kept.keys()],
		scores: Float64Array.from(values, (value) => (most > 1 ? value / most : value)),
		...measures.found(),
		form: `Read as scores of ${values.length} miners ("${name}"); more counts as better.${measures.said()}`,
		notes: [
			...notes,
			...(most > 1
				? [`Scores go up to ${most.toLocaleString("en-US")}: divided by it, so that the best miner stands at 1.`]
				: []),
		],
		refused: refusals.rows,
		refusedCount: refusals.count,
	};
}

function minerOf(fields: Fields, place: number): string {
	const name = fieldOf(fields, MINERS)?.value;
	if (typeof name === "string" && name.trim() !== "") return name.trim().slice(0, 80);
	const uid = fieldOf(fields, UIDS)?.value;
	return typeof uid === "number" || typeof uid === "string" ? `UID ${String(uid).slice(0, 20)}` : `Miner ${place + 1}`;
}

function noScores(rows: readonly Row[], fileName: string): never {
	const worse = columnOf(rows, LESS_IS_BETTER);
	const message =
		worse === undefined
			? `${fileName} has no scores. Give a row per miner with a column "score", 0 or more.`
			: `${fileName} has no column "score", and under "${worse}" less is better. Add "score", where more is better, such as 1 divided by it.`;
	throw new SubnetsError("bad-format", message);
}
