import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { TIMELINE } from "../../chain/rules/timeline.ts";
import { escapeMarkdown } from "../kit/markdown.ts";

/** The rule sets, and how the rules came to them, each change with its date and source. */
export function rulesMarkdown(): string {
	const sets = RULE_SET_IDS.map((id) => {
		const { label, date, summary } = ruleSet(id);
		return `| ${escapeMarkdown(label)} | \`${id}\` | ${day(date)} | ${escapeMarkdown(summary)} |`;
	});
	const changes = TIMELINE.map(({ date, change, source, url, begins }) => {
		const cited = url === null ? escapeMarkdown(source) : `[${escapeMarkdown(source)}](${url})`;
		const marked = begins ? `**Begins “${escapeMarkdown(ruleSet(begins).label)}”.** ` : "";
		return `| ${day(date)} | ${marked}${escapeMarkdown(change)} | ${cited} |`;
	});
	return `${[
		"# Rules timeline",
		"Every run names the rules that it was made under. Dates are those on which a change was merged; it may act on the chain hours to days later.",
		"## Rule sets",
		["| rules | name in a run | stands for | what sets it apart |", "|:--|:--|:--|:--|", ...sets].join("\n"),
		"## Changes, oldest first",
		["| date | change | source |", "|:--|:--|:--|", ...changes].join("\n"),
	].join("\n\n")}\n`;
}

/** A date that no line breaks. */
const day = (iso: string) => iso.replaceAll("-", "\u2011");
