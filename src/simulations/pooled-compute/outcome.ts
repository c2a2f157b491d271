import { pow } from "../../numeric/math.ts";
import { type Results } from "../kit/dress.ts";
import { declare, each, name, number, optional, table } from "../kit/outputs.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Rows } from "../kit/rows.ts";
import { optimalTraining, REFIT } from "../shared/training/lossLaw.ts";
import {
	bandwidthFor,
	computeSeconds,
	largestBatch,
	lossOfSize,
	memoryNeeded,
	mostSpeed,
	ownersWhoFit,
	peersFor,
	type PoolRules,
	poolSpeed,
	syncSeconds,
	utilisation,
} from "./model.ts";
import { type parameters } from "./parameters.ts";
import { busyOf, derivedMinutes, H100, KINDS_OF_PEER, METHODS, REAL_RUNS, trainedTokens } from "./parts/published.ts";

/** Values of a run. */
export type PooledValues = ValuesOf<typeof parameters>;

const SECONDS_A_DAY = 86_400;
/** From this share of time on peers count as busy. */
export const BUSY = 0.8;
/** Compute of a frontier run of 2024, FLOP. @source Epoch AI */
const FRONTIER = 5e25;

/** What a run of *pooled-compute* puts out. */
export const outputs = declare({
	figures: {
		utilisation: number("Time that peers compute", "%"),
		"compute-minutes": number("Work between two rounds", "minutes"),
		"sync-minutes": number("A round of synchronisation", "minutes"),
		"needed-link": number("Link at which peers compute 80 % of the time", "Mbit/s"),
		ratio: number("Pool's useful speed over the data centre's", "%"),
		most: number("The most that any number of such peers reaches", "%"),
		"needed-peers": optional(number("Peers that match the data centre")),
		batch: number("Text that the pool takes in per step", "million tokens"),
		"largest-batch": number("Text per step from where on more hardly helps", "million tokens"),
		memory: number("Memory that a peer needs", "GB"),
		fit: number("Card owners who have it", "%"),
		"pool-loss": number("Loss of the pool's model", "nat/token"),
		"centre-loss": number("Loss of the data centre's best model", "nat/token"),
		frontier: number("Pool's training over a frontier run (5e25 FLOP)", "%"),
	},
	tables: {
		peers: table("Pool against data centre, by number of peers", {
			peers: number("Peers"),
			chosen: number("Peers as set", "%"),
			...each(KINDS_OF_PEER, (_, place) => number(KINDS_OF_PEER[place]!.label, "%")),
		}),
		bandwidth: table("Time spent computing, by link", {
			bandwidth: number("Link of a peer", "Mbit/s"),
			chosen: number("As set", "%"),
			...each(METHODS, (_, place) => number(METHODS[place]!.label, "%")),
		}),
		days: table("Loss by day", {
			day: number("Day", "days"),
			pool: number("Pool", "nat/token"),
			same: number("Data centre, same model", "nat/token"),
			best: number("Data centre, best model", "nat/token"),
		}),
		runs: table("Published runs, reproduced", {
			run: name("Run"),
			reported: name("Reported"),
			model: number("This model", "%"),
			work: number("Work between rounds that it needs for that", "minutes"),
			derived: number("The same from the published inputs", "minutes"),
			tokens: number("Text trained on, this model", "trillion tokens"),
			reportedTokens: number("Text trained on, reported", "trillion tokens"),
		}),
	},
});

/** The pool that the values describe. */
export const poolOf = (values: PooledValues): PoolRules => ({
	parameters: values.size * 1e9,
	tokensPerStep: values.tokensPerStep * 1000,
	peerSpeed: (values.peerSpeed * 1e12 * values.chipUse) / 100,
	bandwidth: values.bandwidth * 1e6,
	innerSteps: values.innerSteps,
	compression: values.compression,
	overlap: values.overlap / 100,
	learning: 1 - values.penalty / 100,
	present: 1 - values.dropout / 100,
	tolerance: values.tolerance,
});

/** Compute of the data centre, FLOP/s. */
export const centreSpeed = (values: PooledValues): number => (values.centre * H100 * values.chipUse) / 100;

/** Loss after so many days, for the pool and for the data centre. */
export function lossAfter(
	values: PooledValues,
	day: number,
): { day: number; pool: number; same: number; best: number } {
	const pool = poolOf(values);
	const centre = centreSpeed(values) * day * SECONDS_A_DAY;
	return {
		day,
		pool: lossOfSize(pool.parameters, poolSpeed(pool, values.peers) * day * SECONDS_A_DAY),
		same: lossOfSize(pool.parameters, centre),
		best: optimalTraining(REFIT, centre).loss,
	};
}

/** 1 to 100,000 in quarters of a decade. */
const DECADES = Float64Array.from({ length: 21 }, (_, i) => pow(10, i / 4));

/** @param days the table of days, as far as the run has come */
export function resultsOf(values: PooledValues, days: Rows<typeof outputs.tables.days>): Results<typeof outputs> {
	const pool = poolOf(values);
	const centre = centreSpeed(values);
	const speed = poolSpeed(pool, values.peers);
	const needed = peersFor(pool, centre);
	const end = lossAfter(values, values.days);
	const byPeers = (peerSpeed: number) => {
		const of = poolOf({ ...values, peerSpeed });
		return DECADES.map((peers) => (100 * poolSpeed(of, peers)) / centre);
	};
	const byLink = (method: { readonly innerSteps: number; readonly compression: number }) =>
		DECADES.map((megabits) => {
			const { innerSteps, compression } = method;
			return 100 * utilisation({ ...pool, innerSteps, compression, bandwidth: megabits * 1e6 });
		});
	const [h100, b200] = KINDS_OF_PEER;
	const [allReduce, diloco, sparse] = METHODS;
	return {
		figures: {
			utilisation: 100 * utilisation(pool),
			"compute-minutes": computeSeconds(pool) / 60,
			"sync-minutes": syncSeconds(pool.parameters, pool.compression, pool.bandwidth) / 60,
			"needed-link": bandwidthFor(pool, BUSY) / 1e6,
			ratio: (100 * speed) / centre,
			most: (100 * mostSpeed(pool)) / centre,
			"needed-peers": needed === undefined ? undefined : Math.ceil(needed),
			batch: (values.peers * pool.present * pool.tokensPerStep) / 1e6,
			"largest-batch": largestBatch(pool) / 1e6,
			memory: memoryNeeded(pool.parameters) / 1e9,
			fit: 100 * ownersWhoFit(pool.parameters),
			"pool-loss": end.pool,
			"centre-loss": end.best,
			frontier: (100 * speed * values.days * SECONDS_A_DAY) / FRONTIER,
		},
		tables: {
			peers: {
				peers: DECADES,
				chosen: byPeers(values.peerSpeed),
				h100: byPeers(h100.speed),
				b200: byPeers(b200.speed),
			},
			bandwidth: {
				bandwidth: DECADES,
				chosen: byLink(pool),
				allReduce: byLink(allReduce),
				diloco: byLink(diloco),
				sparse: byLink(sparse),
			},
			days: days.columns(),
			runs: {
				run: REAL_RUNS.map((run) => run.name),
				reported: REAL_RUNS.map((run) => run.reported),
				model: REAL_RUNS.map(busyOf),
				work: REAL_RUNS.map((run) => run.computing / 60),
				derived: REAL_RUNS.map(derivedMinutes),
				tokens: REAL_RUNS.map(trainedTokens),
				reportedTokens: REAL_RUNS.map((run) => run.trained?.reported ?? NaN),
			},
		},
	};
}
