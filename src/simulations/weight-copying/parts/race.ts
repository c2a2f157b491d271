import { DEFAULT_LIQUID_ALPHA, type YumaParameters } from "../../../chain/epoch/yumaParameters.ts";
import { type Random } from "../../../numeric/random.ts";
import { type RealRatings } from "../../shared/subnet/realRatings.ts";
import { CopyingRace } from "../model.ts";
import { type CopyingValues } from "../parameters.ts";

/** Epochs with a copy before the race counts: bonds start empty, and 0.9^60 of that is left: 0.2 %. */
const WARM_UP = 60;

const yumaOf = (values: CopyingValues): YumaParameters => ({
	kappa: 32767 / 65535,
	bondsPenalty: values.penalty,
	bondsEmaAlpha: 0.1,
	yuma3: values.yuma3,
	liquidAlpha: values.liquid ? DEFAULT_LIQUID_ALPHA : null,
});

/**
 * Epochs by which a copy counts after the answer that it copies. Ratings that are used at the end of an epoch are public
 * from its start; a copy made then is itself hidden for a reveal period. A published consensus is one epoch older.
 * @source protocol.md §1.6
 */
export const lagOf = ({
	commitReveal,
	reveal,
	source,
}: Pick<CopyingValues, "commitReveal" | "reveal" | "source">): number =>
	(commitReveal ? reveal : 0) + (source === "consensus" ? 1 : 0);

/** A race in which the copier has copied long enough to have its bonds. */
export function raceAt(values: CopyingValues, lag: number, random: Random, real: RealRatings | undefined): CopyingRace {
	const size = real && { evaluators: real.rows.length, miners: real.keys };
	const rules = { ...values, ...size, drift: values.drift / 100, lag, yuma: yumaOf(values), real };
	const race = new CopyingRace(rules, random);
	for (let epoch = 0; epoch < lag + WARM_UP; epoch++) race.epoch();
	return race;
}
