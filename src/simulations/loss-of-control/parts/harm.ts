import { sum, sumOf } from "../../../numeric/sums.ts";
import { expm1, log1p, pow } from "../../../numeric/math.ts";

/** Chance of at least one event among `count` holders with chance `each`: 1 − (1 − p)^n, exact also for small p. */
export const atLeastOne = (each: number, count: number): number => (each >= 1 ? 1 : -expm1(count * log1p(-each)));

export interface HarmRules {
	/** Chance per year that a holder turns its system against others. */
	readonly malice: number;
	/** Chance per year that a system escapes its holder's control, for a system with all the power. */
	readonly escape: number;
	/** How the chance of escape falls with a system's share of the power: escape · share^this. */
	readonly escapeByPower: number;
	/** How the harm of an event falls with a system's share of the power: share^this. */
	readonly harmByPower: number;
	/** Share of an attack's harm that the other holders undo, where there are others of equal strength. */
	readonly defence: number;
}

export interface Harm {
	readonly holders: number;
	/** Chance per year of at least one misuse, and of at least one loss of control. */
	readonly misuse: number;
	readonly escape: number;
	/** Expected harm per year; 1 = everything that the power of all could do. */
	readonly fromMisuse: number;
	readonly fromEscape: number;
	/** Chance per year of an event that harms more than half of everything. */
	readonly catastrophe: number;
}

/** Harm of one event at a holder with this share of the power: the others undo more, the more of it is theirs. */
const damageOf = (share: number, rules: HarmRules): number =>
	pow(share, rules.harmByPower) * (1 - rules.defence * (1 - share));

const escapeOf = (share: number, rules: HarmRules): number => rules.escape * pow(share, rules.escapeByPower);

/**
 * Expected harm per year where power is shared like this: malice and escape of every holder, each with its damage.
 * @param shares of all power, adding up to 1
 */
export const harmOfShares = (shares: readonly number[], rules: HarmRules): number =>
	sumOf(shares, (share) => (rules.malice + escapeOf(share, rules)) * damageOf(share, rules));

/** Some large holders, and a crowd that shares the rest equally: `holders` in all. */
export function withCrowd(largest: readonly number[], holders: number): number[] {
	const crowd = Math.max(1, holders - largest.length);
	const rest = 1 - sum(largest);
	return [...largest, ...Array.from({ length: crowd }, () => rest / crowd)];
}

/**
 * Harm per year when `holders` share the power equally: expected values in closed form, so without chance.
 *
 * One holder has nobody who could defend against it; with n, the others undo up to `defence` of the harm.
 */
export function harmOf(holders: number, rules: HarmRules): Harm {
	const share = 1 / holders;
	const damage = damageOf(share, rules);
	const escape = escapeOf(share, rules);
	const either = 1 - (1 - rules.malice) * (1 - escape);
	return {
		holders,
		misuse: atLeastOne(rules.malice, holders),
		escape: atLeastOne(escape, holders),
		fromMisuse: holders * rules.malice * damage,
		fromEscape: holders * escape * damage,
		catastrophe: damage > 0.5 ? atLeastOne(either, holders) : 0,
	};
}
