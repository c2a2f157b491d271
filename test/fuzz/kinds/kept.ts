import { everyClaimAsFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { TestedClaims } from "../../../src/claims/testedClaims.ts";
import { EveryClaim } from "../../../src/claims/everyClaim.ts";
import { NetworkShelf } from "../../../src/host/session/networkShelf.ts";
import { Random } from "../../../src/numeric/random.ts";
import { describedCsv } from "../../../src/runs/archive/reportAsCsv.ts";
import { reportAsMarkdown } from "../../../src/runs/archive/reportAsMarkdown.ts";
import { parseReport, reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { RunHistory } from "../../../src/runs/archive/runHistory.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { verifyRun } from "../../../src/runs/archive/verifyRun.ts";
import { SweepArchive } from "../../../src/runs/many/sweepArchive.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";
import { smallValues } from "../../contract/edges.ts";
import { drawNet, metagraphShapes } from "../../fixtures/networks/shapes.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";
import { runnerHere } from "../../fixtures/runs/runnerHere.ts";
import { everyClaimResult } from "../../fixtures/scorecard/everyClaimResult.ts";
import { damageJson, fileNameFor } from "../damage.ts";
import { type Kind, type Reading } from "../kind.ts";
import { readOr } from "../refusal.ts";

/** One small report of each of some simulations. */
const reports: readonly RunReport[] = await Promise.all(
	["energy", "pooled-compute", "subnet-roles", "zeus"].map((id) => {
		const simulation = findSimulation(id);
		return runnerHere.start({ ...askFor(simulation, { values: smallValues(simulation) }), seeds: 1 }).report;
	}),
);
const written = reports.map((report) => reportAsJson(report));
const nothing = () => undefined;

/** Tables make most of a report; nine in ten damages would hit a cell of them. */
function shorten(text: string, random: Random): string {
	if (random.chance(0.2)) return text;
	return JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === "values" && Array.isArray(value) ? value.slice(0, 3) : value)); // prettier-ignore
}

/** A report is read, and written and read again it is the same; its pages hold no number that nobody can read. */
export const report: Kind<{ readonly name: string; readonly text: string }> = {
	id: "report",
	draw: (random) => ({
		name: fileNameFor(random, "report.json"),
		text: damageJson(shorten(written[random.integer(0, written.length - 1)]!, random), random),
	}),
	read: ({ name, text }, index) =>
		readOr(async () => {
			const read = parseReport(text, name);
			const asJson = reportAsJson(read);
			const named = findSimulation(read.manifest.simulation);
			const [table] = read.outcome.tables;
			const csv = table ? describedCsv(table, read.manifest, named) : "";
			const verified = index % 50 === 0 ? await readOr(() => verifiedAgain(read)) : undefined;
			return {
				refused: false,
				told: verified?.told ?? [],
				shown: [reportAsMarkdown(read, named), csv],
				...(reportAsJson(parseReport(asJson, name)) !== asJson && { wrong: "is another one when it is written" }),
			};
		}),
	long: [
		(length) => ({ name: "r.json", text: `{"format":"subnet-explorer.report","version":1,"headline":"${"*a ".repeat(length / 3)}"}` }),
		(length) => ({ name: "r.json", text: "[".repeat(length) }),
	], // prettier-ignore
};

async function verifiedAgain(read: RunReport): Promise<Reading> {
	const { sentence } = await verifyRun(read, runnerHere);
	return { refused: false, told: [sentence] };
}

/** A folder as the extension keeps it: two runs of which one is named and pinned, a sweep, a network, tested claims. */
async function makeFolder(): Promise<ReadonlyMap<string, Uint8Array>> {
	const storage = memoryStorage();
	const [first, second] = reports as [RunReport, RunReport];
	const history = new RunHistory(storage, () => 1_700_000_000_000);
	const named = await history.save(first, "My thesis");
	await history.save(second);
	await history.pin(named.id);
	const sweep = { base: askFor(findSimulation("energy")), parameter: "usable", points: [0, 1] };
	await new SweepArchive(storage, () => 1, nothing).save(sweep, 2, [{ value: 0, report: first }]);
	const net = metagraphShapes[0]!.write(drawNet(new Random(1)));
	await new NetworkShelf(storage, nothing).add([{ name: "net.json", text: net }]);
	const card = new TextEncoder().encode(everyClaimAsFile(everyClaimResult));
	storage.files.set("tested-claims.json", card);
	storage.files.set("scorecard.json", card);
	return storage.files;
}

interface DamagedFolder {
	readonly name: string;
	readonly text: string;
}

const folder = await makeFolder();
const names = [...folder.keys()];

/** A folder of which one file is damaged: all others are read, what cannot be is set aside and told, nothing is lost. */
export const history: Kind<DamagedFolder> = {
	id: "history",
	draw(random) {
		const name = names[random.integer(0, names.length - 1)]!;
		return { name, text: damageJson(shorten(new TextDecoder().decode(folder.get(name)), random), random) };
	},
	async read({ name, text }) {
		const storage = memoryStorage();
		for (const [file, content] of folder) storage.files.set(file, content);
		storage.files.set(name, new TextEncoder().encode(text));
		const told: string[] = [];
		const tell = (sentence: string) => void told.push(sentence);
		const runs = new RunHistory(storage, () => 1_700_000_001_000);
		const list = await runs.list();
		told.push(...list.problems);
		for (const { id } of list.runs) {
			const { told: refusal } = await readOr(async () => {
				await runs.read(id);
				return { refused: false, told: [] };
			});
			told.push(...refusal);
		}
		await new SweepArchive(storage, () => 1, tell).list();
		await new NetworkShelf(storage, tell).list();
		await new TestedClaims(storage, tell).load();
		const parts = {
			runner: runnerHere,
			storage,
			shipped: () => Promise.resolve(everyClaimAsFile(everyClaimResult)),
			onProblem: tell,
			track: nothing,
		};
		await new EveryClaim(parts).load();
		const lost = storage.files.size < folder.size ? "a file is lost" : undefined;
		return { refused: told.length > 0, told, shown: list.runs.map((run) => run.name), ...(lost && { wrong: lost }) };
	},
};
