import assert from "node:assert/strict";
import { test } from "node:test";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";
import { claimOf } from "../../../src/essay/claims.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { verdictsByClaim } from "../../../src/claims/evidence.ts";
import { reportWith } from "../../fixtures/scorecard/everyClaimResult.ts";
import { type Participant } from "../../../src/simulations/kit/outcome.ts";
import { essayRows, rowsOfClaim } from "../../../src/host/sidebar/essayRows.ts";
import { ownRows } from "../../../src/host/sidebar/ownRows.ts";
import { participantRows } from "../../../src/host/sidebar/participantRows.ts";
import { runRows } from "../../../src/host/sidebar/runRows.ts";
import { simulationRows } from "../../../src/host/sidebar/simulationRows.ts";
import { knownSubnetRows } from "../../../src/host/sidebar/subnetRows.ts";
import { type TreeNode } from "../../../src/host/sidebar/treeNode.ts";
import { simulations } from "../../../src/simulations/registry.ts";

const participant = (id: number, pay: number, name = `Miner ${id}`): Participant => ({
	id: `miner-${id}`,
	name,
	role: "miner",
	kind: "forecaster",
	pay: { id: "pay", label: "Pay", unit: "alpha", value: pay },
	figures: [],
});

const report = (participants: readonly Participant[]): RunReport => ({
	manifest: {
		simulation: "zeus",
		version: 1,
		engine: "0.1.0",
		values: {},
		seed: 7,
		seeds: 1,
		rules: "taoflow-2025-12",
		outcomeHash: "a".repeat(64),
	},
	headline: "Mostly: [74 %](figure:x).",
	detail: [],
	outcome: { figures: [], tables: [], participants, events: [] },
	findings: [],
	elapsed: 1,
});

/** Every row of a tree, opened to the last. */
async function walk(rows: readonly TreeNode[]): Promise<readonly TreeNode[]> {
	const below = await Promise.all(rows.map(async (row) => walk((await row.children?.()) ?? [])));
	return [...rows, ...below.flat()];
}

test("rows have ids of their own and speak in sentences, whether anything was run or not", async () => {
	const everybody = Array.from({ length: 60 }, (_, i) => participant(i, i));
	for (const run of [undefined, report(everybody)]) {
		const trees = [
			knownSubnetRows({ reportOf: () => run, showsAll: () => false }),
			essayRows((id) => verdictsByClaim([], []).get(id)!),
			simulationRows(() => run),
		];
		for (const tree of trees) {
			const rows = await walk(tree);
			assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
			for (const row of rows) {
				const { label, spoken } = await row.look();
				assert.match(spoken, /^\S.*[.?!]$/s, row.id);
				assert.notEqual(label, "");
			}
		}
	}
});

test("every simulation of the registry is a row under the chapter of its main section", async () => {
	const rows = await walk(simulationRows(() => undefined));
	const found = rows.flatMap(({ target }) => target.simulation ?? []);
	assert.deepEqual([...found].sort(), simulations.map(({ id }) => id).sort());
});

test("before a run a role explains itself; after it, its members are below", async () => {
	const [before] = knownSubnetRows({ reportOf: () => undefined, showsAll: () => false });
	const [, miners] = await before!.children!();
	assert.match((await miners!.look()).tooltip!, /41 %/);
	assert.equal((await miners!.look()).folds, undefined);

	const run = report([participant(1, 2), participant(2, 3)]);
	const [after] = knownSubnetRows({ reportOf: () => run, showsAll: () => false });
	const [, paid] = await after!.children!();
	assert.equal((await paid!.look()).description, "2 · 5 alpha together");
	const names = await Promise.all((await paid!.children!()).map(async (row) => (await row.look()).label));
	assert.deepEqual(names, ["Miner 2", "Miner 1"], "the best paid first");
});

test("of a long list the first 25 are shown, with a row for the others", async () => {
	const parent: TreeNode = { id: "p", target: {}, look: () => ({ label: "p", spoken: "p." }) };
	const payroll = { id: "p", simulation: "zeus", explainsPay: true };
	const many = Array.from({ length: 256 }, (_, i) => participant(i, i));
	const rows = participantRows(many, payroll, parent, false);
	assert.equal(rows.length, 26);
	const last = rows.at(-1)!;
	assert.deepEqual([(await last.look()).label, last.target.row], ["Show all 256", "p"]);
	assert.equal(participantRows(many, payroll, parent, true).length, 256);
	assert.equal(participantRows(many.slice(0, 26), payroll, parent, false).length, 26, "no row that hides one");
});

