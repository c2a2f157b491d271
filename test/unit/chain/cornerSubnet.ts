import { type Random } from "../../../src/numeric/random.ts";
import type { ChainEpoch } from "../../../verify/exact/chainEpoch.ts";
import { randomSubnet } from "./randomSubnet.ts";

/** The corners in which the chain's 32 fraction bits are few: numbers that it makes small and then divides up again. */
export const CORNERS = {
	"bonds that hardly move": (random: Random) => ({
		yuma3: random.chance(0.5),
		liquidAlpha: false,
		bondsMovingAverage: random.pick([999_000, 999_800, 999_900, 999_990, 999_999, 1_000_000]),
	}),
	"liquid alpha with tiny bounds": (random: Random) => {
		const low = random.integer(0, 6);
		return { yuma3: true, liquidAlpha: true, alphaLowU16: low, alphaHighU16: random.pick([low, low + 1, 3000]) };
	},
	"tiny weights of a whole column": (random: Random, { weightsU16 }: ChainEpoch) => {
		const column = random.integer(0, weightsU16.length - 1);
		const rows = weightsU16.map((row) =>
			row.map(([target, value]) => [target, target % 3 === column % 3 ? random.integer(1, 3) : value] as const),
		);
		return { yuma3: random.chance(0.3), weightsU16: rows };
	},
	"voters with next to no stake": (random: Random, { alphaStake, taoStake }: ChainEpoch) => {
		const parts = alphaStake.map(() => BigInt(10 ** random.integer(4, 9)));
		return {
			yuma3: random.chance(0.3),
			kappaU16: random.pick([0, 1, 20]),
			alphaStake: alphaStake.map((stake, uid) => (uid % 4 === 0 ? stake : stake / parts[uid]!)),
			taoStake: taoStake.map(() => 0n),
			stakeThreshold: 0n,
		};
	},
	"a penalty just below 1": (random: Random) => ({
		yuma3: random.chance(0.5),
		bondsPenaltyU16: random.pick([65_534, 65_533, 65_500]),
		kappaU16: random.pick([32_767, 65_535]),
	}),
} as const satisfies Readonly<Record<string, (random: Random, subnet: ChainEpoch) => Partial<ChainEpoch>>>;

/** A random subnet at one of the corners. */
export function cornerSubnet(random: Random, corner: keyof typeof CORNERS, size: number): ChainEpoch {
	const subnet = randomSubnet(random, size);
	return { ...subnet, ...CORNERS[corner](random, subnet) };
}
