import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { TIMELINE } from "../../chain/rules/timeline.ts";
import { say } from "../kit/saying.ts";
import { escapeMarkdown } from "../kit/markdown.ts";

/** The rule sets, and how the rules came to them, each change with its date and source. */
export function rulesMarkdown(): string {
	const sets = RULE_SET_IDS.map((id) => {
		const { label, date, summary } = ruleSet(id);
		return `| ${escapeMarkdown(say(label))} | \`${id}\` | ${day(date)} | ${escapeMarkdown(say(summary))} |`;
	});
	const changes = TIMELINE.map(({ date, change, source, url, begins }) => {
		const read = escapeMarkdown(say(source));
		const cited = url === null ? read : `[${read}](${url})`;
		const marked = begins ? `**${escapeMarkdown(say(`Begins “${ruleSet(begins).label}”.`))}** ` : "";
		return `| ${day(date)} | ${marked}${escapeMarkdown(say(change))} | ${cited} |`;
	});
	return `${[
		`# ${say("Rules timeline")}`,
		say(
			"Every run names the rules that it was made under. Dates are those on which a change was merged; it may act on the chain hours to days later.",
		),
		`## ${say("Rule sets")}`,
		[head("rules", "name in a run", "stands for", "what sets it apart"), "|:--|:--|:--|:--|", ...sets].join("\n"),
		`## ${say("Changes, oldest first")}`,
		[head("date", "change", "source"), "|:--|:--|:--|", ...changes].join("\n"),
	].join("\n\n")}\n`;
}

const head = (...cells: readonly string[]) => `| ${cells.map(say).join(" | ")} |`;

/** A date that no line breaks. */
const day = (iso: string) => iso.replaceAll("-", "\u2011");