test("a name from outside cannot become Markdown in a tooltip", async () => {
	const parent: TreeNode = { id: "p", target: {}, look: () => ({ label: "p", spoken: "p." }) };
	const evil = participant(1, 1, "[x](command:workbench.action.quit) $(alert) <b>");
	const [row] = participantRows([evil], { id: "p", simulation: "zeus", explainsPay: false }, parent, false);
	assert.doesNotMatch((await row!.look()).tooltip!, /(?<!\\)\]\(|(?<!\\)\$\(|(?<!\\)<b/);
});

test("a claim's icon is its verdict, with the reason beside it and every basis in its tooltip", async () => {
	const claim = claimOf("3-1-zeus-purpose");
	const verdicts = verdictsByClaim([], [reportWith([1, 9, 90])]);
	const rows = await walk(essayRows((id) => verdicts.get(id)!));
	const row = rows.find(({ id }) => id === `claim:${claim.id}`)!;
	const { icon, description, tooltip, spoken } = await row.look();
	assert.deepEqual(icon, { drawn: "leans/no" });
	assert.equal(description, "fails in 90 % of worlds");
	assert.match(tooltip!, /Sources.*supported.*Simulation\*\* ✗ no · .*1 % of 100 worlds/s);
	assert.match(spoken, /By simulation: no, fails in 90 % of worlds\. Sources: \S/);
	const section = rows.find(({ id }) => id === "section:3.1")!;
	assert.match((await section.look()).description!, /✗3/, "and the two that sources refute");
	assert.deepEqual(rowsOfClaim(claim), [row.id, "section:3.1", "chapter:3"]);
});

test("the pinned run comes first, and under each run stands what it found", async () => {
	const { manifest, headline, detail, elapsed } = report([]);
	const finding = {
		claim: "3-1-roles" as const,
		measure: "m",
		verdict: "supported" as const,
		margin: 1,
		reason: "So.",
	};
	const entry = (id: string, savedAt: number, name: string) => ({
		manifest,
		headline,
		detail,
		elapsed,
		id,
		name,
		savedAt,
		figures: [],
		findings: [finding],
	});
	const runs = [entry("new", 2, "Baseline copiers 25 %"), entry("old", 1, "Mine")];
	const rows = runRows(runs, "old");
	assert.deepEqual(
		rows.map(({ id }) => id),
		["run:old", "run:new"],
	);
	const [pinned, newer] = await Promise.all(rows.map(async (row) => await row.look()));
	assert.match(pinned!.description!, /pinned/);
	assert.ok(pinned!.offers!.includes("pinned") && newer!.offers!.includes("unpinned"));
	assert.equal(newer!.label, "Baseline copiers 25 %");
	assert.match(newer!.description!, /^Zeus.* · seed 7 · /);
	const [group] = runRows(runs, "old", "simulation");
	assert.match((await group!.look()).label, /^Zeus/);
	const grouped = await group!.children!();
	assert.deepEqual(
		grouped.map(({ id }) => id),
		["run:old", "run:new"],
	);
	assert.doesNotMatch((await grouped[1]!.look()).description!, /Zeus/, "the group says the title");
	assert.deepEqual(
		runRows(runs, undefined, "name").map(({ id }) => id),
		["run:new", "run:old"],
	);
	const [found] = await rows[0]!.children!();
	assert.deepEqual(found!.target, { claim: "3-1-roles", section: "3.1" });
});

test("a text of the reader's own is a row below the essay, with its claims and how they fared", async () => {
	const uri = { toString: () => "file:///a.claims.yaml" } as never;
	const { claims } = parseClaimsFile(
		"claims:\n  - { id: a, quote: One thing. }\n  - { id: b, quote: Another. }\n",
		"a.claims.yaml",
	);
	const file = { uri, name: "a.claims.yaml", argument: { title: "Mine", claims } };
	const stamp = { sentence: "", asked: "", rules: "", version: 0 };
	const result = { state: "broken" as const, sentence: "It is 9; expected 4.", found: "9", stamp };
	const [row] = ownRows([file], (_, id) => (id === "a" ? result : undefined));
	assert.deepEqual([(await row!.look()).label, (await row!.look()).description], ["Mine", "✗1 ○1"]);
	const [broken, waiting] = await Promise.all((await row!.children!()).map(async (child) => await child.look()));
	assert.deepEqual([broken!.description, broken!.icon], ["9", { drawn: "leans/no" }]);
	assert.match(broken!.spoken, /One thing\. It is 9; expected 4\./);
	assert.deepEqual([waiting!.icon, waiting!.opens], [{ drawn: "leans/not-run" }, "showOwnClaim"]);
	assert.deepEqual(
		ownRows([{ ...file, argument: { title: "None", claims: [] } }], () => undefined),
		[],
	);
});
