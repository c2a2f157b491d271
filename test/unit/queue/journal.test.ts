import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test, type TestContext } from "node:test";
import { Journal } from "../../../src/queue/journal.ts";
import { headerFor, headerOf, type JournalHeader } from "../../../src/queue/journalHeader.ts";
import { indicesOf, requestAt, type SweepPlan } from "../../../src/runs/many/sweepPlan.ts";
import { execute } from "../../../src/cli/execute.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { runBatch } from "../../../src/runs/many/runBatch.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

let folder: string;
before(() => void (folder = mkdtempSync(path.join(tmpdir(), "subnet-explorer-journal-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const energy = findSimulation("energy");
const plan: SweepPlan = {
	base: { ...askFor(energy), seeds: 1 },
	axes: [{ parameter: "usable", points: [0, 25, 50, 75, 100] }],
};
const header = headerFor(plan, energy.version);
const at = (name: string) => path.join(folder, `${name}.jsonl`);

/** Works off what a journal does not hold. @returns the points that were run */
async function workOff(context: TestContext, file: string, part: JournalHeader = header): Promise<number[]> {
	const journal = await Journal.begin(file, part);
	const missing = [...indicesOf(plan, part.shard)].filter((index) => !journal.has(index));
	const runs = missing.map((index) => [index, requestAt(plan, index)] as const);
	await runBatch(runs, fakeRunner(context, simulations).runner, (result) => journal.add(result)).done;
	await journal.close();
	return missing;
}

async function merge(...files: string[]) {
	const out: string[] = [];
	const complaints: string[] = [];
	const nothing = () => undefined;
	const code = await execute(["merge", ...files, "--csv"], {
		print: (text) => void out.push(text),
		write: (text) => void out.push(text),
		complain: (text) => void complaints.push(text),
		progress: nothing,
		readText: () => Promise.reject(new Error("not here")),
		readBytes: () => Promise.reject(new Error("not here")),
		listFolder: () => Promise.resolve(undefined),
		runner: () => Promise.reject(new Error("nothing is run")),
		scorecard: () => Promise.reject(new Error("not here")),
		onInterrupt: nothing,
		onEnd: nothing,
	});
	return { code, out: out.join(""), complaint: complaints.join("\n") };
}

describe("a journal", () => {
	test("loses a torn last line and nothing else, wherever it was torn", async (context) => {
		const whole = at("whole");
		assert.deepEqual(await workOff(context, whole), [0, 1, 2, 3, 4]);
		const text = readFileSync(whole, "utf8");
		const lines = text.trimEnd().split("\n");
		const beginning = `${lines.slice(0, 3).join("\n")}\n`;
		for (const torn of ["", "{", lines[3]!.slice(0, -1), lines[3]!]) {
			const file = at("torn");
			writeFileSync(file, beginning + torn);
			assert.equal((await workOff(context, file)).length, 3);
			assert.equal(readFileSync(file, "utf8"), text);
		}
		writeFileSync(at("header"), headerOf(header).slice(0, 40));
		assert.equal((await workOff(context, at("header"))).length, 5);
		assert.equal(readFileSync(at("header"), "utf8"), text);
	});

	test("keeps the first of two results of one point, and runs a damaged line again", async (context) => {
		const file = at("double");
		await workOff(context, file);
		const lines = readFileSync(file, "utf8").trimEnd().split("\n");
		appendFileSync(file, `${JSON.stringify({ index: 1, refusal: "a second one" })}\n`);
		const journal = await Journal.read(file);
		assert.equal(journal.done, 5);
		assert.ok("report" in (await journal.result(1))!);
		await journal.close();
		writeFileSync(file, `${lines.map((line, i) => (i === 2 ? line.replace("report", "raport") : line)).join("\n")}\n`);
		assert.equal((await workOff(context, file)).length, 1);
		assert.equal((await merge(file)).code, 0);
	});

	test("refuses another sweep, another version, another part, and what is no journal", async (context) => {
		const file = at("mine");
		await workOff(context, file);
		const begin = (other: Partial<JournalHeader>) => Journal.begin(file, { ...header, ...other });
		await assert.rejects(begin({ plan: "another" }), /"mine\.jsonl" holds another sweep\. Name another file/);
		await assert.rejects(begin({ engine: "9.9.9" }), /was begun by Subnet Explorer .*; this is 9\.9\.9/);
		await assert.rejects(begin({ shard: { part: 1, of: 2 } }), /holds the whole of this sweep, not part 1\/2/);
		writeFileSync(at("none"), '{"format":"something else"}\n');
		await assert.rejects(Journal.read(at("none")), /"none\.jsonl" cannot be read: /);
		writeFileSync(at("size"), headerOf({ ...header, size: 7 }));
		await assert.rejects(Journal.read(at("size")), /its size does not fit its points/);
	});

	test("of parts merges to the bytes of the whole, and says which part is missing", async (context) => {
		const part = (number: number) => headerFor(plan, energy.version, { part: number, of: 2 });
		assert.deepEqual(await workOff(context, at("1"), part(1)), [0, 2, 4]);
		assert.match((await merge(at("1"))).complaint, /2 of 5 points are missing: run --shard 2\/2 to the end/);
		assert.deepEqual(await workOff(context, at("2"), part(2)), [1, 3]);
		const joined = await merge(at("2"), at("1"));
		assert.equal(joined.complaint, "");
		await workOff(context, at("all"));
		assert.equal(joined.out, (await merge(at("all"))).out);
		writeFileSync(at("other"), headerOf({ ...part(1), plan: "another" }));
		assert.match((await merge(at("1"), at("other"))).complaint, /"other\.jsonl" holds another sweep than "1\.jsonl"/);
		writeFileSync(at("old"), headerOf({ ...part(1), engine: "0.0.1" }));
		assert.match((await merge(at("old"))).complaint, /were made by Subnet Explorer 0\.0\.1/);
	});
});
