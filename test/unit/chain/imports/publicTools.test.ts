import assert from "node:assert/strict";
import { test } from "node:test";
import type { ImportedMetagraph } from "../../../../src/chain/imports/result/importedMetagraph.ts";
import type { ImportedScores } from "../../../../src/chain/imports/result/importedScores.ts";
import { parseNetworkFiles } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { UnclearFile } from "../../../../src/chain/imports/result/unclearFile.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { hotkeyOf } from "../../../fixtures/networks/shapes.ts";
import { metagraphOf, tableOf } from "../../../fixtures/networks/read.ts";

const json = (value: unknown): string => JSON.stringify(value);

const entriesOf = ({ weights, uids }: ImportedMetagraph) =>
	[...uids].flatMap((from, place) =>
		Array.from(weights.targets.subarray(weights.start[place], weights.start[place + 1]), (target, i) => [
			from,
			uids[target],
			weights.values[weights.start[place]! + i],
		]),
	);

function refusal(text: string, name = "file.json"): string {
	try {
		return parseNetworkFiles([{ name, text }]).form;
	} catch (error) {
		assert.ok(error instanceof SubnetsError);
		return error.message;
	}
}

const UIDS = [0, 1, 2, 3];
const STAKE = [100, 50, 0, 0];
const neuron = (uid: number) => ({ uid, hotkey: hotkeyOf(uid), stake: STAKE[uid]! });

