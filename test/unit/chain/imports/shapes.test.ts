import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeText, NEEDS_SIX_LINES, SIX_LINES } from "../../../../src/chain/imports/text/decodeText.ts";
import { type ImportedMetagraph } from "../../../../src/chain/imports/result/importedMetagraph.ts";
import { parseNetworkFiles } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { UnclearFile } from "../../../../src/chain/imports/result/unclearFile.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { metagraphOf, tableOf } from "../../../fixtures/networks/read.ts";
import { drawNet, drawPools, metagraphShapes, tableShapes } from "../../../fixtures/networks/shapes.ts";

const net = drawNet(new Random(5));
const shape = (id: string) => metagraphShapes.find((one) => one.id === id)!;

const entriesOf = ({ weights, uids }: ImportedMetagraph) =>
	[...uids].flatMap((from, place) =>
		[...weights.targets.subarray(weights.start[place], weights.start[place + 1])].map((target, i) => [
			from,
			uids[target],
			weights.values[weights.start[place]! + i],
		]),
	);

for (const { id, weighs, write } of metagraphShapes) {
	test(`metagraph as ${id}: stakes, weights and head are read, and it says what it took the file for`, () => {
		const read = metagraphOf(write(net), "file");
		assert.deepEqual([...read.stake], net.stake);
		assert.deepEqual(entriesOf(read), weighs ? net.weights : []);
		assert.deepEqual(
			[read.netuid, read.block, read.refusedCount],
			[net.netuid, id === "amounts" ? net.block : net.block, 0],
		);
		assert.match(read.form, /^Read as one subnet's metagraph \(.+\): \d+ UIDs, (no|\d+) weights.*\.$/);
		if (id === "pages") assert.match(read.notes.join(), /read as rao/);
	});
}

test("a UID's own row of four or nine weights is no matrix in one list", () => {
	for (const count of [4, 9]) {
		const stake = Array.from({ length: count }, (_, uid) => (uid < 2 ? 5 : 0));
		const weights = stake.map((_, to) => (to > 1 ? to : 0));
		const neurons = stake.map((amount, uid) => ({
			uid,
			stake: amount,
			weights: uid < 2 ? weights : stake.map(() => 0),
		}));
		const read = metagraphOf(JSON.stringify({ netuid: 1, neurons }), "file.json");
		assert.equal(read.refusedCount, 0);
		assert.equal(entriesOf(read).length, 2 * (count - 2));
	}
});

test("a matrix by key that only makes sense turned is asked, and read as chosen", () => {
	const matrix = net.stake.map((_, from) => net.stake.map((_, to) => net.weights.find((entry) => entry[0] === from && entry[1] === to)?.[2] ?? 0)); // prettier-ignore
	const keyed = (cell: (outer: number, inner: number) => number) =>
		JSON.stringify({
			...{ netuid: net.netuid, stake: net.stake },
			weights: Object.fromEntries(
				net.stake.map((_, i) => [i, Object.fromEntries(net.stake.map((_, j) => [j, cell(i, j)]))]),
			),
		});
	const read = (text: string, ...as: string[]) =>
		parseNetworkFiles([{ name: "f.json", text }], as) as ImportedMetagraph;
	assert.deepEqual(entriesOf(read(keyed((from, to) => matrix[from]![to]!))), net.weights);
	const turned = keyed((to, from) => matrix[from]![to]!);
	assert.throws(
		() => read(turned),
		(error) => error instanceof UnclearFile && error.readings.length === 2,
	);
	assert.deepEqual(entriesOf(read(turned, "columns")), net.weights);
	assert.notDeepEqual(entriesOf(read(turned, "rows")), net.weights);
});

for (const { id, write } of tableShapes) {
	test(`table as ${id}: every pool is read in tokens`, () => {
		const pools = drawPools(new Random(9));
		const read = tableOf(write(pools), "file.csv");
		assert.deepEqual(
			read.subnets.map(({ netuid, name, taoReserve, alphaReserve, alphaOutstanding }) => ({
				...{ netuid, name, tao: taoReserve, alpha: alphaReserve, outside: alphaOutstanding },
			})),
			pools,
		);
	});
}

test("stakes of one file and weights of another become one network; pages of one subnet too", () => {
	const stakes = { name: "stakes.json", text: shape("btcli").write(net) };
	const rows = net.stake.map((_, uid) => ({
		...{ netuid: net.netuid, uid, hotkey: { ss58: `5Hot${uid}` } },
		weights: net.weights
			.filter(([from]) => from === uid)
			.map(([, to, weight]) => ({ uid: to, weight: String(weight) })),
	}));
	const weights = { name: "weights.json", text: JSON.stringify({ pagination: { total_pages: 1 }, data: rows }) };
	for (const files of [
		[stakes, weights],
		[weights, stakes],
	] as const) {
		const read = parseNetworkFiles(files) as ImportedMetagraph;
		assert.deepEqual([...read.stake], net.stake);
		assert.deepEqual(entriesOf(read), net.weights);
	}
	const bare = {
		name: "weights.json",
		text: JSON.stringify({ netuid: net.netuid, weights: JSON.parse(shape("matrix").write(net)).weights }),
	};
	assert.deepEqual(entriesOf(parseNetworkFiles([stakes, bare]) as ImportedMetagraph), net.weights);
	const half = (from: number) => ({
		name: `page${from}.json`,
		text: JSON.stringify({
			data: JSON.parse(shape("pages").write(net)).data.filter((_: unknown, uid: number) => uid % 2 === from),
		}),
	});
	assert.deepEqual([...(parseNetworkFiles([half(1), half(0)]) as ImportedMetagraph).stake], net.stake);
	assert.throws(
		() => parseNetworkFiles([weights]),
		/no stakes\. Add a list or column "stake", or import it together with/,
	);
});

test("files of another subnet are not joined: the reader is asked", () => {
	const other = { ...net, netuid: net.netuid + 1 };
	const files = [net, other].map((one, i) => ({ name: `${i}.json`, text: shape("triples").write(one) }));
	assert.throws(
		() => parseNetworkFiles(files),
		(error) => error instanceof UnclearFile && error.readings.length === 2,
	);
	assert.equal(parseNetworkFiles(files, [`netuid=${other.netuid}`]).kind, "metagraph");
});

test("noise before JSON, JSON Lines, Python's JSON and UTF-16 are read", () => {
	const text = shape("neurons").write(net);
	const expected = entriesOf(metagraphOf(text));
	const noisy = `[12:00:01] Connecting to finney\nWarning: old version, please update\n${JSON.stringify(JSON.parse(text), null, 2)}\n`;
	assert.deepEqual(entriesOf(metagraphOf(noisy)), expected);
	const neurons = JSON.parse(text).result.neurons as object[];
	assert.deepEqual(entriesOf(metagraphOf(neurons.map((neuron) => JSON.stringify(neuron)).join("\n"))), expected);
	const python = shape("triples").write(net).replace("}", ', "trust": [NaN, Infinity], "name": None}');
	assert.deepEqual(entriesOf(metagraphOf(python)), expected);
	const utf16 = new Uint8Array(
		new Uint16Array([...`\uFEFF${shape("csv").write(net)}`].map((letter) => letter.charCodeAt(0))).buffer,
	);
	assert.deepEqual(entriesOf(metagraphOf(decodeText(utf16, "net.csv"))), expected);
});

test("a truncated file is refused with line and column, never read in part", () => {
	const text = JSON.stringify(JSON.parse(shape("triples").write(net)), null, 0);
	for (let length = 1; length < text.length; length += 3)
		assert.throws(
			() => metagraphOf(text.slice(0, length)),
			(error) => SubnetsError.is(error, "bad-format"),
		);
});

test("what is no text is refused with the six lines that make a file", () => {
	for (const bytes of [
		[0x50, 0x4b, 3, 4, 0, 0],
		[0x80, 2, 0x7d],
		[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
	]) {
		assert.throws(
			() => decodeText(Uint8Array.from(bytes), "net.pt"),
			(error) => SubnetsError.is(error) && error.field === NEEDS_SIX_LINES && /six lines/.test(error.message),
		);
	}
	assert.equal(SIX_LINES.split("\n").length, 6);
	assert.throws(() => decodeText(Uint8Array.from([0x1f, 0x8b, 8]), "net.json.gz"), /Unpack it/);
	assert.throws(() => decodeText(Uint8Array.from([65, 0, 0, 66, 67, 0, 7, 0, 0]), "net.bin"), /is no text/);
});

test("three UIDs and three numbers in each entry: asked, unless the file shows what it is", () => {
	const weights = [[0, 0, 65_535], [2, 1, 65_535], [0, 2, 30_000]]; // prettier-ignore
	const bare = JSON.stringify({ S: [600, 400, 100], weights });
	assert.throws(() => metagraphOf(bare), (error) => error instanceof UnclearFile && /three UIDs/.test(error.message) && /--as matrix .*--as triples/.test(error.message)); // prettier-ignore
	const dense = [[0, 2, 65_535], [1, 0, 2], [1, 1, 1], [1, 2, 65_535], [2, 1, 2], [2, 2, 30_000]]; // prettier-ignore
	assert.deepEqual(entriesOf(metagraphOf(bare, "f", ["matrix"])), dense);
	assert.deepEqual(entriesOf(metagraphOf(bare, "f", ["triples"])), [[0, 0, 65_535], [0, 2, 30_000], [2, 1, 65_535]]); // prettier-ignore
	assert.deepEqual(entriesOf(metagraphOf(JSON.stringify({ uids: [0, 1, 2], stake: [600, 400, 100], weights }))), dense);
	const impossible = JSON.stringify({ S: [6, 4, 1], weights: [[0, 0, 1], [0, 0.5, 1], [0, 2, 3]] }); // prettier-ignore
	assert.equal(metagraphOf(impossible).weights.values.length, 5);
});

test("UIDs that a file lists are its UIDs: places follow them, a gap is none", () => {
	const read = metagraphOf(JSON.stringify({ uids: [0, 171, 16], S: [5, 0, 4], W_sparse: [[0, 171, 1], [16, 171, 1], [16, 3, 1]] })); // prettier-ignore
	assert.deepEqual([[...read.uids], [...read.stake]], [[0, 16, 171], [5, 4, 0]]); // prettier-ignore
	assert.deepEqual(entriesOf(read), [[0, 171, 1], [16, 171, 1]]); // prettier-ignore
	assert.match(read.refused[0]!.message, /3 is not a UID of this file/);
});

test("more than can exist, a part above its whole, sizes beyond any amount: refused with a cure, or converted and said", () => {
	assert.throws(
		() => metagraphOf('{"S": [30000000, 30000000, 5], "W_sparse": []}'),
		/all stakes together are 60,000,005, more than can exist/,
	);
	const mixed = metagraphOf('{"S": [5e8, 1, 1, 2], "W_sparse": []}');
	assert.match(mixed.refused[0]!.message, /500000000 is not a stake: there can be 21,000,000 at most/);
	assert.match(
		metagraphOf('{"S": [1e308, 1, 2], "W_sparse": []}').refused[0]!.message,
		/is not a stake\. Use 0 or more/,
	);
	const part = metagraphOf('{"neurons": [{"uid": 0, "stake": 5, "alpha_stake": 9}, {"uid": 1, "stake": 5}]}');
	assert.match(part.refused[0]!.message, /5 is less than the 9 of alpha in it/);
	const pools = tableOf("netuid,tao_in,alpha_in,alpha_out,total_alpha\n1,5,900,5,700\n2,5,300,5,700\n");
	assert.match(pools.refused[0]!.message, /900 is more than the 700 under "total_alpha"/);
});

test("a comma is a thousand where the file shows it; else the reader is asked", () => {
	const head = "netuid;tao_in;alpha_in;alpha_out\n";
	assert.throws(() => tableOf(`${head}1;1,000;5,000;2,000\n`), (error) => error instanceof UnclearFile && /numbers such as 1,000/.test(error.message)); // prettier-ignore
	assert.equal(tableOf(`${head}1;1,000;5,000;2,000\n`, "t.csv", ["comma=decimal"]).subnets[0]!.taoReserve, 1);
	assert.equal(tableOf(`${head}1;1,000;5,25;2,000\n`).subnets[0]!.alphaReserve, 5.25);
	assert.equal(tableOf(`${head}1;1,000;5,000.5;2,000\n`).subnets[0]!.taoReserve, 1000);
	assert.equal(tableOf(`${head}1;1 000;5 000,5;2.000.000\n`).subnets[0]!.alphaOutstanding, 2_000_000);
});

test("a history is asked for its day, and none is called unreadable", () => {
	const text = "date,netuid,tao_in,alpha_in,alpha_out\n2025-10-27,1,5,9,9\n2025-10-28,1,6,9,9\n2025-10-28,2,7,9,9\n";
	assert.throws(() => tableOf(text), /history of 2 moments.*--as date=2025-10-27/);
	const day = tableOf(text, "t.csv", ["date=2025-10-28"]);
	assert.deepEqual([day.subnets.length, day.refusedCount], [2, 0]);
});

test("refused rows are counted, and the first hundred kept", () => {
	const read = metagraphOf(JSON.stringify({ S: [1, 2, 3, 4], W_sparse: Array.from({ length: 5000 }, () => 0) }));
	assert.deepEqual([read.refused.length, read.refusedCount, read.weightCount.refused], [100, 5000, 5000]);
	assert.match(read.form, /no weights that can be read/);
});

test("cells of any depth and control characters never reach a sentence as they are", () => {
	const deep = `{"S": [1, ${"[".repeat(6000)}${"]".repeat(6000)}, 2], "W_sparse": []}`;
	assert.match(metagraphOf(deep).refused[0]!.message, /a list is not a stake/);
	const name = tableOf('netuid,name,tao_in,alpha_in,alpha_out\n1,"\u001b[2Jx\u202ey",5,9,9\n').subnets[0]!.name;
	assert.equal(name, "[2Jxy");
});

test("a key that stands twice in one object is told", () => {
	const twice = metagraphOf('{"S": [9, 9], "S": [5, 1], "W_sparse": [[0, 1, 1]], "netuid": 3}');
	assert.deepEqual([...twice.stake], [5, 1]);
	assert.ok(twice.notes.includes('"S" stands twice in one object: the later one counts.'), twice.notes.join(" "));
	const once = metagraphOf('[{"uid": 0, "stake": 5, "a": {"uid": 1}}, {"uid": 1, "stake": 1, "a\\"b": "uid: {"}]');
	assert.deepEqual(
		once.notes.filter((note) => note.includes("twice")),
		[],
	);
});

test("several epochs in one file, and the stake of one wallet, are refused with what to write instead", () => {
	const matrix = [0, 1, 2].map(() => [0, 0.4, 0.6]);
	const epochs = { netuid: 3, stakes_epochs: [[5, 1, 0]], weights_epochs: [matrix, matrix] };
	const refusal = (value: unknown) => {
		try {
			return parseNetworkFiles([{ name: "file.json", text: JSON.stringify(value) }]).form;
		} catch (error) {
			assert.ok(error instanceof SubnetsError);
			return error.message;
		}
	};
	assert.match(refusal(epochs), /^file\.json, "stakes_epochs": these are several epochs.*one file per epoch/);
	assert.match(
		refusal({ netuid: 3, stake: [5, 1, 0], weights: [matrix, matrix] }),
		/"weights": these are several epochs/,
	);
	assert.match(refusal({ stake_info: { "5Hot": [{ netuid: 1, value: 1 }] } }), /is about one wallet/);
	assert.match(
		refusal({ wallet: "mine", subnets: [{ netuid: 1, neurons: [] }], total_balance: 5 }),
		/is about one wallet/,
	);
});

test("a shallow pool whose rao are few enough to be tokens is read as rao beside its alpha, and alpha in tokens stays", () => {
	const read = (pool: object) => tableOf(JSON.stringify([{ netuid: 9, ...pool }]), "file.json").subnets[0]!;
	const shallow = read({ tao_in: 5_000_000, alpha_in: 70_000_000, alpha_out: 1_000_000 });
	assert.deepEqual([shallow.taoReserve, shallow.alphaReserve, shallow.alphaOutstanding], [0.005, 0.07, 0.001]);
	const raw = { tao_in: 22_000_000_000_000, alpha_in: { raw: 1_100_000e9 }, alpha_out: { raw: 2_400_000e9 } };
	const mixed = read(raw);
	assert.deepEqual([mixed.taoReserve, mixed.alphaReserve, mixed.alphaOutstanding], [22_000, 1_100_000, 2_400_000]);
});
