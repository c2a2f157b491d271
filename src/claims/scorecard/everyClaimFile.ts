import * as v from "valibot";
import { type ClaimId, isClaimId } from "../../essay/claimId.ts";
import { type EveryClaimResult } from "./scorecard.ts";
import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { formatFile, parseFile } from "../../runs/archive/parseFile.ts";

const format = { format: "subnet-explorer.scorecard", version: 1 } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const verdict = v.picklist(["supported", "qualified", "contradicted", "untestable"]);
/** `null` is what `NaN` became. */
const number = v.pipe(
	v.nullable(v.number()),
	v.transform((value) => value ?? NaN),
);

const report = v.object({
	claim: v.custom<ClaimId>((input) => typeof input === "string" && isClaimId(input), "not a claim of the essay"),
	simulation: v.string(),
	version: count,
	rules: v.picklist(RULE_SET_IDS),
	seed: count,
	measure: v.string(),
	verdict,
	worlds: count,
	asked: count,
	refused: count,
	counts: v.object({ supported: count, qualified: count, contradicted: count, untestable: count }),
	holds: v.object({ value: share, low: share, high: share }),
	unmoved: v.exactOptional(v.boolean()),
	atDefaults: v.object({ verdict, margin: number, reason: v.string() }),
	influences: v.array(
		v.object({
			parameter: v.string(),
			label: v.string(),
			share,
			direction: v.picklist(["rising", "falling", "mixed"]),
		}),
	),
	turning: v.exactOptional(
		v.object({
			parameter: v.string(),
			label: v.string(),
			unit: v.string(),
			at: v.exactOptional(v.union([v.number(), v.string(), v.boolean()])),
			holdsAbove: v.exactOptional(v.boolean()),
			inFull: v.exactOptional(v.boolean()),
			implausible: v.exactOptional(v.boolean()),
			searched: v.string(),
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
