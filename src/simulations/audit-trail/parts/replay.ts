import { type LedgerEntry } from "./ledger/ledgerEntry.ts";
import { YumaEngine } from "../../../chain/epoch/yumaEngine.ts";
import { DEFAULT_YUMA } from "../../../chain/epoch/yumaParameters.ts";

export interface PublicRecord {
	/** Stake shares of the validators, in the order of their ids. */
	readonly stake: readonly number[];
	readonly validators: readonly string[];
	readonly miners: readonly string[];
	/** Alpha for all miners per epoch. */
	readonly minersPot: number;
}

/**
 * What anybody can do with the chain alone: feeds the recorded weights to the consensus, epoch by epoch, and compares the
 * miners' pay with what was recorded.
 * @returns places of payments that do not follow from the weights
 */
export function unfoundedPayments(entries: readonly LedgerEntry[], record: PublicRecord): number[] {
	const engine = new YumaEngine(record.validators.length, record.miners.length);
	const rowOf = new Map(record.validators.map((id, i) => [id, i]));
	const columnOf = new Map(record.miners.map((id, j) => [id, j]));
	const unfounded: number[] = [];
	let computed = 0;
	entries.forEach(({ kind, epoch, by, about, values }, place) => {
		if (kind === "weight") engine.setWeights(rowOf.get(by)!, Float64Array.from(values));
		const miner = kind === "payment" ? columnOf.get(about) : undefined;
		if (miner === undefined) return;
		if (epoch !== computed) {
			engine.stake.set(record.stake);
			engine.run(DEFAULT_YUMA);
			computed = epoch;
		}
		const due = engine.incentive[miner]! * record.minersPot;
		if (Math.abs(due - values[0]!) > 1e-9 * record.minersPot) unfounded.push(place);
	});
	return unfounded;
}
