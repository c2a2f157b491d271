import { isClaimId } from "../essay/claimId.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { verdictLooks } from "../essay/verdict.ts";
import { type ClaimTestReport } from "../claims/worlds/claimTestReport.ts";
import { type EveryClaimResult, type Scorecard, type ScorecardClaim } from "../claims/scorecard/scorecard.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { scorecardOf } from "../claims/scorecard/scorecardOf.ts";
import { testEveryClaim } from "../claims/testEveryClaim.ts";
import { threeDigits } from "../simulations/kit/build.ts";
import { simulations } from "../simulations/registry.ts";
import { type Command, parseWords } from "./command.ts";
import { wholeNumber } from "./runOptions.ts";
import { wrap } from "./text.ts";

/** `test-claims --json`: every claim over many worlds, with what sources say beside it. */
export const testClaimsCommand: Command = {
	usage: "test-claims [--claim id …] [--worlds 200] [--seed 1] [--json]",
	summary: "Tests every claim of the essay (or some) over many worlds: verdicts, share, premise, threshold.",
	async run(words, terminal) {
		const { values } = parseWords(words, [], {
			claim: { type: "string", multiple: true, default: [] },
			worlds: { type: "string" },
			seed: { type: "string", default: "1" },
			json: { type: "boolean", default: false },
		});
		const stranger = values.claim.find((claim) => !isClaimId(claim));
		if (stranger !== undefined) {
			throw new SubnetsError(
				"not-found",
				`There is no claim "${stranger}". test-claims --json lists them all.`,
				"claim",
			);
		}
		const isAsked = (claim: string) => values.claim.length === 0 || values.claim.includes(claim);
		const judging = simulations.filter(({ findings }) => findings.some(({ claim }) => isAsked(claim)));
		const options = {
			seed: wholeNumber(values.seed, "seed"),
			...(values.worlds !== undefined && { worlds: wholeNumber(values.worlds, "worlds") }),
		};
		const test = testEveryClaim(options, judging, await terminal.runner(), {
			onProgress: ({ share, simulation }) => terminal.progress(`${threeDigits(100 * share)} % · ${simulation}`),
		});
		terminal.onInterrupt(() => test.stop());
		const result = await test.result;
		terminal.progress("");
		const card = scorecardOf(result, simulations);
		const claims = card.chapters
			.flatMap(({ sections }) => sections.flatMap((section) => section.claims))
			.filter(({ id }) => isAsked(id));
		terminal.print(
			values.json
				? JSON.stringify(cardAsJson(card, claims, result))
				: cardAsText(card, claims, values.claim.length === 0),
		);
		return 0;
	},
};

/** One object per claim: the fields of its main test at the top, every test below. */
function cardAsJson(
	{ summary, made, problems }: Scorecard,
	claims: readonly ScorecardClaim[],
	result: EveryClaimResult,
) {
	return {
		summary: summary.map(toPlainText),
		made,
		problems,
		options: result.options,
		...(result.stoppedAt !== undefined && { stoppedAt: result.stoppedAt }),
		claims: claims.map((claim) => {
			const { id, section, statement, kind, sourcesSay, sourcesWord, simulated, differs, tests, untested } = claim;
			const reports = tests.flatMap(
				({ simulation }) => result.reports.find((one) => one.claim === id && one.simulation === simulation) ?? [],
			);
			const main = reports[0];
			return {
				...{ id, section, statement, kind, sourcesSay, sourcesWord, simulated, differs },
				...(main && { share: main.holds.value, interval: [main.holds.low, main.holds.high], worlds: main.worlds }),
				premise: main ? premiseOf(main) : null,
				threshold: main?.turning?.at ?? null,
				...(tests[0]?.hinge !== undefined && { hinge: toPlainText(tests[0].hinge) }),
				...(untested !== undefined && { reason: toPlainText(untested) }),
				tests: reports,
			};
		}),
	};
}

/** What the claim hinges on: the parameter that was searched, else the one that moves the margin most. */
const premiseOf = ({ turning, influences }: ClaimTestReport): string | null =>
	turning?.label ?? influences[0]?.label ?? null;

function cardAsText(card: Scorecard, claims: readonly ScorecardClaim[], whole: boolean): string {
	const lines = claims.map(({ id, statement, sourcesSay, sourcesWord, simulated, tests, untested }) =>
		[
			wrap(`${statement} (${id})`),
			`  Sources      ${verdictLooks[sourcesSay].symbol} ${sourcesWord}`,
			`  Simulations  ${verdictLooks[simulated].symbol} ${verdictLooks[simulated].label.toLowerCase()}`,
			...tests.map(({ title, basis, hinge }) =>
				wrap(toPlainText(`${title}. ${basis}.${hinge === undefined ? "" : ` Hinges on: ${hinge}`}`), 15),
			),
			...(untested === undefined ? [] : [wrap(toPlainText(untested), 15)]),
		].join("\n"),
	);
	const head = whole ? [card.title, "", ...card.summary.map((sentence) => wrap(toPlainText(sentence))), ""] : [];
	return [...head, lines.join("\n\n"), "", wrap(card.made), ...card.problems.map((problem) => wrap(problem))].join(
		"\n",
	);
}
