import * as v from "valibot";
import { type ClaimId, isClaimId } from "../../essay/claimId.ts";
import { askFields } from "../ask/ask.ts";
import { HASHED } from "../ask/outcomeHash.ts";
import { type RunReport } from "../runReport.ts";
import { type Column } from "../../simulations/kit/outcome.ts";

/*
 * Reports as JSON. Columns are plain arrays, which people and other programs can read, with `null` for a gap; JSON keeps
 * every bit of the other numbers, so a report read back has the outcome hash that it was written with.
 */

/** Beyond this no quantity of ours is, and sums of such would overflow. */
const LARGEST = 1e100;
const isOurs = (value: number): boolean => Math.abs(value) <= LARGEST;

const number = v.pipe(
	v.nullable(v.pipe(v.number(), v.check(isOurs, "beyond what a figure can be"))),
	v.transform((value) => value ?? NaN),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hexadecimal"));

/** Checked at once: a schema per cell would take seconds on a large table. */
const cells = v.pipe(
	v.custom<readonly (number | null)[]>(
		(input) =>
			Array.isArray(input) && input.every((cell) => cell === null || (typeof cell === "number" && isOurs(cell))),
		"not a list of numbers",
	),
	v.transform((input) => Float64Array.from(input, (cell) => cell ?? NaN)),
);
const texts = v.custom<readonly string[]>(
	(input) => Array.isArray(input) && input.every((cell) => typeof cell === "string"),
	"not a list of texts",
);
const column: v.GenericSchema<unknown, Column> = v.union([
	v.strictObject({ id: v.string(), label: v.string(), unit: v.string(), values: cells }),
	v.strictObject({ id: v.string(), label: v.string(), values: texts, ids: v.exactOptional(texts) }),
]);

const figure = v.object({
	id: v.string(),
	label: v.string(),
	unit: v.string(),
	value: number,
	low: v.exactOptional(number),
	high: v.exactOptional(number),
});

export const figuresSchema = v.array(figure);

const word = v.object({
	id: v.string(),
	label: v.string(),
	word: v.string(),
	reading: v.string(),
	agreeing: v.exactOptional(count),
});

export const tablesSchema = v.object({
	words: v.exactOptional(v.array(word)),
	tables: v.array(
		v.object({
			id: v.string(),
			label: v.string(),
			columns: v.pipe(
				v.array(column),
				v.check((all) => all.every(({ values }) => values.length === all[0]!.values.length), "not of one length"),
			),
		}),
	),
	participants: v.array(
		v.object({
			id: v.string(),
			name: v.string(),
			role: v.picklist(["owner", "miner", "validator", "staker"]),
			kind: v.string(),
			pay: figure,
			figures: figuresSchema,
		}),
	),
	events: v.array(v.object({ at: number, text: v.string() })),
});

export const manifestSchema = v.object({
	...askFields,
	values: v.pipe(
		askFields.values,
		v.check(
			(values) => Object.values(values).every((value) => typeof value !== "number" || isOurs(value)),
			"beyond what can be",
		),
	),
	version: count,
	engine: v.string(),
	imported: v.exactOptional(v.object({ name: v.string(), hash: sha256 })),
	outcomeHash: sha256,
	hashes: v.exactOptional(v.literal(HASHED)),
});

/** Everything of a report but its outcome. */
export const verdictFields = {
	manifest: manifestSchema,
	headline: v.pipe(v.string(), v.maxLength(10_000, "longer than 10,000 characters")),
	detail: v.array(v.string()),
	findings: v.array(
		v.object({
			claim: v.custom<ClaimId>((input) => typeof input === "string" && isClaimId(input), "not a claim of the essay"),
			measure: v.string(),
			counts: v.exactOptional(v.string()),
			figure: v.exactOptional(v.string()),
			basis: v.exactOptional(v.literal("arithmetic")),
			brief: v.exactOptional(v.string()),
			verdict: v.picklist(["supported", "qualified", "contradicted", "untestable"]),
			margin: number,
			reason: v.pipe(v.string(), v.maxLength(10_000, "longer than 10,000 characters")),
			agreeing: v.exactOptional(count),
		}),
	),
	guessed: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
	repetitions: v.exactOptional(v.array(v.object({ seed: v.number(), figures: v.record(v.string(), number) }))),
	stoppedAt: v.exactOptional(v.number()),
	elapsed: v.number(),
};

/** Reports of the first version had one text as their answer: it is read as the headline. */
export const answerAsHeadline = v.transform((data: unknown) => {
	if (typeof data !== "object" || data === null || !("answer" in data) || "headline" in data) return data;
	const { answer, ...rest } = data;
	return { ...rest, headline: answer, detail: [] };
});

export const reportSchema: v.GenericSchema<unknown, RunReport> = v.pipe(
	v.unknown(),
	answerAsHeadline,
	v.object({ ...verdictFields, outcome: v.object({ figures: figuresSchema, ...tablesSchema.entries }) }),
);
