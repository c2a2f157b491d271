import { sum } from "../../../numeric/sums.ts";
import { type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type Miner, type MinerKind, nameMiners } from "../../shared/subnet/miner.ts";
import { type parameters } from "../parameters.ts";

export type ChutesValues = ValuesOf<typeof parameters>;

const SMALL = { id: "small", label: "small provider", noun: "Provider" } as const satisfies MinerKind;
const LARGE = { id: "large", label: "large provider", noun: "Large provider" } as const satisfies MinerKind;
const FLAKY = { id: "flaky", label: "unreliable provider", noun: "Flaky" } as const satisfies MinerKind;
const SPLITTER = { id: "splitter", label: "one provider on many keys", noun: "Split key" } as const satisfies MinerKind;
const SELF = { id: "self", label: "rents its own GPUs from itself", noun: "Self-caller" } as const satisfies MinerKind;
const CLOUD = { id: "cloud", label: "cloud company", noun: "Cloud key" } as const satisfies MinerKind;
const INSIDER = {
	id: "insider",
	label: "serves nothing, owned by the cartel",
	noun: "Insider",
} as const satisfies MinerKind;

export const KINDS = [SMALL, LARGE, FLAKY, SPLITTER, SELF, CLOUD, INSIDER] as const;

const LARGES = 3;
const FLAKIES = 3;
const INSIDERS = 2;
/** GPUs of the splitter in total and of the self-caller, as a part of all: each is an ordinary miner but for its trick. */
const TRICKSTER = 0.02;
/** Large providers hold this much more than a typical small one. */
const LARGE_FACTOR = 8;
const SPREAD = 0.8;
const COST_SPREAD = 0.25;

export interface Providers {
	readonly miners: readonly Miner[];
	/** GPUs now; the market changes them. */
	readonly gpus: Float64Array;
	/** GPUs at the start; of the cloud, those it will bring. */
	readonly initial: Float64Array;
	/** $ per GPU and hour. */
	readonly cost: Float64Array;
	/** Chance that it is up in an hour, and that a call to it fails. */
	readonly uptime: Float64Array;
	readonly errors: Float64Array;
	/** Account that each key belongs to, as the chain sees it. */
	readonly coldkeys: Int32Array;
	/** Owner that each key belongs to in truth. */
	readonly owners: Int32Array;
	readonly insiders: readonly number[];
}

/** Draws the miners. Honest ones share `gpus`; the cloud's come on top when it arrives. */
export function drawProviders(values: ChutesValues, random: Random): Providers {
	const insiders = values.cartelStake > 0 ? INSIDERS : 0;
	const cloud = values.cloudShare > 0 ? values.keysPerOwner : 0;
	const splitters = values.keysPerOwner;
	const small = Math.max(2, values.miners - LARGES - FLAKIES - insiders - cloud - splitters - 1);
	const many = (count: number, kind: MinerKind) => Array.from({ length: count }, () => kind);
	const kinds = [
		...many(small, SMALL),
		...many(LARGES, LARGE),
		...many(FLAKIES, FLAKY),
		...many(splitters, SPLITTER),
		SELF,
		...many(cloud, CLOUD),
		...many(insiders, INSIDER),
	];
	const sizes = kinds.map((kind) => {
		const drawn = random.logNormal(0, SPREAD);
		if (kind === LARGE) return LARGE_FACTOR * random.uniform(0.7, 1.3);
		return kind === SMALL || kind === FLAKY ? drawn : 0;
	});
	const honest = sum(sizes);
	const left = values.gpus * (1 - 2 * TRICKSTER);
	const share = values.cloudShare / 100;
	const cloudGpus = (values.gpus * share) / (1 - share);
	const initial = Float64Array.from(kinds, (kind, j) => {
		if (kind === SPLITTER) return (values.gpus * TRICKSTER) / splitters;
		if (kind === SELF) return values.gpus * TRICKSTER;
		if (kind === CLOUD) return cloudGpus / cloud;
		return (left * sizes[j]!) / honest;
	});
	const first = (kind: MinerKind) => kinds.indexOf(kind);
	const owners = Int32Array.from(kinds, (kind, j) => (kind === SPLITTER || kind === CLOUD ? first(kind) : j));
	return {
		miners: nameMiners(kinds),
		gpus: initial.map((count, j) => (kinds[j] === CLOUD ? 0 : count)),
		initial,
		cost: Float64Array.from(kinds, (kind) => {
			if (kind === CLOUD) return (values.gpuCost * values.cloudCost) / 100;
			return kind === SPLITTER || kind === SELF ? values.gpuCost : values.gpuCost * random.logNormal(0, COST_SPREAD);
		}),
		uptime: Float64Array.from(kinds, (kind) => (kind === FLAKY ? 0.9 : 0.998)),
		errors: Float64Array.from(kinds, (kind) => (kind === FLAKY ? 0.1 : 0.005)),
		coldkeys: values.ownColdkeys ? Int32Array.from(kinds, (_, j) => j) : owners,
		owners,
		insiders: kinds.flatMap((kind, j) => (kind === INSIDER ? [j] : [])),
	};
}
