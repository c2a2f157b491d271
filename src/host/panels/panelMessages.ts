import * as v from "valibot";
import { type SmallNetwork } from "../../chain/epoch/smallEpoch.ts";
import { type ScorecardHost, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { isClaimId, type ClaimId } from "../../essay/claimId.ts";
import { isSectionId, type SectionId } from "../../essay/sectionId.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { panelWords as words } from "./panelWords.ts";
import { askFields, eventsField, text, untilField } from "../../runs/ask/ask.ts";
import { describeIssue } from "../../runs/ask/describeIssue.ts";
import { type Argument, type Methods } from "../../wire/rpc.ts";
import { type PagesHost, ways } from "../../wire/panels/pagesPanel.ts";
import { type ReaderHost } from "../../wire/panels/readerPanel.ts";
import { type ScenarioHost } from "../../wire/panels/scenarioForm.ts";
import { type SimulationHost, type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";

/*
 * What the page of each panel may ask, field by field. A webview may send anything: nothing of it reaches a method before
 * it was read here. States are looked at by `parsePanelState`, which knows what to say of an older one.
 */

/** A schema for the argument of each method of a panel. */
export type Asks<M extends Methods> = { readonly [K in keyof M]: v.GenericSchema<unknown, Argument<M[K]>> };

/** Largest picture that a page hands over, in characters. */
const LARGEST = 32 * 1024 * 1024;

const nothing = v.pipe(v.unknown(), v.transform((): Record<never, never> => ({}))); // prettier-ignore
const saved = v.looseObject({ saved: v.optional(v.unknown()) }) as v.GenericSchema<
	unknown,
	{ readonly saved: unknown }
>;
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Frames in a second. */
const pace = v.pipe(v.number(), v.minValue(0.01), v.maxValue(1000));
const claim = v.custom<ClaimId>((id) => typeof id === "string" && isClaimId(id), "no claim of the essay");
const section = v.custom<SectionId>((id) => typeof id === "string" && isSectionId(id), "no section of the essay");
const simulationState = v.custom<SimulationPanelState>(() => true);
const filter = v.custom<ScorecardPanelState>(() => true);

/** Of links in text; `openLink` knows which lead somewhere. */
const link = v.strictObject({
	scheme: text(20),
	id: text(4000),
	values: v.optional(askFields.values),
});
/** A link as a page asks to follow it. */
export type PanelLink = v.InferOutput<typeof link>;
const testClaim = v.object({ claim });

export const simulationAsks: Asks<SimulationHost> = {
	ready: saved,
	run: v.object({
		state: simulationState,
		asked: v.boolean(),
		framesPerSecond: v.optional(pace),
		paused: v.optional(v.boolean()),
	}),
	steer: v.union([
		v.object({ action: v.picklist(["pause", "resume", "step", "stop"]) }),
		v.object({ action: v.literal("speed"), framesPerSecond: v.optional(pace) }),
	]),
	compareRules: v.object({ state: simulationState }),
	derivePay: v.object({ state: simulationState, participant: text(400), step: v.optional(whole) }),
	sweep: v.object({ state: simulationState, name: text(200) }),
	whatMatters: v.object({ state: simulationState, figure: text(200) }),
	openPoint: v.object({ state: simulationState, row: whole }),
	open: link,
	testClaim,
	export: v.object({
		format: v.picklist(["csv", "json", "svg", "png", "markdown"]),
		state: simulationState,
		content: v.optional(text(LARGEST)),
		chart: v.optional(text(200)),
	}),
	saveRun: v.object({ state: simulationState }),
	copyLink: v.object({ state: simulationState }),
	importNetwork: nothing,
	showLog: nothing,
};

export const readerAsks: Asks<ReaderHost> = {
	ready: saved,
	section: v.object({ id: section }),
	open: link,
	testClaim,
	showInText: v.object({ section }),
	copyLink: v.object({ section }),
};

const id = text(400);
const amounts = v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))), v.minLength(1), v.maxLength(8));

/** A network that a reader drew: as many rows as there are stakes, all equally long. */
export const smallNetwork: v.GenericSchema<unknown, SmallNetwork> = v.pipe(
	v.object({ stake: amounts, weights: v.pipe(v.array(amounts), v.minLength(1), v.maxLength(8)) }),
	v.check(
		({ stake, weights }) =>
			weights.length === stake.length && weights.every((row) => row.length === weights[0]!.length),
		"no network: every validator weighs every miner",
	),
);

export const pagesAsks: Asks<PagesHost> = {
	ready: saved,
	page: v.object({ id }),
	epoch: v.object({ network: v.optional(smallNetwork) }),
	open: link,
	whyThisPay: v.object({ simulation: id, participant: id }),
	way: v.object({ id: v.picklist(ways), simulation: v.optional(id) }),
};

export const scorecardAsks: Asks<ScorecardHost> = {
	ready: saved,
	test: nothing,
	stop: nothing,
	open: link,
	testClaim,
	export: v.object({ format: v.picklist(["markdown", "html", "json", "csv", "claimreview"]), filter }),
	showLog: nothing,
};

export const scenarioAsks: Asks<ScenarioHost> = {
	ready: nothing,
	edit: v.object({
		change: v.strictObject({
			title: v.optional(text(200)),
			values: v.exactOptional(askFields.values),
			seed: v.exactOptional(askFields.seed),
			seeds: v.exactOptional(askFields.seeds),
			rules: v.exactOptional(askFields.rules),
			events: v.exactOptional(eventsField),
			until: v.exactOptional(v.nullable(untilField)),
		}),
	}),
	run: nothing,
	asText: nothing,
	showLog: nothing,
};

/**
 * What a page asked, once it is known to be that.
 * @throws {SubnetsError} `bad-value` for anything that no page of ours sends
 */
export function parseAsked<T>(schema: v.GenericSchema<unknown, T>, argument: unknown): T {
	const parsed = v.safeParse(schema, argument);
	if (parsed.success) return parsed.output;
	const fault = describeIssue(parsed.issues[0]);
	throw new SubnetsError("bad-value", words.badAsk(fault));
}
