/** What an epoch yields, by uid. Build one and hand it to every `runEpoch`: it is filled anew each time. */
export class EpochOutcome {
	/** Normalised stake weight of all uids. */
	readonly stakeWeight: Float64Array;
	/** The same of active permit holders only, normalised again. */
	readonly activeStake: Float64Array;
	/** Largest weight supported by kappa of the active stake. */
	readonly consensus: Float64Array;
	/** Σ active stake × clipped weight. */
	readonly rank: Float64Array;
	/** Rank normalised. */
	readonly incentive: Float64Array;
	/** Σ of a validator's clipped weights. */
	readonly validatorTrust: Float64Array;
	readonly dividends: Float64Array;
	/** Amounts in the unit of the emission that was split. */
	readonly minerEmission: Float64Array;
	readonly validatorEmission: Float64Array;
	readonly emission: Float64Array;
	/** 1 = has set weights recently enough. */
	readonly active: Uint8Array;

	constructor(readonly size: number) {
		this.stakeWeight = new Float64Array(size);
		this.activeStake = new Float64Array(size);
		this.consensus = new Float64Array(size);
		this.rank = new Float64Array(size);
		this.incentive = new Float64Array(size);
		this.validatorTrust = new Float64Array(size);
		this.dividends = new Float64Array(size);
		this.minerEmission = new Float64Array(size);
		this.validatorEmission = new Float64Array(size);
		this.emission = new Float64Array(size);
		this.active = new Uint8Array(size);
	}
}
