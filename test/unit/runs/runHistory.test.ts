import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { outcomeHash } from "../../../src/runs/ask/outcomeHash.ts";
import { RunHistory } from "../../../src/runs/archive/runHistory.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";

const DAY = 24 * 60 * 60 * 1000;

async function setUp(context: TestContext) {
	const storage = memoryStorage();
	let now = 1_765_800_000_000;
	const history = new RunHistory(storage, () => now);
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest()).report;
	const pass = (milliseconds: number) => (now += milliseconds);
	return { storage, history, report, runner, pass };
}
const spoil = (storage: ReturnType<typeof memoryStorage>, name: string, text: string) =>
	storage.files.set(name, new TextEncoder().encode(text));
const textOf = (storage: ReturnType<typeof memoryStorage>, name: string) =>
	new TextDecoder().decode(storage.files.get(name));

test("a saved run comes back whole, to the last bit", async (context) => {
	const { history, report } = await setUp(context);
	const { id } = await history.save(report);
	const saved = await history.read(id);
	assert.deepEqual(saved.report, report);
	assert.equal(outcomeHash(saved.report.outcome), report.manifest.outcomeHash);
	assert.equal(saved.entry.name, "Defaults");
	assert.equal(saved.entry.named, false);
});

test("names of the first version are ours, not the reader's; a name that was given is the reader's", async (context) => {
	const { history, report, storage } = await setUp(context);
	const { id } = await history.save(report);
	const file = `${id}.run.json`;
	const written = JSON.parse(textOf(storage, file)) as Record<string, unknown>;
	const nameAfter = async (name: string) => {
		spoil(storage, file, JSON.stringify({ ...written, name, named: undefined }));
		const { entry } = await history.read(id);
		return [entry.name, entry.named];
	};
	assert.deepEqual(await nameAfter("tiny · seed 1"), ["Defaults", false]);
	assert.deepEqual(await nameAfter("Mine"), ["Mine", true]);
	await history.rename(id, "Defaults");
	assert.equal((await history.read(id)).entry.named, true);
});

test("a long list lets others have their turn", async (context) => {
	const { history, report, storage } = await setUp(context);
	const { id } = await history.save(report);
	for (let i = 0; i < 250; i++) storage.files.set(`${i}-copy.run.json`, storage.files.get(`${id}.run.json`)!);
	let turns = 0;
	let listed = false;
	const count = () => {
		turns++;
		if (!listed) setImmediate(count);
	};
	setImmediate(count);
	const { runs } = await history.list();
	listed = true;
	assert.equal(runs.length, 251);
	assert.ok(turns > 0, "nobody had a turn");
});

test("the list is newest first, renames and deletes stick, and changes are told", async (context) => {
	const { history, report, pass, storage } = await setUp(context);
	let changes = 0;
	const stop = history.onChange(() => changes++);
	const first = await history.save(report, "first");
	const twin = await history.save(report, "at the same millisecond");
	pass(1000);
	const second = await history.save(report, "second");
	await history.rename(first.id, "  primus ");
	await history.delete(twin.id);
	stop();
	await history.pin(second.id);
	assert.equal(changes, 5);
	const { runs, baseline, problems } = await history.list();
	assert.deepEqual(
		runs.map(({ name }) => name),
		["second", "primus"],
	);
	assert.equal(baseline, second.id);
	assert.deepEqual(problems, []);
	await history.delete(second.id);
	assert.equal((await history.list()).baseline, undefined);
	assert.equal(storage.files.size, 3);
});

test("a run that is deleted while the list is read is left out without a word", async (context) => {
	const { history, report, storage } = await setUp(context);
	const gone = await history.save(report, "replaced by another window");
	await history.save(report, "stays");
	const late = new RunHistory(
		{
			...storage,
			read: async (name) => {
				if (name === `${gone.id}.run.json`) storage.files.delete(name);
				return await storage.read(name);
			},
		},
		() => 0,
	);
	const { runs, problems } = await late.list();
	assert.deepEqual([runs.map(({ name }) => name), problems], [["stays"], []]);
});

test("a damaged file is told in a sentence, set aside and not deleted; the others stay", async (context) => {
	const { history, report, storage } = await setUp(context);
	const sound = await history.save(report, "sound");
	const cut = await history.save(report, "cut");
	const name = `${cut.id}.run.json`;
	const half = textOf(storage, name).slice(0, 100);
	spoil(storage, name, half);
	const { runs, problems } = await history.list();
	assert.deepEqual(
		runs.map(({ id }) => id),
		[sound.id],
	);
	assert.deepEqual(problems, [
		`"${name}" cannot be read: it is not complete JSON. It was set aside as "${name}.damaged"; nothing else is lost.`,
	]);
	assert.equal(textOf(storage, `${name}.damaged`), half);
	assert.ok(storage.files.has(`${cut.id}.tables.json`));
	assert.deepEqual((await history.list()).problems, []);
});

