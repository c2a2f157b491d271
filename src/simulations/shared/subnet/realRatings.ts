import { type ImportedMetagraph } from "../../../chain/imports/result/importedMetagraph.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { sum, sumOf } from "../../../numeric/sums.ts";

/** The validators of a real subnet, and what each says of every key. */
export interface RealRatings {
	/** Share of their stake, in total 1, one per validator. */
	readonly stake: Float64Array;
	/** Rows that sum to 1, one per validator; own weights are left out, as the chain does. */
	readonly rows: readonly Float64Array[];
	/** Keys of the subnet: entries of a row. */
	readonly keys: number;
}

/**
 * Those who hold stake and have set weights.
 * @throws {SubnetsError} `bad-value` where fewer than two have set weights
 */
export function realRatings({ stake, weights }: ImportedMetagraph): RealRatings {
	const keys = stake.length;
	const dense = (uid: number) => {
		const row = new Float64Array(keys);
		for (let at = weights.start[uid]!; at < weights.start[uid + 1]!; at++) {
			if (weights.targets[at] !== uid) row[weights.targets[at]!] = weights.values[at]!;
		}
		return row;
	};
	const voters = Array.from(stake, (held, uid) => ({ held, row: dense(uid) })).filter(
		({ held, row }) => held > 0 && sum(row) > 0,
	);
	if (voters.length < 2) {
		throw new SubnetsError(
			"bad-value",
			"Weights: fewer than two validators with stake have set any in this file. Use one that lists them.",
			"weights",
		);
	}
	const total = sumOf(voters, ({ held }) => held);
	return {
		stake: Float64Array.from(voters, ({ held }) => held / total),
		rows: voters.map(({ row }) => {
			const all = sum(row);
			return row.map((weight) => weight / all);
		}),
		keys,
	};
}
