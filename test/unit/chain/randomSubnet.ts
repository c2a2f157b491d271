import type { Random } from "../../../src/numeric/random.ts";
import type { ChainEpoch, SparseRow } from "../../../verify/exact/chainEpoch.ts";

const PERIOD = 360n;

/** A subnet of some size as the chain might hold it, with everything that an epoch can meet. */
export function randomSubnet(random: Random, size: number): ChainEpoch {
	const validators = random.integer(1, Math.max(1, size >> 1));
	const perUid = <T>(make: (uid: number) => T): T[] => Array.from({ length: size }, (_, uid) => make(uid));
	const owner = random.chance(0.5) ? random.integer(0, size - 1) : null;
	const low = random.integer(1638, 60000);
	return {
		state: random.chance(0.5) ? "2025-12" : "2026-06",
		routine: "production",
		block: 1000n,
		tempo: PERIOD,
		lastEpochBlock: random.chance(0.8) ? 640n : 0n,
		activityCutoff: BigInt(random.integer(300, 2000)),
		lastUpdate: perUid((uid) => (uid < validators ? BigInt(random.integer(100, 999)) : 0n)),
		blockAtRegistration: perUid(() => BigInt(random.integer(0, random.chance(0.1) ? 999 : 300))),
		commitBlocks: random.chance(0.3)
			? perUid(() => (random.chance(0.5) ? BigInt(random.integer(100, 999)) : null))
			: null,
		alphaStake: perUid((uid) => (uid < validators ? BigInt(Math.floor(1e12 * random.logNormal(0, 1.5))) : 0n)),
		taoStake: perUid(() => (random.chance(0.3) ? BigInt(random.integer(0, 1e9)) * 1000n : 0n)),
		taoWeight: 3320413933267719290n,
		stakeThreshold: random.chance(0.5) ? 0n : 200_000_000_000n,
		validatorPermit: perUid((uid) => uid < validators && random.chance(0.9)),
		maxValidators: random.integer(1, size),
		ownerUid: owner,
		kappaU16: random.pick([32767, 32767, 20000, 45000]),
		weightsU16: perUid((uid) => (uid < validators ? randomRow(random, size) : [])),
		bondsU16: perUid(() => []),
		bondsMovingAverage: random.integer(0, 975_000),
		bondsPenaltyU16: random.pick([0, 65535, 30000]),
		yuma3: random.chance(0.7),
		liquidAlpha: random.chance(0.6),
		alphaLowU16: low,
		alphaHighU16: random.integer(low, 65535),
		alphaSigmoidSteepness: random.integer(-3000, 6000),
		emission: 148_000_000_000n,
	};
}

/** The subnet an epoch later: some weights, stakes and slots have changed. */
export function nextEpoch(
	random: Random,
	epoch: ChainEpoch,
	carriedOver: Pick<ChainEpoch, "bondsU16" | "validatorPermit">,
): ChainEpoch {
	const size = epoch.alphaStake.length;
	const block = epoch.block + PERIOD;
	const updates = epoch.weightsU16.map((row) => row.length > 0 && random.chance(0.5));
	return {
		...epoch,
		bondsU16: carriedOver.bondsU16,
		validatorPermit: carriedOver.validatorPermit,
		block,
		lastEpochBlock: epoch.block,
		alphaStake: epoch.alphaStake.map((stake) => (random.chance(0.2) ? (stake * 11n) / 10n : stake)),
		weightsU16: epoch.weightsU16.map((row, uid) => (updates[uid] ? randomRow(random, size) : row)),
		lastUpdate: epoch.lastUpdate.map((old, uid) => (updates[uid] ? block - BigInt(random.integer(1, 300)) : old)),
		blockAtRegistration: epoch.blockAtRegistration.map((old) =>
			random.chance(0.03) ? block - BigInt(random.integer(1, 400)) : old,
		),
	};
}

function randomRow(random: Random, size: number): SparseRow<number> {
	const row = Array.from({ length: size }, (_, uid) => uid)
		.filter(() => random.chance(0.7))
		.map((uid) => [uid, random.chance(0.1) ? 0 : random.integer(1, 65535)] as const);
	return random.chance(0.2) ? random.shuffle([...row]) : row;
}
