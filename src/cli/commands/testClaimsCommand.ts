import { claimIds, isClaimId } from "../../essay/claimId.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type Lean, leanLooks } from "../../essay/lean.ts";
import { type TestedVerdict } from "../../claims/claimVerdict.ts";
import { type ClaimTestReport } from "../../claims/worlds/claimTestReport.ts";
import { type EveryClaimResult, type Scorecard, type ScorecardClaim } from "../../claims/scorecard/scorecard.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { scorecardOf } from "../../claims/scorecard/scorecardOf.ts";
import { testEveryClaim } from "../../claims/testEveryClaim.ts";
import { threeDigits } from "../../numeric/say.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { onStarter } from "../kit/onStarter.ts";
import { TEXTS, wholeNumber } from "../kit/runOptions.ts";
import { WHERE, workersFrom } from "../kit/sweepOptions.ts";
import { wrap } from "../kit/text.ts";

const options = {
	claim: {
		...TEXTS,
		value: "ID",
		help: "only this claim; may be given several times",
		choices: Object.values(claimIds).flat(),
	},
	worlds: {
		type: "string",
		value: "N",
		help: "how many worlds for each simulation; by default as many as its cost allows",
	},
	seed: { type: "string", default: "1", value: "N", help: "seed of the worlds" },
	...WHERE,
	json: JSON_OPTION,
	csv: CSV_OPTION,
} as const;

/** `test-claims --json`: every claim over many worlds, with what sources say beside it. */
export const testClaimsCommand: Command = {
	usage: "test-claims [options]",
	summary: "Tests every claim of the essay (or some) over many worlds: shares, lean, what counts, what it hinges on.",
	options: () => options,
	examples: ["test-claims --claim 3-3-google-energy-24", "test-claims --json > scorecard.json"],
	async run(words, terminal) {
		const { values } = parseWords(words, [], options);
		oneForm(values);
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
		const asked = {
			seed: wholeNumber(values.seed, "seed"),
			...(values.worlds !== undefined && { worlds: wholeNumber(values.worlds, "worlds") }),
		};
		const where = { workers: workersFrom(values.workers), queue: values.queue };
		const result = await onStarter(terminal, where, async (starter, note) => {
			const test = testEveryClaim(asked, judging, starter, {
				onProgress: ({ share, simulation }) =>
					terminal.progress(`${threeDigits(100 * share)} % · ${simulation}${note()}`),
			});
			terminal.onInterrupt(() => test.stop());
			return await test.result;
		});
		terminal.progress("");
		const card = scorecardOf(result, simulations);
		const claims = card.chapters
			.flatMap(({ sections }) => sections.flatMap((section) => section.claims))
			.filter(({ id }) => isAsked(id));
		terminal.print(
			values.json
				? JSON.stringify(cardAsJson(card, claims, result))
				: values.csv
					? cardAsCsv(claims)
					: cardAsText(card, claims, values.claim.length === 0),
		);
		return 0;
	},
};

/** One object per claim: its line, every basis, and of every test the three shares, what counts, lean, hinges, threshold. */
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
		claims: claims.map(({ id, section, statement, kind, verdict }) => {
			const { lean, word, brief, basis, sources, arithmetic, simulation, differs, tests, untested } = verdict;
			return {
				...{ id, section, statement, kind, lean, word, brief, basis, differs },
				sources,
				...(arithmetic && { arithmetic }),
				...(simulation && { simulation }),
				...(untested !== undefined && { untested: toPlainText(untested) }),
				tests: tests.map((test) =>
					testAsJson(
						test,
						result.reports.find((one) => isOf(one, id, test))!,
					),
				),
			};
		}),
	};
}

/** A row for each claim and test; a claim without a test has one row. */
function cardAsCsv(claims: readonly ScorecardClaim[]): string {
	const rows = claims.flatMap(({ id, section, statement, verdict }) => {
		const { word, basis, sources, tests } = verdict;
		const claim = [id, section, statement, word, basis, sources.word];
		if (tests.length === 0) return [[...claim, "", "", "", NaN, NaN, NaN, NaN]];
		return tests.map(({ simulation, basis: by, word: said, shares: { full, part, fails }, worlds }) => [
			...[...claim, simulation, by, said],
			...[full.value, part.value, fails.value, worlds],
		]);
	});
	const tested = ["simulation", "test basis", "test verdict", "in full", "in part", "fails", "worlds"];
	return rowsAsCsv(["claim", "section", "statement", "verdict", "basis", "sources", ...tested], rows);
}

const isOf = (report: ClaimTestReport, claim: string, { simulation }: TestedVerdict) =>
	report.claim === claim && report.simulation === simulation;

function testAsJson(test: TestedVerdict, report: ClaimTestReport) {
	const { simulation, title, illustrative, basis, lean, word, brief, close, shares, number, counts } = test;
	const { version, rules, worlds, deciding, seeds, refused, chance, repeated, atDefaults, hinges, threshold } = report;
	return {
		...{ simulation, title, version, rules, illustrative, basis, lean, word, brief, close, shares, number, counts },
		...{ worlds, deciding, seeds, refused },
		...(chance !== undefined && { chance }),
		...(repeated !== undefined && { repeated }),
		atDefaults: { ...atDefaults, reason: toPlainText(atDefaults.reason) },
		hinges,
		...(threshold && { threshold }),
	};
}

function cardAsText(card: Scorecard, claims: readonly ScorecardClaim[], whole: boolean): string {
	const mark = (lean: Lean) => leanLooks[lean].symbol;
	const lines = claims.map(({ id, statement, verdict }) =>
		[
			wrap(`${statement} (${id})`),
			`  ${mark(verdict.lean)} ${verdict.word}: ${verdict.brief}`,
			`  Sources      ${mark(verdict.sources.lean)} ${verdict.sources.word}`,
			...verdict.tests.flatMap(({ basis, lean, word, title, number, counts, hingeWords, threshold }) => [
				`  ${basis === "arithmetic" ? "= Arithmetic" : "Simulation  "} ${mark(lean)} ${word} · ${title}`,
				wrap(`${number} ${counts}`, 15),
				...hingeWords.map((hinge) => wrap(toPlainText(`Hinges on ${hinge}.`), 15)),
				...(threshold === undefined ? [] : [wrap(toPlainText(`Turns by ${threshold}.`), 15)]),
			]),
			...(verdict.untested === undefined ? [] : [wrap(toPlainText(verdict.untested), 15)]),
		].join("\n"),
	);
	const head = whole ? [card.title, "", ...card.summary.map((sentence) => wrap(toPlainText(sentence))), ""] : [];
	return [...head, lines.join("\n\n"), "", wrap(card.made), ...card.problems.map((problem) => wrap(problem))].join(
		"\n",
	);
}
