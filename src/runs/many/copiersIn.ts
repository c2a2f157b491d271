import { sum } from "../../numeric/sums.ts";
import { type ImportedMetagraph } from "../../chain/imports/result/importedMetagraph.ts";

/** Entries of a row below which two that are equal say nothing. */
const LEAST_ENTRIES = 3;

/** Validators with stake whose weights are, to nine digits, those of another with at least as much: one of each such group is none. */
export function copiersIn({ stake, weights: { start, targets, values } }: ImportedMetagraph): number {
	const rows = new Set<string>();
	let voters = 0;
	for (let place = 0; place < stake.length; place++) {
		const [from, to] = [start[place]!, start[place + 1]!];
		if (!(stake[place]! > 0) || to - from < LEAST_ENTRIES) continue;
		const row = values.subarray(from, to);
		const total = sum(row);
		if (!(total > 0)) continue;
		voters++;
		rows.add(
			`${targets.subarray(from, to).join()} ${Array.from(row, (value) => (value / total).toPrecision(9)).join()}`,
		);
	}
	return voters - rows.size;
}
