import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { SIX_LINES } from "../../../src/chain/imports/text/decodeText.ts";
import { folderReport } from "../../../src/host/panels/folderReport.ts";
import { IMPORTING_PAGE } from "../../../src/host/commands/importingPage.ts";
import { FRENCH_IMPORTING_PAGE } from "../../../src/phrases/importingPage.ts";
import { Random } from "../../../src/numeric/random.ts";
import { manyNetworks } from "../../../src/runs/many/manyNetworks.ts";
import { subnetTableReport } from "../../../src/runs/many/subnetTableReport.ts";
import { tableAsMarkdown } from "../../../src/runs/many/tableAsMarkdown.ts";
import { drawPicture } from "../../../src/webview/charts/drawPicture.ts";
import { tableOf } from "../../fixtures/networks/read.ts";
import { drawNet, metagraphShapes } from "../../fixtures/networks/shapes.ts";
import { contextOf } from "../webview/chartContext.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("many metagraphs become one table, by netuid and block; what is none is named", async () => {
	const nets = Array.from({ length: 6 }, (_, seed) => drawNet(new Random(seed)));
	async function* files() {
		for (const [i, net] of nets.entries())
			yield await Promise.resolve({ name: `${i}.json`, bytes: bytesOf(metagraphShapes[i]!.write(net)) });
		yield { name: "no.json", bytes: bytesOf("{}") };
	}
	const { table, problems } = await manyNetworks(files());
	const of = (id: string) => table.columns.find((column) => column.id === id)!.values as Float64Array;
	assert.deepEqual(
		[...of("netuid")],
		nets.map(({ netuid }) => netuid).sort((a, b) => a - b),
	);
	assert.deepEqual([problems.length, /no\.json holds neither/.test(problems[0]!)], [1, true]);
	assert.ok([...of("votes")].every((votes) => votes >= 1));
});

test("two dates of a subnet stand side by side, and validators with another's weights are counted", async () => {
	const at = (block: number, stakes: readonly number[]) =>
		JSON.stringify({
			netuid: 7,
			block,
			S: stakes,
			W_sparse: [0, 1, 2].flatMap((from) => [3, 4, 5].map((to) => [from, to, from === 2 ? to * to : to * (from + 1)])),
		});
	async function* files() {
		yield await Promise.resolve({ name: "late.json", bytes: bytesOf(at(900, [10, 10, 10, 0, 0, 0])) });
		yield { name: "early.json", bytes: bytesOf(at(100, [90, 5, 5, 0, 0, 0])) };
		yield { name: "other.json", bytes: bytesOf(at(100, [9, 9, 9, 0, 0, 0]).replace('"netuid":7', '"netuid":8')) };
	}
	const { table, changes } = await manyNetworks(files());
	const of = (id: string, { columns } = changes) => [...columns.find((column) => column.id === id)!.values];
	assert.deepEqual([of("netuid"), of("from"), of("to")], [[7], [100], [900]]);
	assert.deepEqual([of("holders-from"), of("holders-to")], [[1], [2]]);
	assert.deepEqual(of("copiers", table), [1, 1, 1], "UID 1 gives twice UID 0's weights, which is the same");
});

test("the report of a table is a page whose cells are no markup", () => {
	const read = tableOf("netuid,name,tao_in,alpha_in,alpha_out\n1,[x](command:y)|z,5,9,9\n2,Two,6,9,9\n");
	const page = tableAsMarkdown(subnetTableReport(read, "two.csv"), [read.form]);
	assert.match(page, /# two\.csv\n\nRead as a table of 2 subnets/);
	assert.match(page, /\| 1 \| \\\[x\]\(command:y\)\\\|z \|/);
	assert.ok(page.indexOf("Two") < page.indexOf("command:y"), "most TAO first");
});

test("the page on files is the same in docs and in the extension, and has the six lines that refusals speak of, in both languages", async () => {
	assert.equal(await readFile("docs/importing.md", "utf8"), IMPORTING_PAGE);
	assert.equal(await readFile("docs/fr/importer.md", "utf8"), FRENCH_IMPORTING_PAGE);
	for (const page of [IMPORTING_PAGE, FRENCH_IMPORTING_PAGE]) assert.ok(page.includes(SIX_LINES));
});

test("a folder is drawn: inequality and how few have half by subnet, two dates side by side, what is left out", async () => {
	const [early, late] = [
		{
			netuid: 5,
			block: 4_769_998,
			S: [60, 40, 0],
			W_sparse: [
				[0, 2, 1],
				[1, 2, 1],
			],
		},
		{
			netuid: 5,
			block: 4_769_999,
			S: [90, 10, 0],
			W_sparse: [
				[0, 2, 1],
				[1, 2, 1],
			],
		},
	];
	async function* files() {
		yield await Promise.resolve({ name: "a|b.json", bytes: bytesOf(JSON.stringify(early)) });
		yield { name: "late.json", bytes: bytesOf(JSON.stringify(late)) };
		yield { name: "scores.csv", bytes: bytesOf("uid,score\n1,1\n2,2\n") };
	}
	const { charts, outcome, detail, headline } = folderReport(await manyNetworks(files()));
	assert.match(headline, /^2 metagraphs: .* 1 UIDs hold 51 % of the stake/);
	assert.deepEqual(
		charts.map(({ id }) => id),
		["gini", "few", "gini-change", "few-change"],
	);
	const [subnets, changes] = outcome.tables;
	assert.deepEqual(subnets!.columns[0]!.values, ["5 at 4,769,998", "5 at 4,769,999"]);
	assert.deepEqual(
		["gini-from", "gini-to"].map((id) =>
			changes!.columns
				.find((column) => column.id === id)!
				.values[0]!.toString()
				.slice(0, 3),
		),
		["0.4", "0.6"],
	);
	assert.match(detail.join("\n"), /Of 1 subnets there are two dates; stake became more unequal in 1/);
	assert.match(detail.join("\n"), /Left out: scores\.csv is no metagraph/);
	for (const chart of charts) {
		const { summary } = drawPicture(chart, contextOf(outcome.tables));
		assert.match(summary, /5/);
	}
});
