import { SubnetsError } from "../../numeric/errors.ts";
import { Random } from "../../numeric/random.ts";
import { decodeText } from "../../chain/imports/decodeText.ts";
import { parseNetworkFile } from "../../chain/imports/parseNetworkFile.ts";
import { DEFAULT_RULE_SET } from "../../chain/ruleSetId.ts";
import { numbers, table, texts } from "../../simulations/kit/build.ts";
import { runToEnd } from "../../simulations/kit/contract.ts";
import { type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { defaultsOf } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../../simulations/registry.ts";

/** What an epoch says of each of many subnets, one row each. */
export interface ManyNetworks {
	readonly table: Table;
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

/** Runs one epoch on each metagraph, one by one. @param files read one at a time, so that few are in memory */
export async function manyNetworks(
	files: AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }>,
): Promise<ManyNetworks> {
	const simulation = findSimulation("imported-epoch");
	const values = defaultsOf(simulation.parameters);
	const rows: { readonly file: string; readonly netuid: number; readonly block: number; readonly outcome: Outcome }[] =
		[];
	const problems: string[] = [];
	for await (const { name, bytes } of files) {
		try {
			const read = parseNetworkFile(decodeText(bytes, name), name);
			if (read.kind !== "metagraph")
				throw new SubnetsError("bad-format", `${name} is a table of subnets and no metagraph.`);
			const world = {
				random: new Random(1),
				rules: DEFAULT_RULE_SET,
				imported: { kind: "metagraph", name, metagraph: read },
			} as const;
			const outcome = runToEnd(simulation, values as never, world);
			rows.push({ file: name, netuid: read.netuid ?? NaN, block: read.block ?? NaN, outcome });
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			problems.push(error.message);
		}
	}
	rows.sort((a, b) => a.netuid - b.netuid || a.block - b.block || a.file.localeCompare(b.file));
	const of = (id: string) =>
		Float64Array.from(rows, ({ outcome }) => outcome.figures.find((figure) => figure.id === id)?.value ?? NaN);
	return {
		table: table("subnets", "One row per file", [
			texts(
				"file",
				"File",
				rows.map(({ file }) => file),
			),
			numbers(
				"netuid",
				"Netuid",
				"",
				Float64Array.from(rows, ({ netuid }) => netuid),
			),
			numbers(
				"block",
				"Block",
				"",
				Float64Array.from(rows, ({ block }) => block),
			),
			...COLUMNS.map(([id, label, unit]) => numbers(id, label, unit, of(id))),
		]),
		problems,
	};
}
