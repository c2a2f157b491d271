import { type ClaimId } from "../../essay/claimId.ts";
import { type ClaimTestReport, type Influence } from "./claimTestReport.ts";
import { type JudgedFinding } from "../../runs/runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { Random } from "../../numeric/random.ts";
import { DEFAULT_RULE_SET, type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Judgement } from "../../simulations/kit/finding.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { defaultsOf, type Value } from "../../simulations/kit/parameters.ts";
import { type Runner } from "../../runs/engine/runner.ts";
import { Evaluator, type WorldJudgement } from "./evaluator.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { screen, type Screening, screeningRuns } from "./screening.ts";
import {
	fullDepth,
	type Held,
	MOST_PREMISES,
	mostLooks,
	type Premise,
	type SearchDepth,
	turningPoint,
} from "./turningPoint.ts";
import { verdictOverWorlds } from "./verdictOverWorlds.ts";
import { wilsonInterval } from "./wilsonInterval.ts";
import { type FreeParameter, freeParameters, worldAt } from "./worldSpace.ts";

/** Draws of a world before it is given up: a corner of the ranges where nothing fits. */
const MOST_DRAWS = 20;
const MOST_WORLDS = 100_000;
const SEEDS = 2 ** 32;

export interface ClaimTestOptions {
	readonly simulation: Simulation;
	/** Absent: every claim that the simulation judges. */
	readonly claims?: readonly ClaimId[];
	/** How many worlds are drawn from the plausible ranges, each with a seed of its own. */
	readonly worlds: number;
	readonly seed: number;
	/** Absent: December 2025, or the simulation's first. */
	readonly rules?: RuleSetId;
	readonly screening: Screening;
	/** How finely the place is searched at which a premise turns the claim. Absent: as finely as it is shown. */
	readonly search?: SearchDepth;
}

export interface ClaimTestsHandle {
	/** One per claim, in the order asked for. Stopped: what the worlds so far say. */
	readonly reports: Promise<ClaimTestReport[]>;
	stop(): void;
}

/**
 * Judges claims over many worlds: the share in which each holds, what it hinges on, and where that turns.
 *
 * Equal options give equal reports, in whatever order the runs end. The reports reject with `stopped` only when not even
 * the defaults were judged.
 *
 * @param onProgress runs ended, and the most runs that there will be
 * @throws {SubnetsError} `bad-value` when the simulation does not judge a claim, or for fewer than 2 worlds
 */
export function startClaimTests(
	options: ClaimTestOptions,
	runner: Runner,
	onProgress?: (ended: number, planned: number) => void,
): ClaimTestsHandle {
	const { simulation, worlds, seed } = options;
	if (!Number.isInteger(worlds) || worlds < 2 || worlds > MOST_WORLDS) {
		throw new SubnetsError("bad-value", `Worlds: ${worlds} is not a whole number from 2 to 100,000.`, "worlds");
	}
	const stranger = options.claims?.find((claim) => !simulation.findings.some((finding) => finding.claim === claim));
	if (stranger !== undefined) {
		throw new SubnetsError("bad-value", `${simulation.title} does not judge the claim "${stranger}".`, "claim");
	}
	const planned = plannedRuns(options);
	const rules = options.rules ?? rulesFor(simulation);
	const base = { simulation: simulation.id, values: {}, seed, seeds: 1, rules };
	const evaluator = new Evaluator(runner, base, () => onProgress?.(Math.min(evaluator.ended, planned), planned));
	const reports = testClaims(options, rules, evaluator);
	reports.catch(() => evaluator.stop());
	return { reports, stop: () => evaluator.stop() };
}

/** The rules under which claims are tested when nobody says which. */
const rulesFor = ({ rules }: Simulation): RuleSetId =>
	rules.includes(DEFAULT_RULE_SET) ? DEFAULT_RULE_SET : (rules[0] ?? DEFAULT_RULE_SET);

const claimsOf = ({ claims, simulation }: ClaimTestOptions): readonly ClaimId[] =>
	claims ?? simulation.findings.map(({ claim }) => claim);

const votesOf = ({ simulation, search = fullDepth }: ClaimTestOptions) => (simulation.stochastic ? search.votes : 1);

/** The most runs that a test makes. */
export function plannedRuns(options: ClaimTestOptions): number {
	const { simulation, worlds, screening } = options;
	const dimensions = freeParameters(simulation.parameters).length;
	const premises = screening.method === "none" ? 1 : Math.min(MOST_PREMISES, Math.max(1, dimensions));
	const searches = claimsOf(options).length * mostLooks(options.search ?? fullDepth, premises) * votesOf(options);
	return 1 + worlds + screeningRuns(screening, dimensions) + searches;
}

/** What a test costs, from one run of the defaults: shown before it starts. */
export async function costOfClaimTests(
	options: ClaimTestOptions,
	runner: Runner,
): Promise<{ readonly runs: number; readonly milliseconds: number }> {
	const { simulation, seed } = options;
	const request = {
		simulation: simulation.id,
		values: {},
		seed,
		seeds: 1,
		rules: options.rules ?? rulesFor(simulation),
	};
	const { elapsed } = await runner.start(request).report;
	const runs = plannedRuns(options);
	return { runs, milliseconds: (runs * elapsed) / runner.width };
}

