import { sum, sumOf } from "../../numeric/sums.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { Random } from "../../numeric/random.ts";
import { type JudgedFinding } from "../../runs/runReport.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { type Shares } from "./claimTestReport.ts";
import { type Evaluator } from "./evaluator.ts";
import { type DecidedWorld } from "./hinges.ts";
import { latinHypercube } from "../../numeric/latinHypercube.ts";
import { type Batch, shareOfBatches } from "./shareOfBatches.ts";
import { type FreeParameter, worldAt } from "../../runs/many/worldSpace.ts";

/** Draws of a world before it is given up: a corner of the ranges where nothing fits. */
const MOST_DRAWS = 20;
const LARGEST_SEED = 2 ** 32 - 1;
/** No more worlds are drawn once every share is known to this: an interval of 95 % that is at most so wide. */
const WIDEST = 0.12;

/** A world that was judged, by each of its seeds. */
export interface JudgedWorld {
	readonly point: Float64Array;
	readonly bySeed: readonly (readonly JudgedFinding[])[];
}

/** The worlds of a test, batch by batch. */
export interface WorldSample {
	readonly batches: readonly (readonly JudgedWorld[])[];
	/** Worlds that were to be judged in them. */
	readonly asked: number;
	/** Worlds whose values do not fit together; others were drawn in their place. */
	readonly refused: number;
}

/** How worlds are drawn. */
export interface Sampling {
	/**
	 * Worlds of each batch; the first `fewest` batches are always drawn where a world of the first can decide, the others while a
	 * share is not known well.
	 */
	readonly batches: readonly number[];
	readonly fewest: number;
	/** Runs of each world in the first `repeated` batches; of every other world one, as another world says more. */
	readonly seeds: number;
	readonly repeated: number;
	readonly seed: number;
	/** What all worlds share, and what differs. */
	readonly home: Values;
	readonly free: readonly FreeParameter[];
	readonly claims: readonly ClaimId[];
}

/**
 * Draws worlds evenly from the plausible ranges, in batches that are Latin hypercubes of their own, until the widest
 * interval of any share is narrow enough. Equal samplings give equal worlds and seeds, in whatever order runs end.
 */
export async function sampleWorlds(sampling: Sampling, evaluator: Evaluator): Promise<WorldSample> {
	const { batches, fewest, claims } = sampling;
	const drawn = [await drawBatch(batches[0]!, 0, sampling, evaluator)];
	// Where none of the first worlds can decide anything, more of them would not either.
	const open = claims.some((claim) => drawn[0]!.worlds.some((world) => decidedIn(claim, world)));
	const always = open ? batches.slice(1, fewest) : [];
	drawn.push(...(await Promise.all(always.map((size, i) => drawBatch(size, i + 1, sampling, evaluator)))));
	for (let at = fewest; open && at < batches.length && !evaluator.stopped; at++) {
		const judged = drawn.map(({ worlds }) => worlds);
		if (claims.every((claim) => isKnown(claim, judged))) break;
		drawn.push(await drawBatch(batches[at]!, at, sampling, evaluator));
	}
	return {
		batches: drawn.map(({ worlds }) => worlds),
		asked: sum(batches.slice(0, drawn.length)),
		refused: sumOf(drawn, ({ refused }) => refused),
	};
}

/** More worlds would tell nothing new: the interval is narrow, or the claim is one that no world can decide. */
const isKnown = (claim: ClaimId, batches: readonly (readonly JudgedWorld[])[]): boolean =>
	batches.flat().every((world) => !decidedIn(claim, world)) || widthOf(sharesOf(claim, batches)) <= WIDEST;

const widthOf = ({ full, part, fails }: Shares) => Math.max(...[full, part, fails].map(({ low, high }) => high - low));

async function drawBatch(size: number, at: number, sampling: Sampling, evaluator: Evaluator) {
	const { seed, repeated, home, free } = sampling;
	const seeds = at < repeated ? sampling.seeds : 1;
	const random = new Random(seed).fork(`batch ${at}`);
	const points = latinHypercube(size, free.length, random);
	let refused = 0;
	const worlds = await Promise.all(
		points.map(async (first, world): Promise<JudgedWorld | undefined> => {
			const own = random.fork(`world ${world}`);
			const ownSeeds = Array.from({ length: seeds }, () => own.integer(0, LARGEST_SEED));
			for (let draw = 0; draw < MOST_DRAWS; draw++) {
				const point = draw === 0 ? first : first.map(() => own.uniform());
				const values = worldAt(home, free, point);
				const runs = await unlessStopped(Promise.all(ownSeeds.map((one) => evaluator.judge(values, one))));
				if (!runs) return undefined;
				const bySeed = runs.flatMap((run) => (run ? [run.findings] : []));
				if (bySeed.length === seeds) return { point, bySeed };
				refused++;
			}
			return undefined;
		}),
	);
	return { worlds: worlds.filter((world) => world !== undefined), refused };
}

/** How far a claim holds in a world, by its seeds; undefined where none can decide. */
export function decidedIn(
	claim: ClaimId,
	{ point, bySeed }: JudgedWorld,
): (DecidedWorld & { fails: number }) | undefined {
	const verdicts = bySeed.map((findings) => findingOn(claim, findings).verdict).filter((one) => one !== "untestable");
	if (verdicts.length === 0) return undefined;
	const share = (verdict: JudgedFinding["verdict"]) =>
		verdicts.filter((other) => other === verdict).length / verdicts.length;
	return { point, full: share("supported"), part: share("qualified"), fails: share("contradicted") };
}

/** The three shares with intervals that fit the batches. */
export function sharesOf(claim: ClaimId, batches: readonly (readonly JudgedWorld[])[]): Shares {
	const decided = batches.map((worlds) => worlds.flatMap((world) => decidedIn(claim, world) ?? []));
	const share = (of: "full" | "part" | "fails") =>
		shareOfBatches(decided.map((worlds): Batch => ({ count: sumOf(worlds, (world) => world[of]), of: worlds.length })));
	return { full: share("full"), part: share("part"), fails: share("fails") };
}

export const findingOn = (claim: ClaimId, findings: readonly JudgedFinding[]): JudgedFinding =>
	findings.find((finding) => finding.claim === claim)!;

/** Undefined once the test was stopped; every other failure is one. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T | undefined> {
	try {
		return await work;
	} catch (error) {
		if (SubnetsError.is(error, "stopped")) return undefined;
		throw error;
	}
}
