import { joinLines } from "../../essay/joinLines.ts";
import { type Inline, parseInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandName, commands } from "../manifest/contributions.ts";

/** Makes any text safe to stand in Markdown as it is: no links, icons, HTML, lists or emphasis come out of it. */
export function escapeMarkdown(text: string): string {
	return joinLines(text)
		.replace(/[\\`*_{}[\]#|!<>~$&]/g, "\\$&")
		.replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&") // addresses would become links by themselves
		.replace(/^(\s*)([-+]|\d+(?=[.)](\s|$)))/, (_, space: string, mark: string) =>
			/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
		);
}

/** A link that runs one of our commands; only works in Markdown that is trusted to. */
export function commandLink(text: string, name: CommandName, target: Target): string {
	return `[${escapeMarkdown(text)}](command:${commands[name].id}?${encodeURIComponent(JSON.stringify([target]))})`;
}

/** Our inline markup as Markdown: links become commands where `linked`, else their text. */
export function inlineToMarkdown(source: string, linked = true): string {
	return parseInlineMarkup(source)
		.map((paragraph) => paragraph.map((piece) => toMarkdown(piece, linked)).join(""))
		.join("\n\n");
}

function toMarkdown(piece: Inline, linked: boolean): string {
	switch (piece.kind) {
		case "text":
			return escapeMarkdown(piece.text);
		case "strong":
			return `**${piece.children.map((child) => toMarkdown(child, linked)).join("")}**`;
		case "emphasis":
			return `*${piece.children.map((child) => toMarkdown(child, linked)).join("")}*`;
		case "link": {
			const [name, target] = linkCommand(piece.scheme, piece.id) ?? [];
			return linked && name && target ? commandLink(piece.text, name, target) : escapeMarkdown(piece.text);
		}
	}
}

/** The command that follows a link of inline markup; undefined for what only a run's own panel can show. */
export function linkCommand(scheme: string, id: string): readonly [CommandName, Target] | undefined {
	switch (scheme) {
		case "section":
			return ["openSection", { section: id }];
		case "claim":
			return ["openSection", { claim: id }];
		case "simulation":
			return ["runSimulation", { simulation: id }];
		case "source":
			return ["openSource", { source: id }];
		case "term":
			return ["explainTerm", { term: id }];
		case "page":
			return ["openPage", { page: id }];
		case "run":
			return ["openRun", { run: id }];
		case "text":
			return ["showInText", { claim: id }];
		default:
			return undefined;
	}
}
