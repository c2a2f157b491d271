import { basename } from "node:path";
import { claimOf } from "../../essay/claims.ts";
import { type FoundClaim, type TextRange } from "../../essay/find/found.ts";
import { findInText, looksLikeEssay } from "../../essay/findInText.ts";
import { sectionHeading, sectionOf } from "../../essay/sections.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { linesIn } from "../../argument/linesIn.ts";
import { columns, wrap } from "../kit/text.ts";

const options = { json: JSON_OPTION, csv: CSV_OPTION } as const;

/** `locate FILE`: where a copy of the essay has its sections and claims, how sure that is, and what is lost. */
export const locateCommand: Command = {
	usage: "locate <file> [--json | --csv]",
	summary: "Finds the essay's sections and claims in a copy of it, and says what is lost.",
	options: () => options,
	examples: ["locate my-copy.md", "locate my-copy.txt --json"],
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options);
		oneForm(values);
		const [file = ""] = positionals;
		const located = locate(basename(file), await terminal.readText(file));
		terminal.print(
			values.json ? JSON.stringify(located, undefined, "\t") : values.csv ? asCsv(located) : asText(located),
		);
		return 0;
	},
};

type Located = ReturnType<typeof locate>;

/** Offsets count UTF-16 units from 0 and end before `end`; lines and columns count from 1. */
function locate(file: string, text: string) {
	const found = findInText(text);
	const placeOf = placesIn(text);
	return {
		file,
		isEssay: looksLikeEssay(found),
		sections: found.sections.map(({ id, heading, body, confidence }) => ({
			id,
			title: sectionHeading(sectionOf(id)),
			confidence: rounded(confidence),
			...placeOf(heading),
			heading: oneLine(text, heading),
			body,
		})),
		claims: found.claims.map(({ id, range, confidence, trust, differs }) => ({
			id,
			section: claimOf(id).section,
			statement: claimOf(id).statement,
			trust,
			...(differs && { differs }),
			confidence: rounded(confidence),
			...placeOf(range),
			text: oneLine(text, range),
		})),
		lost: {
			sections: found.lostSections.map((id) => ({ id, title: sectionHeading(sectionOf(id)) })),
			claims: found.lostClaims.map((id) => {
				const { section, statement } = claimOf(id);
				return { id, section, statement };
			}),
		},
	};
}

const rounded = (confidence: number): number => Math.round(100 * confidence) / 100;
const oneLine = (text: string, { start, end }: TextRange): string => text.slice(start, end).replace(/\s+/g, " ");

function placesIn(text: string) {
	const { lineOf, columnOf } = linesIn(text);
	return ({ start, end }: TextRange) => ({
		...{ start, end, line: lineOf(start), column: columnOf(start) },
		...{ endLine: lineOf(end), endColumn: columnOf(end) },
	});
}

/** A row for each claim that was found. */
const asCsv = ({ claims }: Located): string =>
	rowsAsCsv(
		["claim", "section", "line", "confidence", "trust", "text"],
		claims.map(({ id, section, line, confidence, trust, text }) => [id, section, line, confidence, trust, text]),
	);

const trusts: Readonly<Record<FoundClaim["trust"], string>> = {
	sure: "",
	"reads-differently": "reads differently",
	unsure: "is this the sentence?",
};

function asText({ file, isEssay, sections, claims, lost }: Located): string {
	const doubt = isEssay ? [] : ["Too few of the essay's headings are in it to be a copy of the essay.", ""];
	const notFound = [...lost.sections.map(({ title }) => title), ...lost.claims.map(({ statement }) => statement)];
	return [
		...doubt,
		`${file}: ${sections.length} sections and ${claims.length} claims found, ${lost.sections.length} and ${lost.claims.length} lost`,
		"",
		columns(sections.map(({ id, line, heading }) => [id, `line ${line}`, heading])),
		"",
		columns(claims.map(({ id, line, confidence, trust }) => [id, `line ${line}`, String(confidence), trusts[trust]])),
		...(notFound.length > 0 ? ["", "Lost:", ...notFound.map((title) => wrap(title, 2))] : []),
	].join("\n");
}
