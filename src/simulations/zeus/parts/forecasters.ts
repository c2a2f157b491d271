import { type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type Miner, type MinerKind, nameMiners } from "../../shared/subnet/miner.ts";
import { type parameters } from "../parameters.ts";

export type ZeusValues = ValuesOf<typeof parameters>;

const FORECASTER = { id: "forecaster", label: "own forecast model", noun: "Forecaster" } as const satisfies MinerKind;
const COPIER = { id: "copier", label: "copies the baseline", noun: "Copier" } as const satisfies MinerKind;
const SPEED = { id: "speed", label: "long-term average, at once", noun: "Sprinter" } as const satisfies MinerKind;
const SYBIL = { id: "sybil", label: "same answer from many keys", noun: "Sybil key" } as const satisfies MinerKind;
const INSIDER = {
	id: "insider",
	label: "copies the baseline, owned by the cartel",
	noun: "Insider",
} as const satisfies MinerKind;

export const KINDS = [FORECASTER, COPIER, SPEED, SYBIL, INSIDER] as const;

/** Miners that a cartel of validators owns and favours. */
const INSIDERS = 2;
/** Seconds of a miner that sends the long-term average. */
const SPRINT = 0.2;
/** Days before the run in which the miners registered. */
const OLDEST = 60;

export interface Forecasters {
	readonly miners: readonly Miner[];
	/** Error as a multiple of the baseline's; 1 for those that repeat the baseline. */
	readonly errorFactor: Float64Array;
	/** Typical seconds to answer. */
	readonly seconds: Float64Array;
	/** Days before the run when each registered. */
	readonly registered: Float64Array;
	/** First key whose answer is repeated; itself for everybody else. */
	readonly answersAs: Int32Array;
	readonly insiders: readonly number[];
	/** The forecaster that improves during the run, and its error factor from then on. */
	readonly improver: number;
	readonly improvedFactor: number;
}

/** How many miners of two kinds there are: shares of all, rounded. */
export const headcounts = ({ miners, copierShare, speedShare }: ZeusValues) => ({
	copiers: Math.round((miners * copierShare) / 100),
	sprinters: Math.round((miners * speedShare) / 100),
});

/** Draws the miners; forecasters' error factors are spread evenly between best and worst. */
export function drawForecasters(values: ZeusValues, random: Random): Forecasters {
	const { miners: count, bestError, worstError } = values;
	const { copiers, sprinters } = headcounts(values);
	const insiders = values.cartelStake > 0 ? INSIDERS : 0;
	const sybils = Math.min(values.sybilKeys, count - copiers - sprinters - insiders - 2);
	const honest = count - copiers - sprinters - insiders - sybils;
	const kinds = [
		...Array.from({ length: honest }, () => FORECASTER),
		...Array.from({ length: copiers }, () => COPIER),
		...Array.from({ length: sprinters }, () => SPEED),
		...Array.from({ length: sybils }, () => SYBIL),
		...Array.from({ length: insiders }, () => INSIDER),
	];
	const range = worstError - bestError;
	const errorFactor = Float64Array.from(kinds, (kind, j) => {
		if (kind === FORECASTER) return bestError + (range * (j + 0.5)) / honest;
		return kind === SYBIL ? bestError + range / 2 : 1;
	});
	const seconds = Float64Array.from(kinds, (kind) =>
		kind === SPEED ? SPRINT : values.seconds * random.logNormal(0, values.secondsSpread),
	);
	const registered = Float64Array.from(kinds, () => random.uniform(0, OLDEST));
	const firstSybil = honest + copiers + sprinters;
	const answersAs = Int32Array.from(kinds, (kind, j) => (kind === SYBIL ? firstSybil : j));
	const improver = Math.floor(honest * 0.75);
	const miners = nameMiners(kinds).map((miner, j) =>
		j === improver ? { ...miner, name: `${miner.name} (improves)` } : miner,
	);
	return {
		miners,
		errorFactor,
		seconds,
		registered,
		answersAs,
		insiders: kinds.flatMap((kind, j) => (kind === INSIDER ? [j] : [])),
		improver,
		improvedFactor: bestError,
	};
}
