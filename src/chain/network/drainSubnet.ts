import { rootPart } from "../economics/dividends.ts";
import { LEAST_RESERVE } from "../economics/pool.ts";
import { firstUid, type NetworkState, payOwn, payStakers, stakeOf } from "./networkState.ts";
import { chainSells } from "./rowPool.ts";

function sumOf(column: Float64Array, first: number, count: number): number {
	let sum = 0;
	for (let i = first; i < first + count; i++) sum += column[i]!;
	return sum;
}

/**
 * A subnet's epoch: asks the epoch rule who deserves what, and pays out everything collected since the last one.
 * What nobody has a claim on stays in issuance and belongs to nobody.
 * @source protocol.md §2.10, §3.4
 */
export function drainSubnet(state: NetworkState, row: number): void {
	const [first, uids] = [firstUid(row), state.uids[row]!];
	state.minerPay.fill(0, first, first + uids);
	state.validatorPay.fill(0, first, first + uids);
	state.epochRule(state, row);
	const incentive = sumOf(state.incentive, first, uids);
	const dividends = sumOf(state.dividend, first, uids);
	const pot = state.pendingMiners[row]! + state.pendingValidators[row]! + state.pendingRoot[row]!;
	const owed = pot + state.pendingOwner[row]!;
	const minerPot = incentive > 0 ? (pot * incentive) / (incentive + dividends) : 0;
	let paid = payOwner(state, row, first);
	if (incentive > 0) paid += payIncentive(state, row, first, minerPot / incentive);
	const validatorPot = state.pendingValidators[row]! + (incentive > 0 ? 0 : state.pendingMiners[row]!);
	paid += payValidators(state, row, first, uids, validatorPot);
	state.unowned[row]! += owed - paid;
	state.pendingOwner[row] = state.pendingMiners[row] = state.pendingValidators[row] = state.pendingRoot[row] = 0;
}

function payOwner(state: NetworkState, row: number, first: number): number {
	const owner = state.ownerUid[row]!;
	if (owner < 0) return 0;
	payOwn(state, first + owner, state.pendingOwner[row]!);
	return state.pendingOwner[row]!;
}

/** Pays miners; returns what left the pending alpha for somebody, or left issuance. The owner's part may be withheld. */
function payIncentive(state: NetworkState, row: number, first: number, perUnit: number): number {
	const { ownerIncentive } = state.rules;
	let paid = 0;
	let withheld = 0;
	for (let uid = 0; uid < state.uids[row]!; uid++) {
		const amount = state.incentive[first + uid]! * perUnit;
		if (uid === state.ownerUid[row] && ownerIncentive !== "paid") {
			withheld += amount;
			continue;
		}
		payOwn(state, first + uid, amount);
		state.minerPay[first + uid] = amount;
		paid += amount;
	}
	state.minerBurned[row] = withheld > 0 ? withheld / (withheld + paid) : 0;
	if (ownerIncentive !== "recycled") return paid;
	state.alphaOutstanding[row]! -= withheld;
	return paid + withheld;
}

/** The root part of a UID's dividend; the rest is its alpha's. */
const rootPartAt = (state: NetworkState, place: number): number =>
	rootPart(
		state.dividend[place]!,
		stakeOf(state, place),
		state.rootShare[place]! * state.rootTao,
		state.taoWeightOfRoot,
	);

/** Pays validators, their stakers and root; root's stakers claim at once. */
function payValidators(state: NetworkState, row: number, first: number, uids: number, validatorPot: number): number {
	let rootParts = 0;
	let alphaParts = 0;
	for (let place = first; place < first + uids; place++) {
		const part = rootPartAt(state, place);
		rootParts += part;
		alphaParts += state.dividend[place]! - part;
	}
	const perAlphaPart = alphaParts > 0 ? validatorPot / alphaParts : 0;
	const perRootPart = rootParts > 0 ? state.pendingRoot[row]! / rootParts : 0;
	let paid = 0;
	let claimed = 0;
	for (let place = first; place < first + uids; place++) {
		if (state.dividend[place] === 0) continue;
		const part = rootPartAt(state, place);
		const alpha = (state.dividend[place]! - part) * perAlphaPart;
		const root = part * perRootPart;
		const take = state.take[place]!;
		const own = take * (alpha + root);
		payStakers(state, place, (1 - take) * alpha);
		payOwn(state, place, own);
		state.validatorPay[place] = own + (1 - take) * alpha;
		paid += state.validatorPay[place]!;
		claimed += (1 - take) * root;
	}
	state.rootTao += state.pendingRootTao[row]!;
	state.pendingRootTao[row] = 0;
	return paid + claimRoot(state, row, claimed);
}

/** Sells what root's stakers may claim and adds the TAO to their stake. */
function claimRoot(state: NetworkState, row: number, amount: number): number {
	if (amount <= 0 || state.taoReserve[row]! < LEAST_RESERVE) return 0;
	state.rootTao += chainSells(state, row, amount);
	return amount;
}
