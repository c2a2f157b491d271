import { type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type Miner, type MinerKind, nameMiners } from "../../shared/subnet/miner.ts";
import { type parameters } from "../parameters.ts";

export type RidgesValues = ValuesOf<typeof parameters>;

const INNOVATOR = { id: "innovator", label: "improves the agent", noun: "Innovator" } as const satisfies MinerKind;
const COPIER = { id: "copier", label: "copies the leader", noun: "Copier" } as const satisfies MinerKind;
const OVERFITTER = {
	id: "overfitter",
	label: "carries known answers",
	noun: "Answer keeper",
} as const satisfies MinerKind;
const WAITER = { id: "waiter", label: "lets others work", noun: "Waiter" } as const satisfies MinerKind;

export const KINDS = [INNOVATOR, COPIER, OVERFITTER, WAITER] as const;

/** Spread of talent between engineers, in units of a day's change. Our choice. */
const TALENT = 0.5;

export interface Engineers {
	readonly miners: readonly Miner[];
	/** How much better than average a day's change is, in units of its spread. */
	readonly talent: Float64Array;
}

/** Draws the engineers: the innovators first, so that the first leader is one of them. */
export function drawEngineers(values: RidgesValues, random: Random): Engineers {
	const part = (share: number) => Math.round((values.engineers * share) / 100);
	const copiers = part(values.copiers);
	const overfitters = part(values.overfitters);
	const waiters = Math.min(part(values.waiters), values.engineers - copiers - overfitters - 1);
	const many = (count: number, kind: MinerKind) => Array.from({ length: Math.max(0, count) }, () => kind);
	const innovators = Math.max(1, values.engineers - copiers - overfitters - waiters);
	const kinds: readonly MinerKind[] = [
		...many(innovators, INNOVATOR),
		...many(copiers, COPIER),
		...many(overfitters, OVERFITTER),
		...many(waiters, WAITER),
	];
	const drawn = kinds.slice(0, values.engineers);
	return { miners: nameMiners(drawn), talent: Float64Array.from(drawn, () => random.normal(0, TALENT)) };
}

/** A day's change of ability: most changes make an agent worse, talent helps. */
export const dailyChange = (talent: number, stepSize: number, random: Random): number =>
	stepSize * (random.normal(-1, 1) + talent);

/** How far off an engineer's own test of a change is: as much as a day's change spreads. Our choice. */
export const selfTestError = (stepSize: number, random: Random): number => random.normal(0, stepSize);
