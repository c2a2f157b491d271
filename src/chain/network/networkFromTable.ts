import { sumOf } from "../../numeric/sums.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { MAX_SUBNETS, SUBNET_IMMUNITY } from "../economics/deregistration.ts";
import { DEFAULT_TAKE } from "../economics/emissionSplit.ts";
import type { ImportedSubnet, ImportedSubnetTable } from "../imports/result/importedSubnetTable.ts";
import type { RuleSet } from "../rules/ruleSetType.ts";
import type { RuleSetId } from "../ruleSetId.ts";
import { Network } from "./network.ts";
import { depositStake, firstUid, type NetworkSettings, type NetworkState } from "./networkState.ts";

/**
 * UIDs of a subnet that was read from a table. A table does not say who holds the alpha, so one UID stands for each
 * role: the owner, all validators with their stakers, all miners.
 */
export const TABLE_UIDS = { owner: 0, validators: 1, miners: 2 } as const;

/** What a table does not say, and what is assumed where the caller gives nothing else. */
export interface TableAssumptions {
	/** All TAO that exists. At 10.9 million a block mints 0.5. */
	readonly taoIssuance: number;
	/** TAO on root where the table has no row for it. */
	readonly rootTao: number;
	/** Sum of all subnets' moving net inflow at the start, TAO per block: how fast new flows change the shares. */
	readonly totalFlow: number;
	/** Block where the table names none. */
	readonly block: number;
	/** Blocks for which every started subnet has emitted already. */
	readonly age: number;
	/** Price of a UID where the table names none, TAO. */
	readonly burnPrice: number;
	/** What the last subnet cost, TAO: the next one costs twice that, falling. 1,250 was set on 7 October 2025. */
	readonly lastLock: number;
}

export const TABLE_ASSUMPTIONS: TableAssumptions = {
	taoIssuance: 10_900_000,
	rootTao: 0,
	totalFlow: 1,
	block: 8_000_000,
	age: 2_000_000,
	burnPrice: 0.1,
	lastLock: 1250,
};

type Settings = Partial<Omit<NetworkSettings, "block" | "taoIssuance" | "rootTao">>;

/**
 * A network that starts where a table of real subnets stands.
 *
 * A table does not say what flowed: flow shares start from the moving prices. (Columns called emission hold the worth of a
 * day's alpha at the spot price in the tables that we know, which is no more than the price again.) A subnet without a moving
 * price has not started and earns nothing.
 *
 * @throws {SubnetsError} `bad-value` when the table holds more than 128 subnets beside root, or more TAO than exists
 */
export function networkFromTable(
	table: ImportedSubnetTable,
	rules: RuleSetId | RuleSet,
	assumptions: Partial<TableAssumptions> = {},
	settings: Settings = {},
): Network {
	const assumed = { ...TABLE_ASSUMPTIONS, ...assumptions };
	const subnets = table.subnets.filter(({ netuid }) => netuid !== 0);
	if (subnets.length > MAX_SUBNETS) {
		const message = `The table has ${subnets.length} subnets beside root. Use at most ${MAX_SUBNETS}.`;
		throw new SubnetsError("bad-value", message, "subnets");
	}
	const rootTao = table.subnets.find(({ netuid }) => netuid === 0)?.taoReserve ?? assumed.rootTao;
	const pooled = sumOf(subnets, ({ taoReserve }) => taoReserve);
	if (pooled + rootTao > assumed.taoIssuance) {
		const message = `Pools and root hold ${Math.round(pooled + rootTao)} TAO, more than the ${assumed.taoIssuance} assumed to exist. Raise the issuance.`;
		throw new SubnetsError("bad-value", message, "taoIssuance");
	}
	const { taoIssuance } = assumed;
	const network = new Network(rules, { ...settings, block: table.block ?? assumed.block, taoIssuance, rootTao });
	network.state.freeTao -= pooled;
	network.state.lastLock = assumed.lastLock;
	subnets.forEach((subnet, row) => {
		fillRow(network.state, row, subnet, assumed);
	});
	startFlows(network.state, subnets, assumed.totalFlow);
	return network;
}

function fillRow(state: NetworkState, row: number, subnet: ImportedSubnet, assumed: TableAssumptions): void {
	const started = subnet.priceEma !== null;
	state.inUse[row] = 1;
	state.netuid[row] = subnet.netuid;
	state.taoReserve[row] = subnet.taoReserve;
	state.alphaReserve[row] = subnet.alphaReserve;
	state.alphaOutstanding[row] = subnet.alphaOutstanding;
	state.taoWeight[row] = state.rules.pool === "balancer" ? weightAtPrice(subnet) : 0.5;
	state.priceEma[row] = subnet.priceEma ?? 0;
	state.minerBurned[row] = subnet.burnedShare ?? 0;
	state.emissionEnabled[row] = started ? 1 : 0;
	state.registeredAt[row] = state.block - (started ? Math.max(SUBNET_IMMUNITY, assumed.age) : 0);
	state.startedAt[row] = started ? state.block - assumed.age : Infinity;
	state.burnPrice[row] = subnet.registrationCost ?? assumed.burnPrice;
	state.uids[row] = Object.keys(TABLE_UIDS).length;
	state.ownerUid[row] = TABLE_UIDS.owner;
	const first = firstUid(row);
	depositStake(state, first + TABLE_UIDS.validators, subnet.alphaOutstanding);
	state.rootShare[first + TABLE_UIDS.validators] = 1;
	state.take[first + TABLE_UIDS.validators] = DEFAULT_TAKE;
	state.incentive[first + TABLE_UIDS.owner] = state.minerBurned[row]!;
	state.incentive[first + TABLE_UIDS.miners] = 1 - state.minerBurned[row]!;
}

/** The weight of TAO at which the reserves have the table's price. */
function weightAtPrice({ taoReserve, alphaReserve, price }: ImportedSubnet): number {
	const weight = taoReserve / (price * alphaReserve + taoReserve);
	return Math.min(0.99, Math.max(0.01, weight));
}

function startFlows(state: NetworkState, subnets: readonly ImportedSubnet[], totalFlow: number): void {
	const total = sumOf(subnets, ({ priceEma }) => priceEma ?? 0);
	subnets.forEach((subnet, row) => {
		state.flowEma[row] = total > 0 ? (totalFlow * (subnet.priceEma ?? 0)) / total : 0;
	});
}
