import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { readCell, wholeCell } from "./cells.ts";
import { parseCsv } from "./csv.ts";
import { type ImportedMetagraph, packWeights } from "./importedMetagraph.ts";
import { MetagraphDraft, MOST_UIDS } from "./metagraphDraft.ts";
import { looksLikeJson, readJson } from "./readJson.ts";
import { checkLength } from "./refusedRow.ts";

const NETUID = wholeCell("a netuid", 0, 65_535);
const BLOCK = wholeCell("a block", 0, Number.MAX_SAFE_INTEGER);

/** The JSON form: stake per UID under `S` or `stake`, weights as [from, to, weight] under `W_sparse` or `weights`. */
const jsonForm = v.object({
	source: v.optional(v.string()),
	netuid: v.optional(v.unknown()),
	block: v.optional(v.unknown()),
	S: v.optional(v.array(v.unknown())),
	stake: v.optional(v.array(v.unknown())),
	W_sparse: v.optional(v.array(v.unknown())),
	weights: v.optional(v.array(v.unknown())),
	coldkeys: v.optional(v.array(v.unknown())),
});

const badFormat = (message: string): never => {
	throw new SubnetsError("bad-format", message);
};

function readHead<T>(schema: v.GenericSchema<unknown, T>, input: unknown, fileName: string, field: string): T | null {
	if (input === undefined || input === null || input === "") return null;
	const cell = readCell(schema, input);
	return cell.problem === undefined ? cell.value : badFormat(`${fileName}, "${field}": ${cell.problem}`);
}

function fromJson(text: string, fileName: string): ImportedMetagraph {
	const form = v.safeParse(jsonForm, readJson(text, fileName));
	if (!form.success) {
		const issue = form.issues[0];
		return badFormat(
			`${fileName}, "${v.getDotPath(issue) ?? "file"}": ${issue.message}. Use an object with lists "S" and "W_sparse".`,
		);
	}
	const { S, stake, W_sparse, weights, coldkeys, netuid, block, source } = form.output;
	const stakeField = S ? "S" : "stake";
	const weightField = W_sparse ? "W_sparse" : "weights";
	const stakes = S ?? stake ?? badFormat(`${fileName} has no list "S" of stakes. Add one number per UID.`);
	const entries =
		W_sparse ?? weights ?? badFormat(`${fileName} has no list "W_sparse" of weights. Add [from, to, weight] entries.`);
	const draft = new MetagraphDraft(stakes.length, fileName);
	stakes.forEach((raw, uid) =>
		draft.stake(uid, raw, { row: uid, column: stakeField, place: `UID ${uid}, "${stakeField}"` }),
	);
	entries.forEach((entry, row) => {
		const at = { row, column: weightField, place: `Entry ${row} of "${weightField}"` };
		if (Array.isArray(entry) && entry.length === 3) draft.weight(entry[0], entry[1], entry[2], at);
		else draft.refuse(at, "this is not a weight. Use [from, to, weight].");
	});
	coldkeys?.forEach((raw, uid) =>
		draft.coldkey(uid, raw, { row: uid, column: "coldkeys", place: `UID ${uid}, "coldkeys"` }),
	);
	return finish(draft, {
		netuid: readHead(NETUID, netuid, fileName, "netuid"),
		block: readHead(BLOCK, block, fileName, "block"),
		source: source ?? fileName,
	});
}

function fromCsv(text: string, fileName: string): ImportedMetagraph {
	const { header, rows } = parseCsv(text, fileName);
	const column = (...names: string[]) => header.findIndex((name) => names.includes(name.toLowerCase()));
	const [uidAt, stakeAt, weightsAt, coldkeyAt] = [
		column("uid"),
		column("stake", "s"),
		column("weights", "w"),
		column("coldkey"),
	];
	if (uidAt < 0 || stakeAt < 0 || weightsAt < 0) {
		return badFormat(`${fileName} lacks a column. Use the columns uid, stake and weights (such as "3:0.5 7:0.5").`);
	}
	const uids = rows.map(({ cells }) => Number(cells[uidAt])).filter((uid) => uid < MOST_UIDS);
	const count = uids.reduce((most, uid) => Math.max(most, uid + 1), 0);
	const draft = new MetagraphDraft(count, fileName);
	for (const { line, cells } of rows) {
		const at = (index: number) => ({
			row: line,
			column: header[index]!,
			place: `Row ${line}, column "${header[index]}"`,
		});
		const uid = draft.uid(cells[uidAt], at(uidAt));
		if (uid === undefined) continue;
		draft.stake(uid, cells[stakeAt], at(stakeAt));
		if (coldkeyAt >= 0) draft.coldkey(uid, cells[coldkeyAt], at(coldkeyAt));
		for (const pair of (cells[weightsAt] ?? "").split(/[\s;,|]+/).filter(Boolean)) {
			const [to, value, ...rest] = pair.split(":");
			if (value === undefined || rest.length > 0)
				draft.refuse(at(weightsAt), `"${pair}" is not a weight. Use UID:weight.`);
			else draft.weight(uid, to, value, at(weightsAt));
		}
	}
	const first = (...names: string[]) => rows[0]?.cells[column(...names)];
	return finish(draft, {
		netuid: readHead(NETUID, first("netuid"), fileName, "netuid"),
		block: readHead(BLOCK, first("block"), fileName, "block"),
		source: fileName,
	});
}

type Head = Pick<ImportedMetagraph, "netuid" | "block" | "source">;

function finish(draft: MetagraphDraft, head: Head): ImportedMetagraph {
	const { stakes, entries, coldkeys, refused } = draft;
	return { kind: "metagraph", ...head, stake: stakes, weights: packWeights(entries, stakes.length), coldkeys, refused };
}

/**
 * Reads the stakes and weights of one subnet from a JSON or CSV file.
 *
 * JSON: `{ netuid, block, source, S: [stake per UID], W_sparse: [[from, to, weight], …], coldkeys? }`.
 * CSV: columns `uid`, `stake`, `weights` (`3:0.5 7:0.5`), optionally `netuid`, `block`, `coldkey`.
 * Bad rows are left out and reported, good ones kept.
 *
 * @throws {SubnetsError} `bad-format` when the file as a whole cannot be one
 */
export function parseMetagraph(text: string, fileName: string): ImportedMetagraph {
	checkLength(text, fileName);
	const metagraph = looksLikeJson(text) ? fromJson(text, fileName) : fromCsv(text, fileName);
	if (metagraph.stake.every((stake) => stake === 0)) {
		const why = metagraph.refused[0]?.message ?? "Every stake is 0.";
		return badFormat(`${fileName} gives nobody a stake. ${why}`);
	}
	return metagraph;
}
