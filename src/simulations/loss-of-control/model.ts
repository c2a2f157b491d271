import { type ValuesOf } from "../kit/parameters.ts";
import { CLOUD } from "../market-concentration/parts/measured.ts";
import { type parameters } from "./parameters.ts";
import { type Harm, type HarmRules } from "./parts/harm.ts";

export type ControlValues = ValuesOf<typeof parameters>;

/** Numbers of holders that are looked at one after the other. */
export const HOLDERS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** Power shared as the three largest clouds share theirs. */
export const OLIGOPOLY = Object.values(CLOUD).map((share) => share / 100);

/** The values as shares. */
export const rulesOf = (values: ControlValues): HarmRules => ({
	malice: values.malice / 100,
	escape: values.escape / 100,
	escapeByPower: values.escapeByPower,
	harmByPower: values.harmByPower,
	defence: values.defence / 100,
});

/** Expected harm per year from both dangers. */
export const total = (harm: Harm): number => harm.fromMisuse + harm.fromEscape;
