import { SubnetsError } from "../../numeric/errors.ts";
import { ruleSet } from "../rules/ruleSet.ts";
import { type RuleSet } from "../rules/ruleSetType.ts";
import type { RuleSetId } from "../ruleSetId.ts";
import { type Alpha, alpha, type Tao } from "../units.ts";
import { drainSubnet } from "./drainSubnet.ts";
import { emitBlocks } from "./emitBlocks.ts";
import { dividendsByStake } from "./epochRules.ts";
import {
	createState,
	DEFAULT_PRICE_EMA_RATE,
	firstUid,
	type NetworkSettings,
	type NetworkState,
	stakeOf,
} from "./networkState.ts";
import {
	adjustBurnPrices,
	type NeuronRegistration,
	registerNeuron,
	type RegistrationRefusal,
} from "./registerNeuron.ts";
import { lockCost, registerSubnet, type SubnetRefusal, type SubnetRegistration } from "./registerSubnet.ts";
import { priceOf } from "./rowPool.ts";
import {
	sellIdle,
	type Stake,
	stake,
	stakeOnRoot,
	type TradeOptions,
	type Unstake,
	unstake,
	valueOfShares,
} from "./trades.ts";

/**
 * A network of up to 128 subnets with 256 UIDs each, under one dated rule set: pools, flows, stake, emission.
 *
 * Subnets are addressed by row (see {@link Network.rowOf}); a row keeps its place until its subnet is dissolved. The
 * columns of {@link Network.state} may be read at will and written to set up a start.
 *
 * Stepping by block follows the chain's order; stepping by many blocks uses closed forms (protocol.md §9).
 */
export class Network {
	readonly state: NetworkState;

	constructor(rules: RuleSetId | RuleSet, settings: Partial<NetworkSettings> = {}) {
		this.state = createState(typeof rules === "string" ? ruleSet(rules) : rules, {
			block: 0,
			taoIssuance: 0,
			rootTao: 0,
			priceEmaRate: DEFAULT_PRICE_EMA_RATE,
			epochRule: dividendsByStake,
			...settings,
		});
	}

	get rules(): RuleSet {
		return this.state.rules;
	}

	/** The block that comes next. */
	get block(): number {
		return this.state.block;
	}

	/** Rows in use. */
	get rows(): number[] {
		return [...this.state.inUse.keys()].filter((row) => this.state.inUse[row] === 1);
	}

	/** @throws {SubnetsError} `not-found` when no subnet has this netuid */
	rowOf(netuid: number): number {
		const row = this.state.netuid.findIndex((value, at) => value === netuid && this.state.inUse[at] === 1);
		if (row >= 0) return row;
		throw new SubnetsError("not-found", `Subnet ${netuid} is not in this network. Use one of its netuids.`, "netuid");
	}

	/** One block, in the chain's order: coinbase, epochs that are due, prices of UIDs. */
	stepBlock(): void {
		this.#advance(1);
	}

	/** Many blocks, in steps of at most one epoch. */
	stepBlocks(blocks: number): void {
		for (let left = blocks; left > 0;) {
			const step = Math.min(left, this.rules.epochLength);
			this.#advance(step);
			left -= step;
		}
	}

	#advance(blocks: number): void {
		const { state } = this;
		const start = state.block;
		emitBlocks(state, blocks);
		for (let row = 0; row < state.inUse.length; row++) {
			if (state.inUse[row] && this.#epochsUpTo(row, state.block) > this.#epochsUpTo(row, start))
				drainSubnet(state, row);
		}
		adjustBurnPrices(state, blocks);
	}

	/** Epochs of a subnet that ran before a block; staggered by netuid. @source protocol.md §1.4 */
	#epochsUpTo(row: number, block: number): number {
		return Math.floor((block + this.state.netuid[row]! + 1) / this.rules.epochLength);
	}

	/** TAO per alpha. */
	price(row: number): number {
		return priceOf(this.state, row);
	}

	/** Buys alpha with TAO from a wallet and stakes it to a UID. @throws {SubnetsError} `bad-value` */
	stake(row: number, uid: number, amount: Tao, options?: TradeOptions): Stake {
		return stake(this.state, row, uid, amount, options);
	}

	/** Sells the alpha behind shares of a UID's stake. @throws {SubnetsError} `bad-value` */
	unstake(row: number, uid: number, shares: number, options?: TradeOptions): Unstake {
		return unstake(this.state, row, uid, shares, options);
	}

	/** Sells alpha of stakers whose hotkey lost its UID. @throws {SubnetsError} `bad-value` */
	sellIdle(row: number, amount: Alpha, limitPrice?: number): Tao {
		return sellIdle(this.state, row, amount, limitPrice);
	}

	/** Moves TAO between wallets and root. @throws {SubnetsError} `bad-value` */
	stakeOnRoot(change: Tao): void {
		stakeOnRoot(this.state, change);
	}

	/** Alpha behind shares, before any sale. */
	valueOf(row: number, uid: number, shares: number): Alpha {
		return valueOfShares(this.state, row, uid, shares);
	}

	/** All alpha staked to a UID. */
	stakeOf(row: number, uid: number): Alpha {
		return alpha(stakeOf(this.state, firstUid(row) + uid));
	}

	/** Price of the next subnet. */
	get lockCost(): Tao {
		return lockCost(this.state);
	}

	registerNeuron(row: number): NeuronRegistration | RegistrationRefusal {
		return registerNeuron(this.state, row);
	}

	registerSubnet(): SubnetRegistration | SubnetRefusal {
		return registerSubnet(this.state);
	}
}
