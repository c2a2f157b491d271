import { SUBNET_IMMUNITY, subnetToDissolve } from "../../chain/economics/deregistration.ts";
import { SUBNET_REGISTRATION_INTERVAL } from "../../chain/economics/subnetLock.ts";
import { type ImportedSubnet } from "../../chain/imports/result/importedSubnetTable.ts";
import { BLOCKS_PER_DAY } from "../../chain/units.ts";

/** A subnet's turn to make room for a new one. */
export interface Turn {
	readonly subnet: ImportedSubnet;
	/** Days from the table's moment before which it cannot be. */
	readonly days: number;
	/** About that date, `2026-08-11`; undefined where the table has no block. */
	readonly date: string | undefined;
	/** TAO that its holders would get for an alpha, in proportion and not at the price. */
	readonly perAlpha: number;
}

/** A block and its day, from which others are reckoned at 12 seconds a block. @source JSONbored/metagraphed, 7 August 2026 */
const KNOWN = { block: 8_791_253, day: Date.UTC(2026, 7, 7) };
const DAY = 86_400_000;

/**
 * In which order subnets would be dissolved if a new one came as often as the chain lets one, and no price moved: the
 * lowest moving price first among those past their immunity, ties by age. Newcomers of that time are immune themselves.
 *
 * @param subnets without root; one whose registration is not known counts as past its immunity
 * @param block of the table
 * @source protocol.md §3.10, §3.11
 */
export function pruningOrder(subnets: readonly ImportedSubnet[], block: number | null): readonly Turn[] {
	const now = block ?? 0;
	const priceEma = subnets.map((subnet) => subnet.priceEma ?? 0);
	const registeredAt = subnets.map((subnet) => subnet.registeredAt ?? -Infinity);
	const inUse = subnets.map(() => 1);
	const turns: Turn[] = [];
	let at = now;
	while (turns.length < subnets.length) {
		const place = subnetToDissolve({ priceEma, registeredAt, inUse }, at);
		if (place === undefined) {
			at = Math.min(...registeredAt.filter((_, i) => inUse[i] === 1)) + SUBNET_IMMUNITY;
			continue;
		}
		const subnet = subnets[place]!;
		inUse[place] = 0;
		turns.push({
			subnet,
			days: (at - now) / BLOCKS_PER_DAY,
			date: block === null ? undefined : dateOf(at),
			perAlpha: subnet.alphaOutstanding > 0 ? subnet.taoReserve / subnet.alphaOutstanding : NaN,
		});
		at += SUBNET_REGISTRATION_INTERVAL;
	}
	return turns;
}

const dateOf = (block: number): string =>
	new Date(KNOWN.day + ((block - KNOWN.block) / BLOCKS_PER_DAY) * DAY).toISOString().slice(0, 10);
