/** Where the record of a step is. */
export type Place = "on the chain" | "public elsewhere" | "with validators" | "with the owner" | "nowhere";
/** Whether somebody who is neither miner, validator nor owner can do the step again. */
export type Repeatable = "yes" | "partly" | "no";

export interface Step {
	readonly step: string;
	readonly place: Place;
	readonly repeatable: Repeatable;
	readonly reason: string;
}

export interface AuditedSubnet {
	readonly id: "zeus" | "data-universe" | "chutes" | "ridges";
	readonly name: string;
	readonly netuid: number;
	readonly steps: readonly Step[];
	/** Whether the miners' pay hinges on a step that only the owner sees or decides. */
	readonly ownerDecides: Repeatable;
	/** Who can find out that a submission was false, and that a score does not follow from it. */
	readonly checks: Readonly<
		Record<"submission" | "score", { readonly validator: boolean; readonly outsider: boolean }>
	>;
}

const chainSteps: readonly Step[] = [
	{
		step: "Registration and stake",
		place: "on the chain",
		repeatable: "yes",
		reason: "Keys, slots and stake are in the chain's state at every block.",
	},
	{
		step: "Weights",
		place: "on the chain",
		repeatable: "yes",
		reason: "Every validator's weights are on the chain, one epoch late where they are committed first.",
	},
	{
		step: "Consensus and pay",
		place: "on the chain",
		repeatable: "yes",
		reason: "Rules and inputs are public: an epoch of subnet 15 was rebuilt from 256 stakes and 1,687 weights.",
	},
];

/**
 * The steps from task to pay of the four subnets that the essay names, as of December 2025.
 * @source subnets.md §1-4: Orpheus-AI/Zeus 1.5.4, macrocosm-os/data-universe c04e1c5, chutesai/chutes-api 977ad56 with
 * rayonlabs/chutes-audit, ridgesai/ridges 3517c5d4; what counts as "partly" is our reading
 */
export const AUDITED: readonly AuditedSubnet[] = [
	{
		id: "zeus",
		name: "Zeus",
		netuid: 18,
		ownerDecides: "no",
		checks: { submission: { validator: true, outsider: true }, score: { validator: true, outsider: true } },
		steps: [
			{
				step: "Task",
				place: "with validators",
				repeatable: "no",
				reason: "Each validator draws boxes, hours and miners at random and does not publish them.",
			},
			{
				step: "Forecasts",
				place: "with validators",
				repeatable: "no",
				reason: "Answers are kept in each validator's own database until they are scored.",
			},
			{
				step: "Truth",
				place: "public elsewhere",
				repeatable: "yes",
				reason: "ERA5 is published by Copernicus, about five days later.",
			},
			{
				step: "Baseline",
				place: "public elsewhere",
				repeatable: "partly",
				reason: "Open-Meteo's forecast is public; what it said at the time must have been kept.",
			},
			{
				step: "Scores",
				place: "with validators",
				repeatable: "partly",
				reason: "The rule is open and exact, but the answers and the response times are the validator's.",
			},
			...chainSteps,
		],
	},
	{
		id: "data-universe",
		name: "Data Universe",
		netuid: 13,
		ownerDecides: "partly",
		checks: { submission: { validator: false, outsider: false }, score: { validator: true, outsider: true } },
		steps: [
			{
				step: "What is wanted",
				place: "public elsewhere",
				repeatable: "partly",
				reason: "The list is voted on: 30 % by the owner, 70 % by validators by stake.",
			},
			{
				step: "Collection",
				place: "nowhere",
				repeatable: "no",
				reason: "Miners scrape by private means; the team says that it does not know how.",
			},
			{
				step: "Index of data",
				place: "with validators",
				repeatable: "no",
				reason: "Validators fetch each miner's list of buckets; outsiders do not.",
			},
			{
				step: "Storage",
				place: "with the owner",
				repeatable: "no",
				reason: "Files are uploaded through the owner's server into the owner's storage.",
			},
			{
				step: "Spot checks",
				place: "with validators",
				repeatable: "partly",
				reason:
					"One entry is scraped again in 85 % of checks, two otherwise; a post can be looked up while it is online.",
			},
			{
				step: "Jobs on demand",
				place: "with the owner",
				repeatable: "no",
				reason: "Requests and answers pass through the owner's server.",
			},
			{
				step: "Scores",
				place: "with validators",
				repeatable: "partly",
				reason: "The formula is open; sizes, credibility and boosts are not published.",
			},
			{
				step: "Burning 60 %",
				place: "on the chain",
				repeatable: "yes",
				reason: "The weight on the owner's key is a weight like any other.",
			},
			...chainSteps,
		],
	},
	{
		id: "chutes",
		name: "Chutes",
		netuid: 64,
		ownerDecides: "yes",
		checks: { submission: { validator: true, outsider: false }, score: { validator: true, outsider: true } },
		steps: [
			{
				step: "Proof of hardware",
				place: "with validators",
				repeatable: "no",
				reason: "The proof needs the machine itself, at the moment of the test.",
			},
			{
				step: "Routing of calls",
				place: "with the owner",
				repeatable: "no",
				reason: "One main validator, run by the team, routes every call.",
			},
			{
				step: "Work done",
				place: "with the owner",
				repeatable: "no",
				reason: "Questions and answers of users are not public, nor should they be.",
			},
			{
				step: "Record of calls",
				place: "public elsewhere",
				repeatable: "partly",
				reason: "The record is exported and can be added up again; that it is complete must be believed.",
			},
			{
				step: "Scores",
				place: "public elsewhere",
				repeatable: "yes",
				reason: "Others compute them again from the exported record with an open tool.",
			},
			...chainSteps,
		],
	},
	{
		id: "ridges",
		name: "Ridges",
		netuid: 62,
		ownerDecides: "yes",
		checks: { submission: { validator: true, outsider: true }, score: { validator: false, outsider: false } },
		steps: [
			{
				step: "Problems",
				place: "public elsewhere",
				repeatable: "yes",
				reason: "SWE-bench Verified and Polyglot are public, which also invites learning them by heart.",
			},
			{
				step: "Agents' code",
				place: "public elsewhere",
				repeatable: "partly",
				reason: "Code is uploaded to the platform and opened later.",
			},
			{
				step: "Screening",
				place: "with the owner",
				repeatable: "partly",
				reason: "Thresholds are in the open code; the runs are the platform's, and models answer by chance.",
			},
			{
				step: "Evaluation",
				place: "with validators",
				repeatable: "partly",
				reason:
					"Three validators run each agent in a sandbox; a repetition costs 10 to 20 dollars and comes out a little different.",
			},
			{
				step: "Approval and bans",
				place: "with the owner",
				repeatable: "no",
				reason: "Decided by hand by the team.",
			},
			{
				step: "The winner's name",
				place: "with the owner",
				repeatable: "no",
				reason:
					"The platform's server returns the one key to which validators give all weight, or the owner's when burning is on.",
			},
			...chainSteps,
		],
	},
];

/** How much a step counts that can be repeated in part is a matter of taste. @param partly 0 to 1 */
export function repeatableShare(steps: readonly Step[], partly: number): number {
	const worth = { yes: 1, partly, no: 0 } as const;
	return steps.reduce((sum, { repeatable }) => sum + worth[repeatable], 0) / steps.length;
}
