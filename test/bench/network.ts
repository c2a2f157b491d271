import { median } from "simple-statistics";
import { networkFromTable } from "../../src/protocol/network/networkFromTable.ts";
import { RULE_SET_IDS, type RuleSetId } from "../../src/protocol/ruleSetId.ts";
import { syntheticTable } from "../unit/protocol/network/syntheticTable.ts";

const YEAR = 365 * 7200;

/** Milliseconds to step 128 subnets. */
export interface NetworkTimes {
	/** A year, epoch by epoch, under each rule set. */
	readonly yearByEpoch: Readonly<Record<RuleSetId, number>>;
	/** A day, block by block, under the default rules. */
	readonly dayByBlock: number;
}

function timed(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

export function measureNetwork(repeats = 3): NetworkTimes {
	const table = syntheticTable(128);
	const year = (id: RuleSetId) => {
		const network = networkFromTable(table, id);
		return timed(() => {
			network.stepBlocks(YEAR);
		});
	};
	const day = () => {
		const network = networkFromTable(table, "taoflow-2025-12");
		return timed(() => {
			for (let block = 0; block < 7200; block++) network.stepBlock();
		});
	};
	const medianOf = (measure: () => number) => median(Array.from({ length: repeats }, measure));
	const years = RULE_SET_IDS.map((id) => [id, medianOf(() => year(id))] as const);
	return { yearByEpoch: Object.fromEntries(years) as Record<RuleSetId, number>, dayByBlock: medianOf(day) };
}