async function testClaims(
	options: ClaimTestOptions,
	rules: RuleSetId,
	evaluator: Evaluator,
): Promise<ClaimTestReport[]> {
	const { simulation, seed, worlds, screening } = options;
	const { parameters, id, version } = simulation;
	const free = freeParameters(parameters);
	const random = new Random(seed);
	const seedOf = (row: number) => (seed + row) % SEEDS;

	const atDefaults = await evaluator.judge(defaultsOf(parameters), seed);
	if (!atDefaults) throw new SubnetsError("bad-value", `${simulation.title} refuses its own defaults.`);
	// All are queued at once, worlds first: a test that is stopped has judged worlds before it asked why.
	const sampling = sampleWorlds(options, free, evaluator, random, seedOf);
	const screened = { parameters, free, evaluator, random: random.fork("screening"), seedOf };
	const influencesOf = unlessStopped(screen(screening, screened));
	// A failure is thrown below, where it is awaited; until then it must not count as unhandled.
	influencesOf.catch(() => undefined);
	const sample = await sampling;

	return Promise.all(
		claimsOf(options).map(async (claim): Promise<ClaimTestReport> => {
			const counts = { supported: 0, qualified: 0, contradicted: 0, untestable: 0 };
			for (const findings of sample.judged) counts[findingOn(claim, findings).verdict]++;
			const holding = counts.supported + counts.qualified;
			const { measure, verdict, margin, reason } = findingOn(claim, atDefaults);
			const saysTheSame = (found: JudgedFinding) => found.verdict === verdict && Object.is(found.margin, margin);
			const unmoved =
				sample.judged.length > 1 && sample.judged.every((findings) => saysTheSame(findingOn(claim, findings)));
			const influences = unmoved ? [] : ((await influencesOf)?.(claim) ?? []);
			const turning = evaluator.stopped ? undefined : await turningOf(claim, options, influences, evaluator, seedOf);
			return {
				claim,
				simulation: id,
				version,
				rules,
				seed,
				measure,
				verdict: unmoved ? verdict : verdictOverWorlds(counts),
				worlds: sample.judged.length,
				asked: worlds,
				refused: sample.refused,
				counts,
				holds: wilsonInterval(holding, holding + counts.contradicted),
				...(unmoved && { unmoved }),
				atDefaults: { verdict, margin, reason },
				influences,
				...(turning && { turning }),
			};
		}),
	);
}

const findingOn = (claim: ClaimId, findings: readonly JudgedFinding[]): JudgedFinding =>
	findings.find((finding) => finding.claim === claim)!;

/** Draws worlds evenly from the plausible ranges; one whose values do not fit together is drawn again. */
async function sampleWorlds(
	{ simulation, worlds }: ClaimTestOptions,
	free: readonly FreeParameter[],
	evaluator: Evaluator,
	random: Random,
	seedOf: (world: number) => number,
): Promise<{ readonly judged: readonly (readonly JudgedFinding[])[]; readonly refused: number }> {
	const { parameters } = simulation;
	const points = latinHypercube(worlds, free.length, random.fork("worlds"));
	let refused = 0;
	const results = await Promise.all(
		points.map(async (point, world): Promise<WorldJudgement> => {
			const again = random.fork(`world ${world}`);
			for (let draw = 0; draw < MOST_DRAWS; draw++) {
				const drawn = draw === 0 ? point : point.map(() => again.uniform());
				const judgement = await unlessStopped(evaluator.judge(worldAt(parameters, free, drawn), seedOf(world)));
				if (judgement || evaluator.stopped) return judgement;
				refused++;
			}
			return undefined;
		}),
	);
	return { judged: results.filter((judgement) => judgement !== undefined), refused };
}

/** Searches the premise that the finding names, then the strongest influences. */
async function turningOf(
	claim: ClaimId,
	options: ClaimTestOptions,
	influences: readonly Influence[],
	evaluator: Evaluator,
	seedOf: (vote: number) => number,
) {
	const { findings, parameters } = options.simulation;
	const named = findings.find((finding) => finding.claim === claim)?.premise;
	const seeds = Array.from({ length: votesOf(options) }, (_, vote) => seedOf(vote));
	const heldAt = async (name: string, value: Value): Promise<Held | undefined> => {
		const values = { ...defaultsOf(parameters), [name]: value };
		const votes = await Promise.all(seeds.map((one) => evaluator.judge(values, one)));
		return heldBy(votes.flatMap((findings) => (findings ? findingOn(claim, findings).verdict : [])));
	};
	const names = new Set([...(named === undefined ? [] : [named]), ...influences.map(({ parameter }) => parameter)]);
	const [first, ...others] = [...names].slice(0, MOST_PREMISES).map((name): Premise => {
		return { name, parameter: parameters[name]!, heldAt: (value) => heldAt(name, value) };
	});
	return first && unlessStopped(turningPoint([first, ...others], options.search));
}

/** How far a claim holds by most of the seeds that can decide; undefined where none can. */
function heldBy(verdicts: readonly Judgement["verdict"][]): Held | undefined {
	const deciding = verdicts.filter((verdict) => verdict !== "untestable");
	if (deciding.length === 0) return undefined;
	const most = (count: number) => 2 * count > deciding.length;
	if (most(deciding.filter((verdict) => verdict === "supported").length)) return 2;
	return most(deciding.filter((verdict) => verdict !== "contradicted").length) ? 1 : 0;
}

/** Undefined once the test was stopped; every other failure is one. */
async function unlessStopped<T>(work: Promise<T>): Promise<T | undefined> {
	try {
		return await work;
	} catch (error) {
		if (SubnetsError.is(error, "stopped")) return undefined;
		throw error;
	}
}
