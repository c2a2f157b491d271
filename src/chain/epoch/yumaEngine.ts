import { cutShare, normaliseShares } from "./chainShares.ts";
import { JavascriptKernel } from "./kernel/javascriptKernel.ts";
import { COARSE_BOND, COARSE_RATE, KAPPA_TOLERANCE, type LiquidSettings, SMALLEST_KAPPA } from "./kernel/yumaKernel.ts";
import { RowOrders } from "./rowOrders.ts";
import { normalise, sumOf } from "./vectors.ts";
import { checkYumaParameters, type LiquidAlpha, type YumaParameters } from "./yumaParameters.ts";
import { YumaTables } from "./yumaTables.ts";

/** Passes per block above which the previous consensus is a poor start. */
const COLD_PASSES = 4.5;
/** After this many runs at most a cold engine tries the previous consensus again. */
const LONGEST_WAIT = 16;

/** What happens to bonds of pairs without a positive weight under liquid alpha. @source protocol.md §2.8, §2.12 */
export type MissingPairs = "drop" | "decay";

/**
 * Consensus, incentive, bonds and dividends of one network of validators (rows) and miners (columns), in float64.
 *
 * Allocates when it is built and never again: set weights and `stake`, call {@link run}, read the vectors. Bonds stay from
 * run to run. It knows nothing of blocks, permits or masks; `runEpoch` does.
 *
 * @source protocol.md §2.4-2.9
 */
export class YumaEngine extends YumaTables {
	/** Per column: rank normalised, sum 1 or 0. */
	readonly incentive = new Float64Array(this.columns);
	/** Per row: Σ clipped weight. */
	readonly validatorTrust = new Float64Array(this.rows);
	/** Per row: sum 1 or 0. */
	readonly dividends = new Float64Array(this.rows);
	/** Cold runs before the previous consensus is tried, and before it is tried again if that does not pay. */
	#wait = 1;
	#nextWait = 1;

	/** min(weight, consensus) of the last run. */
	clippedWeight(row: number, column: number): number {
		return Math.min(this.weight(row, column), this.consensus[column]!);
	}

	/**
	 * One round: consensus, clip, rank, incentive, new bonds, dividends.
	 *
	 * @param cutStake cut stakes and kappa to the chain's 32 fraction bits, so that ties fall as they do on the chain, and
	 * bonds where so few bits tell; otherwise support counts as reaching kappa when it falls short by rounding
	 * @throws {SubnetsError} `bad-value` for a parameter out of range
	 */
	run(parameters: YumaParameters, missingPairs: MissingPairs = "drop", cutStake = false): void {
		checkYumaParameters(parameters);
		this.trustParts.fill(0);
		this.dividendParts.fill(0);
		if (normaliseShares(this.stake, cutStake)) this.#findConsensus(this.#support(parameters.kappa, cutStake));
		else this.consensus.fill(0);
		this.#settle(parameters, missingPairs, cutStake);
		for (let row = 0; row < this.rows; row++) {
			this.validatorTrust[row] = this.trustParts[2 * row]! + this.trustParts[2 * row + 1]!;
			const income = this.dividendParts[2 * row]! + this.dividendParts[2 * row + 1]!;
			this.dividends[row] = parameters.yuma3 ? this.stake[row]! * income : income;
		}
		this.incentive.set(this.rank);
		normalise(this.incentive);
		normalise(this.dividends);
	}

	/** The stake that a score needs. Cut stakes may sum to less than kappa; the lowest score then needs all of it. */
	#support(kappa: number, cutStake: boolean): number {
		const needed = cutStake ? Math.min(cutShare(kappa), sumOf(this.stake)) : kappa - KAPPA_TOLERANCE;
		return Math.max(needed, SMALLEST_KAPPA);
	}

	#findConsensus(threshold: number): void {
		const warm = this.#wait === 0;
		const passes = this.kernel.findConsensus(this.layout, threshold, warm);
		if (!warm) this.#wait--;
		else if (passes <= COLD_PASSES * this.layout.blocks) this.#nextWait = 1;
		else {
			this.#wait = this.#nextWait;
			this.#nextWait = Math.min(2 * this.#nextWait, LONGEST_WAIT);
		}
	}

	#settle(
		{ bondsPenalty, bondsEmaAlpha, yuma3, liquidAlpha }: YumaParameters,
		missingPairs: MissingPairs,
		cut: boolean,
	): void {
		if (yuma3) this.upscaleBonds();
		this.bondsAreShares = !yuma3;
		if (yuma3 && liquidAlpha && this.consensus.some((value) => value !== 0)) {
			this.#settleLiquid(bondsPenalty, liquidAlpha, missingPairs, cut && liquidAlpha.low < COARSE_RATE);
			return;
		}
		const hardlyMoves = Math.min(bondsEmaAlpha, 1 - bondsEmaAlpha) < COARSE_RATE;
		if (yuma3) this.kernel.settleYuma3(this.layout, bondsEmaAlpha, bondsPenalty, cut && hardlyMoves);
		else {
			const coarse = hardlyMoves ? Infinity : COARSE_BOND;
			this.kernel.settleYuma2(this.layout, bondsEmaAlpha, bondsPenalty, cut ? coarse : 0);
		}
		this.bondOrders.clear();
	}

	#settleLiquid(
		penalty: number,
		{ low, high, steepness }: LiquidAlpha,
		missingPairs: MissingPairs,
		onGrid: boolean,
	): void {
		const mixed = penalty > 0 && penalty < 1;
		const zeros = missingPairs === "decay" ? 2 : mixed ? 0 : 1;
		const settings: LiquidSettings = { low, range: high - low, steepness, zeros, onGrid };
		// Mixing clipped and own weights writes the rows anew, in order; so does the chain's test routine.
		const rewritten = mixed || missingPairs === "decay";
		if ((rewritten || this.orders.isEmpty) && this.bondOrders.isEmpty) {
			this.kernel.settleLiquid(this.layout, penalty, settings);
			return;
		}
		const order = new RowOrders();
		const clippedAway = (row: number, column: number): boolean =>
			penalty === 1 && this.consensus[column] === 0 && this.weight(row, column) > 0;
		if (!rewritten) order.assign(this.orders, (row, column) => !clippedAway(row, column));
		const oldOrder = new RowOrders();
		oldOrder.assign(this.bondOrders, (_, column) => this.keepBonds[column] !== 0);
		const unseen = { weights: order.unseen(), bonds: oldOrder.unseen() };
		new JavascriptKernel(this.buffer).settleLiquid(this.layout, penalty, settings, unseen);
		this.bondOrders.assign(order, (row, column) => this.bond(row, column) > 0);
	}
}
