import { existsSync, readFileSync } from "node:fs";
import { SubnetsError } from "../../src/numeric/errors.ts";
import { outcomeHash } from "../../src/runs/ask/outcomeHash.ts";
import { seedsFor } from "../../src/runs/ask/ask.ts";
import { worldOf } from "../../src/runs/ask/checkRequest.ts";
import { executeRun } from "../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../src/runs/engine/runControl.ts";
import { runToEnd, type Simulation } from "../../src/simulations/kit/contract.ts";
import { type Outcome } from "../../src/simulations/kit/outcome.ts";
import { defaultsOf } from "../../src/simulations/kit/parameters.ts";
import { type Headline } from "../../src/host/panels/pages/headlines.ts";
import { surprises } from "../../src/host/panels/pages/surprises.ts";
import { type RunReport } from "../../src/runs/runReport.ts";
import { requestFor } from "../contract/checkSimulation.ts";

/** Where the answers at the defaults are kept that pages show; they ship. */
export const headlinesFile = "media/headlines.json";

function atDefaults(simulation: Simulation, seed: number): Outcome {
	const values = defaultsOf(simulation.parameters) as never;
	return runToEnd(simulation, values, worldOf(requestFor(simulation), seed));
}

/** The run of the defaults as a panel that has just been opened shows it, or with another number of seeds. */
export const openedRun = (simulation: Simulation, seeds = seedsFor(simulation)): Promise<RunReport> =>
	executeRun(simulation, { ...requestFor(simulation), seeds }, new RunControl());

/** What a simulation answers at its defaults, as pages show it. @param report {@link openedRun} */
export function answerOf(simulation: Simulation, { headline, outcome }: RunReport): Headline {
	const drawn = surprises.find((surprise) => surprise.simulation === simulation.id)?.bars ?? [];
	const figures = drawn.map(({ figure }) => {
		const { id, label, unit, value } = outcome.figures.find((candidate) => candidate.id === figure)!;
		return { id, label, unit, value };
	});
	return { version: simulation.version, headline, ...(figures.length > 0 && { figures }) };
}

/** The outcome hashes that a version of a simulation gives at its defaults, by seed. */
export interface Golden {
	readonly version: number;
	readonly hashes: Readonly<Record<string, string>>;
}

/** Where a simulation's hashes are kept. */
export const goldenFile = (id: string): string => `test/golden/outcomes/${id}.json`;

/** The hashes that are kept, or nothing for a simulation that has none yet. */
export const keptGolden = (id: string): Golden | undefined =>
	existsSync(goldenFile(id)) ? (JSON.parse(readFileSync(goldenFile(id), "utf8")) as Golden) : undefined;

const SEEDS = [1, 7, 42];

/** Runs the defaults with each seed; one seed where chance plays no part. */
export function goldenOf(simulation: Simulation): Golden {
	const seeds = simulation.stochastic ? SEEDS : SEEDS.slice(0, 1);
	const hashes = seeds.map((seed) => [String(seed), outcomeHash(atDefaults(simulation, seed))]);
	return { version: simulation.version, hashes: Object.fromEntries(hashes) as Record<string, string> };
}

/** @throws {SubnetsError} when a change of outcomes came without a new version, or its file is out of date */
export function compareGolden(id: string, kept: Golden | undefined, now: Golden): void {
	const cure = "Then run: npm run golden";
	const refuse = (reason: string) => {
		throw new SubnetsError("bad-value", `${id}: ${reason} ${cure}`, id);
	};
	if (!kept) return refuse("it has no file in test/golden/outcomes yet.");
	const seed = Object.keys(now.hashes).find((key) => kept.hashes[key] !== now.hashes[key]);
	if (seed !== undefined && kept.version === now.version) {
		return refuse(`with seed ${seed} the outcome changed. If that is meant, raise its version (now ${now.version}).`);
	}
	if (seed !== undefined || kept.version !== now.version) refuse(`its golden file is of version ${kept.version}.`);
}
