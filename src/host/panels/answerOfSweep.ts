import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { runLooks } from "../../essay/lean.ts";
import { type SweepReport } from "../../runs/many/sweepReport.ts";
import { sayValue } from "../../runs/ask/runName.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { panelWords as words } from "./panelWords.ts";
import { essayHere } from "../kit/essayHere.ts";

/**
 * How many values were tried, and where verdicts turn, in inline markup. A point at which nothing can be said turns nothing.
 * @param label what was swept, in quotes
 * @param parameter the first of it, for its units and the names of its options
 */
export function answerOfSweep({ points }: SweepReport, label: string, parameter: Parameter): string {
	const done = points.flatMap((point) => ("report" in point ? [point] : []));
	const isMap = done.some(({ second }) => second !== undefined);
	const verdictsOf = (claim: string) =>
		done.flatMap(({ value, report }) => {
			const verdict = report.findings.find((finding) => finding.claim === claim)?.verdict;
			return verdict === undefined || verdict === "untestable" ? [] : [{ value, verdict }];
		});
	const lines = (done[0]?.report.findings ?? []).flatMap(({ claim }) => {
		const judged = verdictsOf(claim);
		const statement = `[${escapeInlineMarkup(essayHere.claimOf(claim).statement.replace(/\.$/, ""))}](claim:${claim})`;
		const kinds = [...new Set(judged.map(({ verdict }) => verdict))];
		if (kinds.length < 2) return [];
		if (isMap) {
			const counts = kinds.map((kind) =>
				words.atPoints(wordOf(kind), judged.filter(({ verdict }) => verdict === kind).length),
			);
			return [words.verdictsAt(statement, counts.join(", "))];
		}
		const changes = judged.flatMap(({ verdict }, i) => (i > 0 && verdict !== judged[i - 1]!.verdict ? [i] : []));
		const turn = changes[0]!;
		const [before, after] = [judged[turn - 1]!, judged[turn]!];
		const [from, to] = [before, after].map(({ value }) => escapeInlineMarkup(sayValue(parameter, value, language)));
		return [
			words.verdictTurns(statement, [wordOf(before.verdict), wordOf(after.verdict)], [from!, to!], changes.length > 1),
		];
	});
	const tried = words.tried(done.length, isMap, escapeInlineMarkup(label));
	return [tried, ...(lines.length === 0 ? [words.noneTurns] : lines)].join(" ");
}

const wordOf = (verdict: keyof typeof runLooks) => sayVerdict(language, runLooks[verdict].word);
