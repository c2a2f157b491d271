import * as v from "valibot";
import { type ClaimVerdict, claimVerdict } from "../claims/claimVerdict.ts";
import { type Claim } from "../essay/claim.ts";
import { claimIds, type ClaimId } from "../essay/claimId.ts";
import { claimOf } from "../essay/claims.ts";
import { findInText } from "../essay/findInText.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { sectionName, sectionOf } from "../essay/sections.ts";
import { citeSource } from "../essay/sources.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { text as limited } from "../runs/ask/ask.ts";
import { simulations } from "../simulations/registry.ts";
import { agentTool } from "./agentTool.ts";

export const explainClaim = agentTool({
	name: "explain_claim",
	title: "Explain Claim",
	summary: "Says what sources, arithmetic and simulations make of a claim of the essay.",
	description:
		"Explains one claim of the essay on centralised AI and Bittensor (H. Taler-Fraisse, 15 December 2025): its section, its verdict, and the three bases of the verdict side by side, which must never be mixed: what sources say, what follows from their figures by arithmetic, and in which share of sampled worlds simulations found it true in full, in part, or not. Also what it hinges on, and what has become known since. Name the claim by its id, or give a sentence and the claim that it makes is looked for.",
	input: v.strictObject({
		claim: v.optional(
			v.pipe(v.picklist(Object.values(claimIds).flat(), "There is no such claim."), v.description("Id of the claim.")),
		),
		sentence: v.optional(v.pipe(limited(5000), v.description("A sentence, where the id is not known."))),
	}),
	answer: async ({ claim: id, sentence }, services) => {
		const claim = claimOf(id ?? claimIn(sentence));
		const verdict = claimVerdict(claim, await services.claimTests(), simulations);
		return { text: sayClaim(claim, verdict), data: claimData(claim, verdict) };
	},
});

/** The claim that a sentence makes, the surest first. @throws {SubnetsError} when there is none */
function claimIn(sentence: string | undefined): ClaimId {
	if (sentence === undefined)
		throw new SubnetsError("bad-value", 'Give "claim", the id of a claim, or "sentence", a sentence that makes one.');
	const [found] = findInText(sentence).claims.toSorted((a, b) => b.confidence - a.confidence);
	if (found) return found.id;
	throw new SubnetsError(
		"not-found",
		"No claim of the essay was found in this sentence. Name the claim by its id.",
		"sentence",
	);
}

function sayClaim(claim: Claim, verdict: ClaimVerdict): string {
	const { section, statement, sources, since, test } = claim;
	const { lean, word, brief, basis, tests, differs, untested, arithmetic, simulation } = verdict;
	const facts = sources.evidence
		.slice(0, 4)
		.map(
			({ fact, year, source }) =>
				`  - ${fact} (${year}; ${citeSource(source)}${source.url === undefined ? "" : `, ${source.url}`})`,
		);
	const note = toPlainText(sources.note);
	return [
		`${sectionName(section)} [${claim.id}]`,
		`Claim: ${statement}`,
		`Verdict: ${word}: ${brief} (the line goes by: ${basis}${lean === word ? "" : `; leaning: ${lean}`})`,
		...(differs ? ["The bases lean to different sides: say so when you quote it."] : []),
		`Basis 1, sources: ${verdict.sources.word}: ${verdict.sources.brief}${note && `. ${note}`}`,
		...facts,
		`Basis 2, arithmetic on the sources' figures: ${arithmetic ? `${arithmetic.word}: ${arithmetic.brief}` : "none"}`,
		`Basis 3, simulations over sampled worlds: ${simulation ? `${simulation.word}: ${simulation.brief}` : "none"}`,
		...tests.map(
			({ title, simulation: id, basis: by, word: said, illustrative, number, counts, hingeWords, threshold }) =>
				`  - ${title} [${id}], ${by}${illustrative ? ", illustrative" : ""}: ${said}. ${number} ${counts}${hingeWords.length > 0 ? ` Hinges on ${hingeWords.slice(0, 2).map(toPlainText).join("; ")}.` : ""}${threshold === undefined ? "" : ` Turns by ${toPlainText(threshold)}.`}`,
		),
		...(untested === undefined ? [] : [toPlainText(untested)]),
		...(since ? [`Since the essay's date (${since.on}): ${since.fact}`] : []),
		...(test?.contradicts === undefined ? [] : [`What would speak against it: ${test.contradicts}`]),
		...(claim.simulations.length > 0 ? [`Run it: run_simulation with ${claim.simulations.join(" or ")}.`] : []),
	].join("\n");
}

function claimData(claim: Claim, verdict: ClaimVerdict) {
	const { id, section, statement, kind, restsOn, simulations: ids, since, sources } = claim;
	const { lean, word, brief, basis, differs, tests, arithmetic, simulation, untested } = verdict;
	return {
		...{ id, section, sectionTitle: sectionOf(section).title, statement, kind, restsOn, simulations: ids },
		...{ lean, word, brief, basis, differs },
		sources: {
			...verdict.sources,
			evidence: sources.evidence.map(({ fact, year, source }) => ({ fact, year, source: citeSource(source) })),
		},
		...(arithmetic && { arithmetic }),
		...(simulation && { simulation }),
		...(untested !== undefined && { untested: toPlainText(untested) }),
		...(since && { since: { fact: since.fact, on: since.on } }),
		tests: tests.map(({ simulation: by, illustrative, basis: of, lean: leaning, shares, worlds, number, counts }) => ({
			...{ simulation: by, illustrative, basis: of, lean: leaning, shares, worlds, number, counts },
		})),
	};
}
