import type { RefusedRow } from "./refusedRow.ts";

/** What a subnet's own rule measures, with the folded names under which files carry it. */
export const MEASURES = {
	/** Error over the baseline's. */
	error: ["relativeerror", "errorratio", "errorxbaseline"],
	seconds: ["seconds", "responsetime", "responseseconds", "latency", "latencyseconds"],
	compute: ["compute", "computeunits", "gpuhours"],
	invocations: ["invocations", "invocationcount", "calls"],
	unique: ["unique", "uniquechutes", "uniquechutecount"],
	bounties: ["bounties", "bountycount"],
	bytes: ["bytes", "scorablebytes", "datasize"],
	credibility: ["credibility", "minercredibility"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Measure = keyof typeof MEASURES;

/** How well the miners of a subnet did, as its owner or a validator scored them. */
export interface ImportedScores {
	readonly kind: "scores";
	/** Where the figures come from: the file's name. */
	readonly source: string;
	/** Files of scores do not say when they were taken. */
	readonly block: null;
	/** Hotkey, name or "UID 7", in the order of the file, none twice. */
	readonly miners: readonly string[];
	/** One per miner, 0 to 1; the largest is 1 where the file counts on another scale. */
	readonly scores: Float64Array;
	/** What the file says of every miner besides its score, one per miner; absent where it says nothing else. */
	readonly measures?: Readonly<Partial<Record<Measure, Float64Array>>>;
	/** Whose each miner is (coldkey); absent where the file does not say of every miner. */
	readonly owners?: readonly string[];
	/** What the file was taken for, in a sentence. */
	readonly form: string;
	/** What was converted or passed over, a sentence each. */
	readonly notes: readonly string[];
	readonly refused: readonly RefusedRow[];
	readonly refusedCount: number;
}