test("rows without names are refused as such, and with names in the first row read", () => {
	const rows = [[0, 100.5, 0.2, 0.1], [1, 50, 0.3, 0], [2, 0, 0.5, 0.2]]; // prettier-ignore
	assert.match(refusal(json(rows)), /rows without names, .* Put the columns' names into a first row/);
	const named = metagraphOf(json([["uid", "stake", "incentive", "dividends"], ...rows]));
	assert.deepEqual([...named.stake], [100.5, 50, 0]);
	assert.match(refusal("0,5Hot,100.5\n1,5Hox,50\n", "rows.csv"), /first row names none of/);
	assert.match(refusal(json([["0x658f", "0x1200"], ["0x658e", "0x1300"]])), /in hexadecimal. Decode it/); // prettier-ignore
	// What may be weights of another file's UIDs still waits for them.
	assert.match(refusal(json([[0, 2, 65_535], [1, 2, 3]])), /weights and no stakes/); // prettier-ignore
});

test("short amounts are read and told, a small m is refused, an exponent with a letter too", () => {
	const read = metagraphOf("uid,stake\n0,1.2M\n1,500k\n2,τ 59.72K\n3,3.5\n", "page.csv");
	assert.deepEqual([...read.stake], [1_200_000, 500_000, 59_720, 3.5]);
	assert.match(read.notes.join(), /such as 1\.2M were read as thousands/);
	const table = tableOf("netuid,name,tao_in,alpha_in,alpha_out\n1,A,59.72k,1.2M,3.4M α\n", "page.csv");
	assert.deepEqual(
		table.subnets.map(({ taoReserve, alphaReserve, alphaOutstanding }) => [taoReserve, alphaReserve, alphaOutstanding]),
		[[59_720, 1_200_000, 3_400_000]],
	);
	assert.match(table.notes.join(), /such as 59\.72k/);
	const billions = metagraphOf("uid,stake\n0,3.4B\n1,2B\n", "page.csv");
	assert.deepEqual([...billions.stake], [3.4, 2]);
	assert.match(billions.notes.join(), /read as rao/);
	for (const cell of ["1.2m", "1e3k", "k", "1.2kM"])
		assert.equal(metagraphOf(`uid,stake\n0,${cell}\n1,5\n`, "page.csv").refusedCount, 1);
});

test("a simulator's case is validators and their miners, epoch by epoch", () => {
	const [first, second] = [[[1, 0], [0.5, 0.5], [0, 1]], [[0, 1], [0.5, 0.5], [0, 1]]]; // prettier-ignore
	const one = metagraphOf(json({ weights: first, stakes: [0.8, 0.1, 0.1] }));
	assert.deepEqual([...one.stake], [0.8, 0.1, 0.1, 0, 0]);
	assert.deepEqual(entriesOf(one), [[0, 3, 1], [1, 3, 0.5], [1, 4, 0.5], [2, 4, 1]]); // prettier-ignore
	assert.match(one.form, /a simulator's case of 3 validators and 2 miners/);
	const names = { validators: ["Big", "Lazy", "Lazier"], servers: ["Server 1", "Server 2"], num_epochs: 2 };
	const stakes = [[0.8, 0.1, 0.1], [0.7, 0.2, 0.1]]; // prettier-ignore
	for (const written of [
		{ ...names, weights_epochs: [first, second], stakes_epochs: stakes },
		{ W: [first, second], S: stakes },
	]) {
		const series = metagraphOf(json(written));
		assert.deepEqual(
			[...series.earlier!, series].map(({ stake }) => [...stake].slice(0, 3)),
			stakes,
		);
		assert.deepEqual(entriesOf(series), [[0, 4, 1], [1, 3, 0.5], [1, 4, 0.5], [2, 4, 1]]); // prettier-ignore
	}
	const uneven = { weights: [first, [[1, 0], [0, 1]]], stakes: [0.8, 0.1, 0.1] }; // prettier-ignore
	assert.match(refusal(json(uneven)), /epoch 1: there are not 3 stakes and 3 rows of 2 weights/);
});

test("a case with as many miners as validators may be a network: asked, and read as chosen", () => {
	const square = json({ weights: [[1, 0], [0.5, 0.5]], stakes: [0.8, 0.2] }); // prettier-ignore
	assert.throws(
		() => metagraphOf(square),
		(error) => error instanceof UnclearFile && error.readings.length === 2,
	);
	assert.deepEqual(entriesOf(metagraphOf(square, "f", ["validators"])), [[0, 2, 1], [1, 2, 0.5], [1, 3, 0.5]]); // prettier-ignore
	assert.deepEqual(entriesOf(metagraphOf(square, "f", ["matrix"])), [[0, 0, 1], [1, 0, 0.5], [1, 1, 0.5]]); // prettier-ignore
	const epochs = json({ weights: [[[0, 1], [1, 0]], [[0, 1], [1, 0]]], stakes: [[0.8, 0.2], [0.7, 0.3]] }); // prettier-ignore
	const network = metagraphOf(epochs, "f", ["matrix"]);
	assert.deepEqual([network.earlier!.length, entriesOf(network)], [1, [[0, 1, 1], [1, 0, 1]]]); // prettier-ignore
});

test("commas before a bracket, comments and names without quotes are read and told", () => {
	const loose =
		"{ netuid: 5, // don't\n stake: [10, 5, 0,], uids: [0, 1, 2], /* all */ weights: [[0, 1, 0], [0, 0, 1], [0, 0, 0],],}";
	const read = metagraphOf(loose);
	assert.deepEqual(entriesOf(read), [[0, 1, 1], [1, 2, 1]]); // prettier-ignore
	assert.match(read.notes.join(), /as JSON5 has them/);
	assert.match(refusal('{"stake": [1, 2'), /not complete JSON/);
});

test("blocks since the last weights are no blocks of the chain: counted back, and told", () => {
	const block = 7_000_000;
	const since = (name: string, ago: readonly number[], head: object = { block }) =>
		metagraphOf(json({ netuid: 18, ...head, uids: UIDS.map((uid) => ({ ...neuron(uid), [name]: ago[uid] })) }));
	for (const name of ["updated", "updated_blocks", "last_update"]) {
		const read = since(name, [30, 31, 5000, 9]);
		assert.deepEqual([...read.lastUpdate!], [block - 30, block - 31, block - 5000, block - 9]);
		assert.match(read.notes.join(), /counted back from block 7000000/);
	}
	const blocks = since("last_update", [block - 30, block - 31, 1, 1]);
	assert.deepEqual([[...blocks.lastUpdate!], blocks.notes], [[block - 30, block - 31, 1, 1], []]); // prettier-ignore
	assert.deepEqual([...since("updated", [block - 30, block - 31, 1, 1]).lastUpdate!], [block - 30, block - 31, 1, 1]);
	const blockless = since("updated", [30, 31, 32, 33], {});
	assert.equal(blockless.lastUpdate, null);
	assert.match(blockless.notes.join(), /names no block: left out/);
});

test("weights as a service lists them, by subnet and block, join the metagraph that they are of", () => {
	const entry = (netuid: number, validator: number, miner: number, weight: string) => ({
		...{ netuid, block_number: 7_000_000, validator_uid: validator, miner_uid: miner, weight },
		...{ validator_hotkey: { ss58: hotkeyOf(validator) }, miner_hotkey: { ss58: hotkeyOf(miner) } },
	});
	const data = [entry(18, 0, 2, "0.25"), entry(18, 0, 3, "0.75"), entry(18, 1, 2, "1")];
	const uids = json({ netuid: 18, block: 7_000_000, neurons: UIDS.map(neuron) });
	const join = (weights: string) =>
		parseNetworkFiles([
			{ name: "uids.json", text: uids },
			{ name: "weights", text: weights },
		]) as ImportedMetagraph;
	const wanted = [[0, 2, 0.25], [0, 3, 0.75], [1, 2, 1]]; // prettier-ignore
	assert.deepEqual(entriesOf(join(json({ data }))), wanted);
	const csv = data.map((one) => `${one.validator_uid},${one.miner_uid},${one.weight},7000000,18`).join("\n");
	assert.deepEqual(entriesOf(join(`validator_uid,miner_uid,weight,block,netuid\n${csv}`)), wanted);
	assert.throws(() => join(json({ data: [...data, entry(19, 0, 2, "1")] })), /several subnets/);
});

test("columns of polars, keys of servers, the chain's Keys beside stakes, text maps and lists beside a UID are read", () => {
	const columns = ["uid", "stake", "hotkey"].map((name) => ({
		name,
		datatype: "Float64",
		values: UIDS.map((uid) => neuron(uid)[name as "uid"]),
	}));
	assert.deepEqual(metagraphOf(json({ columns })).hotkeys, UIDS.map(hotkeyOf));
	const axons = UIDS.map((uid) => ({ hotkey: hotkeyOf(uid), coldkey: `5Cold${uid}`, ip: "0.0.0.0" }));
	const held = metagraphOf(json({ netuid: 18, n: [4], uids: UIDS, stake: STAKE, axons }));
	assert.deepEqual([held.hotkeys, held.coldkeys], [UIDS.map(hotkeyOf), axons.map(({ coldkey }) => coldkey)]);
	const storage = {
		Stake: { [hotkeyOf(1)]: 50, [hotkeyOf(0)]: 100 },
		Weights: { 0: [[2, 3], [3, 1]], 1: [[2, 9]] }, // prettier-ignore
		Keys: Object.fromEntries(UIDS.map((uid) => [uid, hotkeyOf(uid)])),
	};
	assert.deepEqual([...metagraphOf(json(storage)).stake], STAKE);
	const unkeyed = metagraphOf(json({ Stake: storage.Stake }));
	assert.match(unkeyed.notes.join(), /No UIDs stand beside the hotkeys/);
	const rows = (weights: unknown) => UIDS.map((uid) => ({ ...neuron(uid), weights: uid === 0 ? weights : null }));
	assert.deepEqual(entriesOf(metagraphOf(json(rows({ uid: [2, 3], weight: [3, 1] })))), [[0, 2, 3], [0, 3, 1]]); // prettier-ignore
	assert.deepEqual(entriesOf(metagraphOf("uid,stake,weights\n0,9,\"{2=0.25, 3=0.75}\"\n1,1,\n2,0,\n3,0,\n", "d.csv")), [[0, 2, 0.25], [0, 3, 0.75]]); // prettier-ignore
});

test("percentages of reported pay are shares; one number under weight rates nobody, and stands beside a score", () => {
	const page = metagraphOf("UID,Stake,Incentive,Weight %\n0,100,0%,5%\n1,50,60 %,5%\n2,0,NA,\n", "page.csv");
	assert.deepEqual([page.reported.incentive![1], page.refusedCount], [0.6, 0]);
	assert.match(page.notes.join(), /"Weight %" is one number for each UID/);
	const table = { columns: ["uid", "hotkey", "weight", "score"], data: [[0, hotkeyOf(0), 0.2, 0.9], [1, hotkeyOf(1), 0.8, 0.7]] }; // prettier-ignore
	const scores = parseNetworkFiles([{ name: "table.json", text: json(table) }]) as unknown as ImportedScores;
	assert.deepEqual([scores.kind, [...scores.scores]], ["scores", [0.9, 0.7]]);
});

test("a page that is not the last says so, whoever hands it out; lists of keys alone are no network", () => {
	const data = UIDS.map(neuron);
	for (const page of [
		{ pagination: { current_page: 1, total_pages: 6, total_items: 256 }, data },
		{ data: { neurons: { nodes: data, pageInfo: { hasNextPage: true } } } },
		{ next: "https://example.org/?page=2", results: data },
		{ rows: data.map((row, at) => ({ row_idx: at, row })), num_rows_total: 256 },
	])
		assert.match(metagraphOf(json(page)).notes.join(), /import all pages together/);
	assert.deepEqual(metagraphOf(json({ next: null, results: data })).notes, []);
	const keys = [0, 1].map((uid) => ({ address: { ss58: hotkeyOf(uid) }, netuid: 18, hotkey_alpha: "5" }));
	assert.match(refusal(json({ data: keys })), /lists keys, and neither their UIDs nor subnets/);
});
