import type { SparseMatrix } from "../../verify/exact/chainEpoch.ts";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** Count, sum, column sums and FNV-1a digest of stored bonds, as the files give them. */
export interface BondsDigest {
	readonly nonzero: number;
	readonly sum: number;
	readonly columnSums: readonly number[];
	readonly fnv1a64: string;
}

/** Zero entries do not count; entries are taken in the order of (validator, miner). */
export function digestBonds(bonds: SparseMatrix<number>): BondsDigest {
	const columnSums = new Array<number>(bonds.length).fill(0);
	let nonzero = 0;
	let sum = 0;
	let hash = OFFSET;
	for (const [validator, row] of bonds.entries()) {
		for (const [miner, value] of [...row].sort(([a], [b]) => a - b)) {
			if (value === 0) continue;
			nonzero++;
			sum += value;
			columnSums[miner]! += value;
			for (const word of [validator, miner, value]) hash = feed(hash, word);
		}
	}
	return { nonzero, sum, columnSums, fnv1a64: hash.toString(16).padStart(16, "0") };
}

/** Feeds a number below 2^32 as a little-endian 64-bit integer. */
function feed(hash: bigint, word: number): bigint {
	let result = hash;
	for (let shift = 0; shift < 32; shift += 8) result = mix(result, (word >>> shift) & 0xff);
	for (let high = 0; high < 4; high++) result = mix(result, 0);
	return result;
}

const mix = (hash: bigint, byte: number): bigint => BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
