import * as v from "valibot";
import { type ClaimId, isClaimId } from "../../essay/claimId.ts";
import { type EveryClaimResult } from "./scorecard.ts";
import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { formatFile, parseFile } from "../../runs/archive/parseFile.ts";

const format = { format: "subnet-explorer.scorecard", version: 2 } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const verdict = v.picklist(["supported", "qualified", "contradicted", "untestable"]);
/** `null` is what `NaN` became. */
const number = v.pipe(
	v.nullable(v.number()),
	v.transform((value) => value ?? NaN),
);

const estimate = v.object({ value: share, low: share, high: share });

const report = v.object({
	claim: v.custom<ClaimId>((input) => typeof input === "string" && isClaimId(input), "not a claim of the essay"),
	simulation: v.string(),
	version: count,
	rules: v.picklist(RULE_SET_IDS),
	seed: count,
	measure: v.string(),
	counts: v.exactOptional(v.string()),
	basis: v.exactOptional(v.literal("arithmetic")),
	worlds: count,
	asked: count,
	seeds: count,
	refused: count,
	deciding: count,
	shares: v.object({ full: estimate, part: estimate, fails: estimate }),
	chance: v.exactOptional(share),
	repeated: v.exactOptional(count),
	unmoved: v.exactOptional(v.boolean()),
	atDefaults: v.object({
		verdict,
		margin: number,
		brief: v.exactOptional(v.string()),
		reason: v.string(),
		here: v.exactOptional(v.object({ label: v.string(), unit: v.string(), value: number })),
	}),
	hinges: v.array(
		v.object({
			parameter: v.string(),
			label: v.string(),
			explains: share,
			bars: v.array(v.object({ label: v.string(), worlds: count, full: share, part: share })),
		}),
	),
	threshold: v.exactOptional(
		v.object({
			parameter: v.string(),
			label: v.string(),
			unit: v.string(),
			low: v.number(),
			high: v.number(),
			above: v.boolean(),
			holds: v.picklist(["in full", "at all"]),
		}),
	),
});

const schema: v.GenericSchema<unknown, EveryClaimResult> = v.object({
	options: v.object({ seed: count, worlds: v.exactOptional(count) }),
	engine: v.string(),
	reports: v.array(report),
	failures: v.array(v.object({ simulation: v.string(), reason: v.string() })),
	stoppedAt: v.exactOptional(share),
});

/** What "Test Every Claim" found, as a file. */
export const everyClaimAsFile = (result: EveryClaimResult): string => formatFile(format, result);

/** @throws {SubnetsError} `bad-format` with the first field that is wrong */
export const parseEveryClaimFile = (text: string, name: string): EveryClaimResult =>
	parseFile(text, name, format, schema);
