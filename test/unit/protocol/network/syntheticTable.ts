import type { ImportedSubnet, ImportedSubnetTable } from "../../../../src/protocol/imports/importedSubnetTable.ts";

/** A made-up table: root with 5 million TAO and subnets whose prices and pools fall by netuid. */
export function syntheticTable(count: number): ImportedSubnetTable {
	const subnet = (netuid: number): ImportedSubnet => {
		const price = netuid === 0 ? 1 : 0.08 / netuid;
		return {
			netuid,
			name: `Subnet ${netuid}`,
			taoReserve: netuid === 0 ? 5e6 : 2e6 * price,
			alphaReserve: 2e6,
			alphaOutstanding: 2.5e6,
			price,
			priceEma: netuid === 0 ? null : price,
			burnedShare: netuid % 3 === 0 ? 0.3 : null,
			emissionPerDay: null,
			tempo: null,
			immunityPeriod: null,
			registrationCost: null,
			ownerHotkey: null,
			ownerColdkey: null,
			symbol: null,
		};
	};
	const subnets = Array.from({ length: count + 1 }, (_, netuid) => subnet(netuid));
	return { kind: "subnets", source: "made up", block: 8_000_000, subnets, refused: [] };
}
