/** Where the record of a step is. */
export const PLACES = {
	chain: "on the chain",
	public: "public elsewhere",
	validators: "with validators",
	owner: "with the owner",
	nowhere: "nowhere",
} as const;
export type Place = keyof typeof PLACES;

/** What an outsider, neither miner nor validator nor owner, can do with a step. */
export const READINGS = {
	repeat: "repeat it",
	partly: "repeat it in part, or for a while",
	rule: "only read the rule",
	closed: "neither",
} as const;
export type Reading = keyof typeof READINGS;

export const RULES = { open: "written down in public", closed: "not public" } as const;
export const INPUTS = {
	public: "public",
	part: "public in part, or for a while",
	closed: "not public",
} as const;

/** One step from task to pay: two facts that can be looked up, and where. */
export interface Step {
	readonly id: string;
	readonly step: string;
	readonly place: Place;
	/** Whether public code or documents say how the step is done. */
	readonly rule: keyof typeof RULES;
	/** Whether an outsider can get what the step starts from. */
	readonly inputs: keyof typeof INPUTS;
	readonly reason: string;
	/** Repository and file that say so. */
	readonly source: string;
}

/** A step can be repeated by whoever has its rule and what it starts from; nothing else enters. */
export function readingOf({ rule, inputs }: Pick<Step, "rule" | "inputs">): Reading {
	if (rule === "closed") return "closed";
	return ({ public: "repeat", part: "partly", closed: "rule" } as const)[inputs];
}

/** Steps of which an outsider can do just this. */
export const countOf = (steps: readonly Step[], reading: Reading): number =>
	steps.filter((step) => readingOf(step) === reading).length;

/** Steps before weights reach the chain: the work and how it is judged. */
export const beforeChain = (steps: readonly Step[]): readonly Step[] => steps.filter(({ place }) => place !== "chain");

export interface AuditedSubnet {
	readonly id: "zeus" | "data-universe" | "chutes" | "ridges";
	readonly name: string;
	readonly netuid: number;
	readonly steps: readonly Step[];
	/** Whether the miners' pay hinges on a step that only the owner sees or decides. */
	readonly ownerDecides: "yes" | "partly" | "no";
	/** Who can find out that a submission was false, and that a score does not follow from it. */
	readonly checks: Readonly<
		Record<"submission" | "score", { readonly validator: boolean; readonly outsider: boolean }>
	>;
}