test("a wrong field is named, and a second damaged file does not overwrite the first", async (context) => {
	const { history, report, storage } = await setUp(context);
	const { id } = await history.save(report);
	const name = `${id}.run.json`;
	const sound = textOf(storage, name);
	spoil(storage, name, sound.replace('"seed":1', '"seed":-1'));
	const { problems } = await history.list();
	assert.match(problems[0]!, /cannot be read: "manifest\.seed" is wrong: use a whole number from 0/);
	spoil(storage, name, "junk");
	assert.match((await history.list()).problems[0]!, /set aside as ".*\.damaged-2"/);
});

test("a file of a later version is told and left where it is", async (context) => {
	const { history, report, storage } = await setUp(context);
	const { id } = await history.save(report);
	const name = `${id}.run.json`;
	spoil(storage, name, textOf(storage, name).replace('"version":1', '"version":9'));
	const { runs, problems } = await history.list();
	assert.deepEqual(runs, []);
	assert.deepEqual(problems, [
		`"${name}" was written by a newer Subnet Explorer (file version 9, this one reads up to 1). Update the extension to read it.`,
	]);
	assert.ok(storage.files.has(name));
});

test("damaged tables and a damaged pin lose nothing else", async (context) => {
	const { history, report, storage } = await setUp(context);
	const { id } = await history.save(report);
	await history.pin(id);
	spoil(storage, "baseline.json", "{}");
	const { runs, baseline, problems } = await history.list();
	assert.equal(runs.length, 1);
	assert.equal(baseline, undefined);
	assert.match(problems[0]!, /"baseline.json" cannot be read: it is not a file of kind subnet-explorer\.baseline/);
	spoil(storage, `${id}.tables.json`, '{"format":"subnet-explorer.tables","version":1,"tables":[]}');
	await assert.rejects(history.read(id), /tables\.json" cannot be read: "participants" is missing/);
});

test("a kill between the two files of a save leaves no half run, and the rest is swept after a day", async (context) => {
	const { history, report, storage, pass } = await setUp(context);
	const { id } = await history.save(report);
	storage.files.delete(`${id}.run.json`);
	assert.deepEqual((await history.list()).runs, []);
	assert.equal(storage.files.size, 1);
	pass(DAY + 1);
	await history.list();
	assert.equal(storage.files.size, 0);
});

test("tables whose run is missing for a moment, because its file is just being replaced, are not swept", async (context) => {
	const { history, report, storage, pass } = await setUp(context);
	const { id } = await history.save(report, "mine");
	pass(DAY + 1);
	const run = storage.files.get(`${id}.run.json`)!;
	storage.files.delete(`${id}.run.json`);
	storage.pending = async () => [`${id}.run.json`];
	await history.list();
	assert.ok(storage.files.has(`${id}.tables.json`), "a draft of the run is there");

	storage.pending = async () => {
		storage.files.set(`${id}.run.json`, run); // the other window has come to its end
		return [];
	};
	await history.list();
	assert.equal((await history.read(id)).entry.name, "mine");
});

test("limits are told with their cure", async (context) => {
	const { history, report } = await setUp(context);
	const refused = (message: RegExp) => (error: unknown) =>
		SubnetsError.is(error, "bad-value") && message.test(error.message);
	await assert.rejects(history.save(report, "  "), refused(/1 to 200 characters/));
	const [table] = report.outcome.tables;
	const huge = { ...table!, columns: [{ id: "x", label: "X", unit: "", values: new Float64Array(9_000_000).fill(1) }] };
	await assert.rejects(
		history.save({ ...report, outcome: { ...report.outcome, tables: [huge] } }),
		refused(/^This run is too large to keep \(18 MB, at most 16 MB\)\. Export it instead/),
	);
	await assert.rejects(history.read("none"), (error) => SubnetsError.is(error, "not-found"));
	await assert.rejects(history.pin("none"), (error) => SubnetsError.is(error, "not-found"));
	for (let i = 0; i < 500; i++) await history.save(report);
	await assert.rejects(history.save(report), refused(/holds 500 runs\. Delete some/));
	await history.save(report, undefined, 1); // one that takes the place of another
});
