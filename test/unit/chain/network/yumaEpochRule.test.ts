import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_EPOCH } from "../../../../src/chain/epoch/epochParameters.ts";
import { EpochOutcome } from "../../../../src/chain/epoch/epochOutcome.ts";
import { runEpoch } from "../../../../src/chain/epoch/runEpoch.ts";
import { metagraphSubnet } from "./metagraphSubnet.ts";
import { metagraphOf } from "../../../fixtures/networks/read.ts";
import { networkFromTable } from "../../../../src/chain/network/networkFromTable.ts";
import { yumaEpochRule } from "./yumaEpochRule.ts";
import { near } from "../economics/near.ts";
import { syntheticTable } from "../../../fixtures/economics/syntheticTable.ts";

/** Two validators with 60 and 40 % of the stake; 60 % put 3/4 on miner 2, the others all on miner 3. */
const metagraph = metagraphOf(
	'{"S": [6000, 4000, 0, 0], "W_sparse": [[0, 2, 0.75], [0, 3, 0.25], [1, 3, 1]], "block": 1000}',
	"four.json",
);

test("a metagraph runs an epoch: the majority's weights are the consensus", () => {
	const subnet = metagraphSubnet(metagraph, 1000);
	const outcome = new EpochOutcome(4);
	runEpoch(subnet, DEFAULT_EPOCH, 1000, 100, outcome);
	near(outcome.consensus[2]!, 0.75, 1e-9);
	near(outcome.consensus[3]!, 0.25, 1e-9);
	near(outcome.incentive[2]! + outcome.incentive[3]!, 1, 1e-9);
	assert.ok(outcome.dividends[0]! > outcome.dividends[1]!);
});

test("a network pays a row by the engine's outcome", () => {
	const parameters = { ...DEFAULT_EPOCH, stakeThreshold: 0 };
	const table = syntheticTable(2);
	const row = 1;
	const subnet = metagraphSubnet(metagraph, 8_000_000);
	const network = networkFromTable(
		table,
		"taoflow-2025-12",
		{},
		{ epochRule: yumaEpochRule(new Map([[row, { subnet, parameters }]])) },
	);
	const { state } = network;
	const first = row * 256;
	state.uids[row] = 4;
	state.ownerUid[row] = -1;
	state.stakeShares.fill(0, first, first + 256);
	state.rootShare.fill(0, first, first + 256);
	[1_500_000, 1_000_000].forEach((stake, uid) => {
		state.stakeShares[first + uid] = stake;
		state.shareValue[first + uid] = 1;
	});
	network.stepBlocks(722);
	assert.ok(state.minerPay[first + 2]! > state.minerPay[first + 3]!);
	assert.ok(state.validatorPay[first]! > state.validatorPay[first + 1]! && state.validatorPay[first + 1]! > 0);
	near(state.incentive[first + 2]! + state.incentive[first + 3]!, 1, 1e-9);
});
