import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { sum } from "../../../numeric/sums.ts";
import { YumaEngine } from "../../../chain/epoch/yumaEngine.ts";
import { DEFAULT_YUMA } from "../../../chain/epoch/yumaParameters.ts";
import { type ImportedMetagraph } from "../../../chain/imports/result/importedMetagraph.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";
import { type Key } from "./keys.ts";

/** Miners that drawn validators rate. Our choice: a third of the slots for miners. */
const MINERS = 64;
/** Spread of what miners are worth, and the error of the worst validator: standard deviations of logarithms. Our choice. */
const MERIT_DEVIATION = 0.6;
const WORST_ERROR = 1.2;
/** How far a validator's care varies beside what its stake tells of it, in places of the list. Our choice. */
const CARE_DEVIATION = 0.6;

/** What the voters of a subnet say about its miners. */
export interface Ratings {
	/** Places of the voters in the list of keys. */
	readonly voters: readonly number[];
	/** One weight row per voter. */
	readonly rows: readonly Float64Array[];
	/** What each miner is worth: known in a drawn subnet, in a real one what voters agree on when each has one vote. */
	readonly merit: Float64Array;
	/** How well each voter ranks the miners, −1 to 1. */
	readonly performance: readonly number[];
}

const assessed = (voters: readonly number[], rows: readonly Float64Array[], merit: Float64Array): Ratings => ({
	voters,
	rows,
	merit,
	performance: rows.map((row) => rankCorrelation(row, merit)),
});

/**
 * Drawn voters rate drawn miners; a voter's care is correlated with the logarithm of its stake.
 * @param link that correlation, −1 to 1
 */
export function drawRatings(keys: readonly Key[], link: number, random: Random): Ratings {
	const voters = keys.flatMap(({ votes }, i) => (votes ? [i] : []));
	const merit = Float64Array.from({ length: MINERS }, () => random.logNormal(0, MERIT_DEVIATION));
	const order = [...voters].sort((a, b) => keys[a]!.stake - keys[b]!.stake);
	const rows = voters.map((voter) => {
		const place = voters.length > 1 ? (2 * order.indexOf(voter)) / (voters.length - 1) - 1 : 0;
		const care = 1 / (1 + exp(-2 * (link * place + Math.sqrt(1 - link * link) * random.normal(0, CARE_DEVIATION))));
		const error = WORST_ERROR * (1 - care);
		return merit.map((worth) => worth * exp(random.normal(0, error)));
	});
	return assessed(voters, rows, merit);
}

/** The weight rows of a real subnet; own weights are left out, as the chain does. */
export function importedRatings(keys: readonly Key[], { weights }: ImportedMetagraph): Ratings {
	const voters = keys.flatMap(({ votes }, i) => (votes ? [i] : []));
	const rows = voters.map((voter) => {
		const row = new Float64Array(keys.length);
		for (let at = weights.start[voter]!; at < weights.start[voter + 1]!; at++) {
			if (weights.targets[at] !== voter) row[weights.targets[at]!] = weights.values[at]!;
		}
		return row;
	});
	const equal = runPanel(rows, new Float64Array(rows.length).fill(1), keys.length);
	return assessed(voters, rows, equal.incentive);
}

/** One epoch of the chain's consensus. */
export interface Panel {
	/** Shares of the validators' pay and of the miners' pay; sum 1 or 0. */
	readonly dividends: Float64Array;
	readonly incentive: Float64Array;
	/** Per voter, 0 to 1: how much of its weights the consensus accepts. */
	readonly trust: Float64Array;
}

/** @param stake of each row; need not sum to 1 */
export function runPanel(rows: readonly Float64Array[], stake: Float64Array, miners: number): Panel {
	const engine = new YumaEngine(rows.length, miners);
	engine.stake.set(stake);
	rows.forEach((row, i) => {
		const total = sum(row);
		engine.setWeights(i, total > 0 ? row.map((weight) => weight / total) : row);
	});
	engine.run(DEFAULT_YUMA);
	return {
		dividends: engine.dividends.slice(),
		incentive: engine.incentive.slice(),
		trust: engine.validatorTrust.slice(),
	};
}
