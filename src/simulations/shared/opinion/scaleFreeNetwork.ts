import { type Random } from "../../../numeric/random.ts";

/** An undirected network in compressed rows: neighbours of i are `targets[starts[i] … starts[i + 1] − 1]`. */
export interface Network {
	readonly starts: Uint32Array;
	readonly targets: Uint32Array;
}

/**
 * A scale-free network: every newcomer ties itself to `ties` people, with a chance in proportion to their ties so far.
 *
 * @param people at least `ties` + 1
 * @returns between (people − ties − 1) · ties and people · ties distinct ties, both ways
 * @complexity O(people · ties)
 * @source Barabási & Albert, Science 286 (1999)
 */
export function scaleFreeNetwork(people: number, ties: number, random: Random): Network {
	const ends = new Uint32Array(2 * people * ties);
	let used = 0;
	const tie = (a: number, b: number) => {
		ends[used++] = a;
		ends[used++] = b;
	};
	for (let a = 1; a <= ties; a++) tie(a, a - 1);
	for (let newcomer = ties + 1; newcomer < people; newcomer++) {
		const before = used;
		for (let t = 0; t < ties; t++) {
			let other = ends[random.integer(0, before - 1)]!;
			for (let i = before + 1; i < used; i += 2) {
				if (ends[i] === other) {
					other = newcomer;
					break;
				}
			}
			if (other !== newcomer) tie(newcomer, other);
		}
	}
	return fromEnds(people, ends.subarray(0, used));
}

function fromEnds(people: number, ends: Uint32Array): Network {
	const starts = new Uint32Array(people + 1);
	for (const person of ends) starts[person + 1]!++;
	for (let i = 0; i < people; i++) starts[i + 1]! += starts[i]!;
	const next = starts.slice(0, people);
	const targets = new Uint32Array(ends.length);
	for (let i = 0; i < ends.length; i += 2) {
		const [a, b] = [ends[i]!, ends[i + 1]!];
		targets[next[a]!++] = b;
		targets[next[b]!++] = a;
	}
	return { starts, targets };
}

/** How many others a person is connected to. @internal for tests */
export const degreeOf = (network: Network, person: number): number =>
	network.starts[person + 1]! - network.starts[person]!;
