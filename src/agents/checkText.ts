import { sectionMark } from "../essay/sections.ts";
import * as v from "valibot";
import { checkArgument, type CheckedClaim, isBroken } from "../argument/checkArgument.ts";
import { claimsInComments } from "../argument/claimComments.ts";
import { parseClaimsFile } from "../argument/claimsFile.ts";
import { linesIn } from "../argument/linesIn.ts";
import { checkNumbers, type KnownNumber, sayKnown } from "../argument/numberCheck.ts";
import { claimVerdict } from "../claims/claimVerdict.ts";
import { claimOf } from "../essay/claims.ts";
import { type FoundClaim } from "../essay/find/found.ts";
import { findInText } from "../essay/findInText.ts";
import { citeSource, sources } from "../essay/sources.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { text as limited } from "../runs/ask/ask.ts";
import { simulations } from "../simulations/registry.ts";
import { agentTool } from "./agentTool.ts";

/** Longest text that is looked through, in characters: several times the essay. */
const LONGEST = 400_000;
/** Lines of one kind that are said; the data has them all. */
const SAID = 20;

export const checkText = agentTool({
	name: "check_text",
	title: "Check Text",
	summary:
		"Checks a text: claims of the essay in it, numbers that disagree with a source, expectations of its own claims.",
	description:
		"Checks a text on centralised AI or Bittensor. Finds its sentences that make a claim of the essay, with that claim's verdict; marks numbers that disagree with a source; and, where the text has claims of its own (in HTML or LaTeX comments, or in the claims file given beside it), finds each sentence again, runs what it names and compares with what it expects.",
	input: v.strictObject({
		text: v.pipe(limited(LONGEST), v.description("The text itself: plain, Markdown or LaTeX.")),
		claims: v.optional(
			v.pipe(limited(LONGEST), v.description("The content of its claims file, YAML or JSON, where there is one.")),
		),
	}),
	answer: async ({ text, claims }, services, signal) => {
		const tests = await services.claimTests();
		const { lineOf } = linesIn(text);
		const found = findInText(text).claims.filter(({ trust }) => trust !== "unsure");
		const numbers = checkNumbers(text);
		const file = claims === undefined ? undefined : parseClaimsFile(claims, "claims");
		const comments = claimsInComments(text);
		const [problem] = [...(file?.problems ?? []), ...comments.problems];
		if (problem) throw new SubnetsError("bad-format", problem.message, "claims");
		const runner = await services.runner();
		const own = await checkArgument(text, [...(file?.claims ?? []), ...comments.claims], async (request) => {
			signal?.throwIfAborted();
			const handle = runner.start(request);
			signal?.addEventListener("abort", () => handle.stop(), { once: true });
			return await handle.report;
		});
		const sentences = found.map((place) =>
			sentenceData(place, lineOf, (id) => claimVerdict(claimOf(id), tests, simulations)),
		);
		const disagreements = numbers.map((number) => numberData(number, lineOf));
		const checked = own.map((claim) => ownData(claim, lineOf));
		const lines = [
			`Sentences that make a claim of the essay: ${sentences.length}`,
			...sentences
				.slice(0, SAID)
				.map(
					({ line, claim, section, statement, word, brief, basis, differs }) =>
						`- line ${line}: ${sectionMark(section)} [${claim}] "${statement}" → ${word}: ${brief} (basis: ${basis})${differs === undefined ? "" : `; the sentence differs by a ${differs}`}`,
				),
			`Numbers that disagree with a source: ${disagreements.length}`,
			...disagreements
				.slice(0, SAID)
				.map(({ line, sentence, source }) => `- line ${line}: ${sentence} Source: ${source}`),
			`The text's own claims: ${checked.length}, of which ${own.filter(isBroken).length} do not stand`,
			...checked.slice(0, SAID).map(({ id, state, sentence }) => `- ${id}: ${state}. ${sentence}`),
		];
		return {
			text: lines.join("\n"),
			data: { sentences, numbers: disagreements, own: checked, stands: !own.some(isBroken) },
		};
	},
});

type LineOf = (offset: number) => number;

function sentenceData(
	{ id, range, differs }: FoundClaim,
	lineOf: LineOf,
	verdictOf: (id: FoundClaim["id"]) => ReturnType<typeof claimVerdict>,
) {
	const { section, statement } = claimOf(id);
	const { word, brief, basis } = verdictOf(id);
	return { line: lineOf(range.start), claim: id, section, statement, word, brief, basis, ...(differs && { differs }) };
}

const numberData = (disagreement: KnownNumber, lineOf: LineOf) => ({
	line: lineOf(disagreement.range.start),
	sentence: sayKnown(disagreement),
	claim: disagreement.quantity.claim,
	source: citeSource(sources[disagreement.quantity.source]),
});

const ownData = ({ claim, state, sentence, range, report }: CheckedClaim, lineOf: LineOf) => ({
	id: claim.id,
	state,
	sentence,
	...(range && { line: lineOf(range.start) }),
	...(report && { manifest: report.manifest }),
});
