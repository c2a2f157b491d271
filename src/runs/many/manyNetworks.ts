import { SubnetsError } from "../../numeric/errors.ts";
import { Random } from "../../numeric/random.ts";
import { decodeText } from "../../chain/imports/text/decodeText.ts";
import { parseNetworkFile } from "../../chain/imports/parseNetworkFile.ts";
import { DEFAULT_RULE_SET } from "../../chain/ruleSetId.ts";
import { numbers, table, texts } from "../../simulations/kit/build.ts";
import { runToEnd } from "../../simulations/kit/contract.ts";
import { type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { defaultsOf } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { copiersIn } from "./copiersIn.ts";

/** What an epoch says of each of many subnets, one row each. */
export interface ManyNetworks {
	readonly table: Table;
	/** Of every subnet with several blocks the first and the last, side by side; no rows where there is none. */
	readonly changes: Table;
	/** Files that are no metagraph, each with the reason. */
	readonly problems: readonly string[];
}

const COLUMNS = [
	["uids", "UIDs", ""],
	["staked", "UIDs with stake", ""],
	["holders", "UIDs that hold 51 %", ""],
	["owners", "Owners", ""],
	["owner-holders", "Owners that hold 51 %", ""],
	["gini", "Gini of stake", ""],
	["deciders", "Validators that count", ""],
	["votes", "Validators with 51 % of votes", ""],
	["owner-votes", "Owners with 51 % of votes", ""],
	["hhi", "HHI of votes", ""],
	["miners", "Miners with pay", ""],
	["miners-half", "Miners with 51 % of pay", ""],
	["pay-trust", "Pay and trust", ""],
] as const;

/** What is put side by side where a subnet has several blocks. */
const COMPARED = ["holders", "owner-holders", "gini", "votes", "miners-half"] as const;

/** One metagraph of many, with what an epoch says of it. */
interface NetworkRow {
	readonly file: string;
	/** NaN where the file does not say. */
	readonly netuid: number;
	readonly block: number;
	readonly copiers: number;
	readonly outcome: Outcome;
}

/**
 * Runs one epoch on the metagraph in a file's bytes.
 * @throws {SubnetsError} `bad-format` when it is none
 */
export function networkRow(file: string, bytes: Uint8Array): NetworkRow {
	const simulation = findSimulation("imported-epoch");
	const read = parseNetworkFile(decodeText(bytes, file), file);
	if (read.kind !== "metagraph") {
		const what = read.kind === "subnets" ? "a table of subnets" : "scores of miners";
		throw new SubnetsError("bad-format", `${file} is no metagraph but ${what}. Import it alone, with import ${file}.`);
	}
	const imported = { kind: "metagraph", name: file, metagraph: read } as const;
	const world = { random: new Random(1), rules: DEFAULT_RULE_SET, imported };
	const outcome = runToEnd(simulation, defaultsOf(simulation.parameters) as never, world);
	return { file, netuid: read.netuid ?? NaN, block: read.block ?? NaN, copiers: copiersIn(read), outcome };
}

/** Runs one epoch on each metagraph, one by one. @param files read one at a time, so that few are in memory */
export async function manyNetworks(
	files: AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }>,
): Promise<ManyNetworks> {
	const rows: NetworkRow[] = [];
	const problems: string[] = [];
	for await (const { name, bytes } of files) {
		try {
			rows.push(networkRow(name, bytes));
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			problems.push(error.message);
		}
	}
	rows.sort((a, b) => a.netuid - b.netuid || a.block - b.block || a.file.localeCompare(b.file));
	return { table: tableOf(rows), changes: changesOf(rows), problems };
}

const figureIn = ({ outcome }: NetworkRow, id: string): number =>
	outcome.figures.find((figure) => figure.id === id)?.value ?? NaN;

const column = (
	id: string,
	label: string,
	unit: string,
	rows: readonly NetworkRow[],
	value: (row: NetworkRow) => number,
) =>
	numbers(
		id,
		label,
		unit,
		rows.map((row) => value(row)),
	);

const tableOf = (rows: readonly NetworkRow[]): Table =>
	table("subnets", "One row per file", [
		texts(
			"file",
			"File",
			rows.map(({ file }) => file),
		),
		column("netuid", "Netuid", "", rows, ({ netuid }) => netuid),
		column("block", "Block", "", rows, ({ block }) => block),
		...COLUMNS.map(([id, label, unit]) => column(id, label, unit, rows, (row) => figureIn(row, id))),
		column("copiers", "Validators with another's weights", "", rows, ({ copiers }) => copiers),
	]);

/** @param rows by netuid and block */
function changesOf(rows: readonly NetworkRow[]): Table {
	const known = rows.filter(({ netuid, block }) => !Number.isNaN(netuid) && !Number.isNaN(block));
	const firsts = known.filter((row, i) => known[i - 1]?.netuid !== row.netuid && known[i + 1]?.netuid === row.netuid);
	const lasts = firsts.map((first) => known.findLast(({ netuid }) => netuid === first.netuid)!);
	const labels = new Map<string, string>(COLUMNS.map(([id, label]) => [id, label]));
	return table("changes", "First and last block of a subnet, side by side", [
		column("netuid", "Netuid", "", firsts, ({ netuid }) => netuid),
		column("from", "First block", "", firsts, ({ block }) => block),
		column("to", "Last block", "", lasts, ({ block }) => block),
		...COMPARED.flatMap((id) => [
			column(`${id}-from`, `${labels.get(id)!}, first`, "", firsts, (row) => figureIn(row, id)),
			column(`${id}-to`, `${labels.get(id)!}, last`, "", lasts, (row) => figureIn(row, id)),
		]),
	]);
}
