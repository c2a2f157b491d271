import { sum } from "../../numeric/sums.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { Random } from "../../numeric/random.ts";
import { DEFAULT_RULE_SET, type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { defaultsOf, type Values } from "../../simulations/kit/parameters.ts";
import { type RunStarter } from "../../runs/engine/runner.ts";
import { type ClaimTestReport, type Hinge, type Threshold } from "./claimTestReport.ts";
import { Evaluator, type WorldJudgement } from "./evaluator.ts";
import { hingesOf } from "./hinges.ts";
import { decidedIn, findingOn, sampleWorlds, sharesOf, unlessStopped, type WorldSample } from "./sampleWorlds.ts";
import { seedsOf, type TestBudget } from "./testBudget.ts";
import { type Held, type HeldAt, mostLooks, thresholdOf } from "./threshold.ts";
import { freeParameters } from "../../runs/many/worldSpace.ts";

const MOST_WORLDS = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;
const levels: Readonly<Record<string, Held>> = { supported: 2, qualified: 1, contradicted: 0 };

export interface ClaimTestOptions extends TestBudget {
	readonly simulation: Simulation;
	/** Absent: every claim that the simulation judges. */
	readonly claims?: readonly ClaimId[];
	readonly seed: number;
	/** Absent: December 2025, or the simulation's first. */
	readonly rules?: RuleSetId;
}

export interface ClaimTestsHandle {
	/** One per claim, in the order asked for. Stopped: what the worlds so far say. */
	readonly reports: Promise<ClaimTestReport[]>;
	stop(): void;
}

/**
 * Judges claims over many worlds: the shares in which each holds in full, in part and not, what it hinges on, and where
 * that turns.
 *
 * Equal options give equal reports, in whatever order the runs end. The reports reject with `stopped` only when not even
 * the defaults were judged.
 *
 * @param onProgress runs ended, and the most runs that there will be
 * @throws {SubnetsError} `bad-value` when the simulation does not judge a claim, or for fewer than 2 worlds
 */
export function startClaimTests(
	options: ClaimTestOptions,
	runner: RunStarter,
	onProgress?: (ended: number, planned: number) => void,
): ClaimTestsHandle {
	const { simulation, batches, seed } = options;
	const worlds = sum(batches);
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

/** The most runs that a test makes, but for worlds that have to be drawn again. */
export function plannedRuns(options: ClaimTestOptions): number {
	const { simulation, batches, repeated, search } = options;
	const searches = search ? claimsOf(options).length * mostLooks(search, simulation.stochastic) : 0;
	return 1 + sum(batches) + sum(batches.slice(0, repeated)) * (seedsOf(simulation) - 1) + searches;
}

/** What a test costs at most, from one run of the defaults: shown before it starts. */
export async function costOfClaimTests(
	options: ClaimTestOptions,
	runner: RunStarter,
): Promise<{ readonly runs: number; readonly milliseconds: number }> {
	const { simulation, seed, quick } = options;
	const rules = options.rules ?? rulesFor(simulation);
	const { elapsed } = await runner.start({ simulation: simulation.id, values: quick, seed, seeds: 1, rules }).report;
	const runs = plannedRuns(options);
	return { runs, milliseconds: (runs * elapsed) / runner.width };
}

async function testClaims(
	options: ClaimTestOptions,
	rules: RuleSetId,
	evaluator: Evaluator,
): Promise<ClaimTestReport[]> {
	const { simulation, seed, batches, fewest, repeated, quick } = options;
	const home = { ...defaultsOf(simulation.parameters), ...quick };
	const free = freeParameters(simulation.parameters, quick);
	const claims = claimsOf(options);
	const atDefaults = await evaluator.judge(defaultsOf(simulation.parameters), seed);
	if (!atDefaults) throw new SubnetsError("bad-value", `${simulation.title} refuses its own defaults.`);
	const sampling = { batches, fewest, repeated, seeds: seedsOf(simulation), seed, home, free, claims };
	const sample = await sampleWorlds(sampling, evaluator);
	return Promise.all(
		claims.map(async (claim) => {
			const report = reportOf(claim, options, rules, atDefaults, sample);
			const decided = sample.batches.flat().flatMap((world) => decidedIn(claim, world) ?? []);
			const hinges = report.unmoved || evaluator.stopped ? [] : hingesOf(free, decided);
			const threshold = await searched(report, hinges, options, home, evaluator);
			return { ...report, hinges, ...(threshold && { threshold }) };
		}),
	);
}

function reportOf(
	claim: ClaimId,
	{ simulation, seed }: ClaimTestOptions,
	rules: RuleSetId,
	atDefaults: NonNullable<WorldJudgement>,
	{ batches, asked, refused }: WorldSample,
): Omit<ClaimTestReport, "hinges"> {
	const { measure, counts, basis, figure, verdict, margin, brief, reason } = findingOn(claim, atDefaults.findings);
	const shown = atDefaults.figures.find(({ id }) => id === figure);
	const worlds = batches.flat();
	const found = worlds.map(({ bySeed }) => bySeed.map((findings) => findingOn(claim, findings)));
	const unmoved =
		worlds.length > 1 && found.flat().every((one) => one.verdict === verdict && Object.is(one.margin, margin));
	const repeated = found.filter((seeds) => seeds.length > 1);
	const parted = repeated.filter((seeds) => seeds.some((one) => one.verdict !== seeds[0]!.verdict)).length;
	return {
		claim,
		simulation: simulation.id,
		version: simulation.version,
		rules,
		seed,
		measure,
		...(counts !== undefined && { counts }),
		...(basis && { basis }),
		worlds: worlds.length,
		asked,
		seeds: seedsOf(simulation),
		refused,
		deciding: worlds.filter((world) => decidedIn(claim, world)).length,
		shares: sharesOf(claim, batches),
		...(repeated.length > 0 && { chance: parted / repeated.length, repeated: repeated.length }),
		...(unmoved && { unmoved }),
		atDefaults: {
			verdict,
			margin,
			...(brief !== undefined && { brief }),
			reason,
			...(shown && { here: { label: shown.label, unit: shown.unit, value: shown.value } }),
		},
	};
}

/** Searches the premise that the finding names, else the strongest hinge, where it is a number. */
async function searched(
	{ claim, unmoved }: Pick<ClaimTestReport, "claim" | "unmoved">,
	hinges: readonly Hinge[],
	{ simulation, search, seed }: ClaimTestOptions,
	home: Values,
	evaluator: Evaluator,
): Promise<Threshold | undefined> {
	if (!search || unmoved || evaluator.stopped) return undefined;
	const { parameters, findings } = simulation;
	const named = findings.find((finding) => finding.claim === claim)?.premise;
	const name = named ?? hinges[0]?.parameter;
	const parameter = name === undefined ? undefined : parameters[name];
	if (name === undefined || parameter?.kind !== "number" || parameter.plausible === "fixed") return undefined;
	const random = new Random(seed).fork("threshold");
	const seeds = simulation.stochastic ? search.seeds : 1;
	const heldAt = Array.from({ length: seeds }, (): HeldAt => {
		const own = random.integer(0, LARGEST_SEED);
		return async (value) => {
			const run = await evaluator.judge({ ...home, [name]: value }, own);
			return run && levels[findingOn(claim, run.findings).verdict];
		};
	});
	return unlessStopped(thresholdOf({ name, parameter, heldAt }, search));
}
