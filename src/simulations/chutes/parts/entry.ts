import { sumOf } from "../../../numeric/sums.ts";
import { hhi } from "../../../numeric/concentration.ts";

/** An honest miner as a cloud company meets it. */
export interface Rival {
	readonly gpus: number;
	/** $ per GPU and hour. */
	readonly cost: number;
}

export interface Standing {
	/** Part of all GPUs that the company brings, of those that there were with it. */
	readonly share: number;
	/** Honest miners that pay still covers, and the part of honest GPUs that they hold. */
	readonly survivors: number;
	readonly gpusLeft: number;
	/** Part of GPUs, and so about of pay, that the company ends with. */
	readonly companyShare: number;
	/** Concentration of GPUs by owner. */
	readonly hhi: number;
}

/**
 * Who stays once everybody has reacted: pay is taken to follow GPUs, so each GPU earns emission ÷ all GPUs, and whoever
 * pays more than that leaves, dearest first, until the rest is covered.
 *
 * @param share part of all GPUs that the company brings, 0 to below 1
 * @param emission $ per hour to all miners
 * @param companyCost $ per GPU and hour; the company, too, only stays where it is covered
 */
export function standingAfterEntry(
	rivals: readonly Rival[],
	share: number,
	emission: number,
	companyCost: number,
): Standing {
	const honest = sumOf(rivals, ({ gpus }) => gpus);
	const brought = (honest * share) / (1 - share);
	const company =
		brought > 0 && emission / brought >= companyCost ? brought : Math.min(brought, emission / companyCost);
	const staying = [...rivals].sort((a, b) => a.cost - b.cost);
	let left = honest;
	while (staying.length > 0 && emission / (left + company) < staying.at(-1)!.cost) left -= staying.pop()!.gpus;
	const total = left + company;
	return {
		share,
		survivors: staying.length,
		gpusLeft: honest > 0 ? Math.max(0, left) / honest : 0,
		companyShare: total > 0 ? company / total : 0,
		hhi: hhi([...staying.map(({ gpus }) => gpus), company]),
	};
}
