import { type RealRatings } from "../../shared/subnet/realRatings.ts";
import { type Panel } from "./ratings.ts";

/** A real subnet's validators as a panel. Nobody is taken for a cheat: a file does not tell. */
export function realPanel({ stake, rows, keys }: RealRatings): Panel {
	const rules = { validators: rows.length, miners: keys, noise: 0, concentration: 0, cabal: 0, cabalSelfWeight: 0 };
	return { rules, stake, value: new Float64Array(keys), cabalValidators: 0, cabalMiners: 0 };
}
