import { SubnetsError } from "../../numeric/errors.ts";
import type { ChainState } from "./chainState.ts";
import { EngineRows } from "./engineRows.ts";
import { SubmittedWeights } from "./submittedWeights.ts";

/**
 * One subnet between two epochs: stake, permits, weights and bonds by uid. Change it freely, then call `runEpoch`.
 *
 * @source protocol.md §1, §2
 */
export class SubnetState {
	/** Raw stake weight: alpha + 0.18 × root TAO, in the unit of `stakeThreshold`. @source protocol.md §2.3 */
	readonly stake: Float64Array;
	/** Block at which a uid last set weights. */
	readonly lastUpdate: Float64Array;
	readonly blockAtRegistration: Float64Array;
	/** Block of a uid's oldest open commit; Infinity = none. */
	readonly commitBlock: Float64Array;
	/** 1 = may weight in the coming epoch. `runEpoch` renews it for the one after. */
	readonly validatorPermit: Uint8Array;
	/** Block of the previous successful epoch; 0 = none yet. `runEpoch` sets it. */
	lastEpochBlock = 0;
	readonly weights: SubmittedWeights;
	/** The rows that take part in the arithmetic, i.e. permit holders and holders of bonds. */
	readonly rows: EngineRows;

	/** @param size number of uids, 1..65535 @throws {SubnetsError} `bad-shape` otherwise */
	constructor(readonly size: number) {
		if (!(Number.isInteger(size) && size >= 1 && size <= 65535)) {
			throw new SubnetsError("bad-shape", `A subnet of ${size} uids: use 1 to 65,535.`);
		}
		this.stake = new Float64Array(size);
		this.lastUpdate = new Float64Array(size);
		this.blockAtRegistration = new Float64Array(size);
		this.commitBlock = new Float64Array(size).fill(Infinity);
		this.validatorPermit = new Uint8Array(size);
		this.weights = new SubmittedWeights(size);
		this.rows = new EngineRows(size);
	}

	/**
	 * Replaces a validator's weights: values ≥ 0 of any scale, set at `block`. A target that is not named is absent; a zero
	 * is kept, which makes a difference to bonds under liquid alpha.
	 */
	setWeights(uid: number, targets: ArrayLike<number>, values: ArrayLike<number>, block: number): void {
		this.weights.set(uid, targets, values);
		this.lastUpdate[uid] = block;
	}

	/** The same with one value per uid. */
	setAllWeights(uid: number, values: ArrayLike<number>, block: number): void {
		this.weights.setWhole(uid, values);
		this.lastUpdate[uid] = block;
	}

	/** Bond of a validator to a miner as the engine keeps it: see `YumaEngine.bond`. */
	bond(uid: number, miner: number): number {
		const row = this.rows.rowOf(uid);
		return row < 0 ? 0 : this.rows.engine.bond(row, miner);
	}

	setBond(uid: number, miner: number, value: number): void {
		if (value === 0 && this.rows.rowOf(uid) < 0) return;
		const row = this.rows.take(uid);
		this.rows.engine.setBond(row, miner, value);
	}

	/** Replaces a validator's bonds; under liquid alpha their order matters, see `RowOrders`. */
	setBonds(uid: number, miners: ArrayLike<number>, values: ArrayLike<number>): void {
		if (miners.length === 0) this.clearBonds(uid);
		else {
			const row = this.rows.take(uid);
			this.rows.engine.setBonds(row, miners, values);
		}
	}

	/** Erases a validator's bonds. */
	clearBonds(uid: number): void {
		const row = this.rows.rowOf(uid);
		if (row >= 0) this.rows.engine.clearBonds(row);
	}

	/**
	 * Wipes a slot for a newcomer: its weights and bonds and the weights to it. Bonds of others to it go with the next
	 * epoch. In the December state the slot's last update and permit stay, a quirk of the chain.
	 *
	 * @source protocol.md §1.3; UI:replace_neuron
	 */
	replaceNeuron(uid: number, block: number, state: ChainState = "2025-12"): void {
		this.weights.set(uid, [], []);
		this.weights.forget(uid);
		this.clearBonds(uid);
		this.stake[uid] = 0;
		this.commitBlock[uid] = Infinity;
		this.blockAtRegistration[uid] = block;
		if (state === "2025-12") return;
		this.lastUpdate[uid] = block;
		this.validatorPermit[uid] = 0;
	}
}
