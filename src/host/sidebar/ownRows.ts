import { say } from "../kit/saying.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import type { Uri } from "vscode";
import { type Argument, type OwnClaim } from "../../argument/ownClaim.ts";
import { escapeMarkdown } from "../kit/markdown.ts";
import { type OwnResult } from "../../argument/ownResult.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

/** An argument of the workspace, as rows need it. */
interface OwnFile {
	/** Where its claims are written. */
	readonly uri: Uri;
	readonly name: string;
	readonly argument: Pick<Argument, "title" | "claims">;
}

/** How a claim fared last; asked for at every refresh. */
export type ResultOf = (file: Uri, claim: string) => OwnResult | undefined;

/** Texts of the reader's own as rows below the essay: a file each, with its claims and how they fared. */
export const ownRows = (files: readonly OwnFile[], resultOf: ResultOf): readonly TreeNode[] =>
	files.filter(({ argument }) => argument.claims.length > 0).map((file) => fileRow(file, resultOf));

function fileRow(file: OwnFile, resultOf: ResultOf): TreeNode {
	const { uri, argument, name } = file;
	const node: TreeNode = {
		id: `argument:${uri.toString()}`,
		target: { uri: uri.toString() },
		look: (): Look => {
			const states = argument.claims.map(({ id }) => resultOf(uri, id)?.state);
			const count = (...wanted: readonly (OwnResult["state"] | undefined)[]) =>
				states.filter((state) => wanted.includes(state)).length;
			const [kept, broken, waiting] = [count("kept"), count("broken", "lost", "failed"), count(undefined)];
			const shown = [kept > 0 && `✓${kept}`, broken > 0 && `✗${broken}`, waiting > 0 && `○${waiting}`].filter(Boolean);
			return {
				label: argument.title,
				description: shown.join(" "),
				icon: { codicon: "note" },
				tooltip: `**${escapeMarkdown(argument.title)}**\n\n${escapeMarkdown(name)}`,
				spoken: words.yourText(argument.title, kept, broken, waiting),
				offers: ["argument", "own"],
				folds: "closed",
			};
		},
		children: () => argument.claims.map((claim) => claimRow(claim, file, node, resultOf)),
	};
	return node;
}

function claimRow({ id, statement }: OwnClaim, { uri }: OwnFile, parent: TreeNode, resultOf: ResultOf): TreeNode {
	return {
		id: `${parent.id}#${id}`,
		target: { uri: uri.toString(), claim: id },
		parent,
		look: (): Look => {
			const result = resultOf(uri, id);
			const said = result ? say(result.sentence) : words.notChecked;
			return {
				label: statement,
				description: result?.found ?? (result?.state === "lost" ? words.sentenceLost : ""),
				icon: { drawn: icons[result?.state ?? "waiting"] },
				tooltip: `**${escapeMarkdown(statement)}**\n\n${escapeMarkdown(said)}`,
				spoken: `${statement} ${said}`,
				offers: ["own"],
				opens: "showOwnClaim",
			};
		},
	};
}

const icons: Readonly<Record<OwnResult["state"] | "waiting", string>> = {
	kept: "leans/yes",
	broken: "leans/no",
	bound: "leans/undecided",
	lost: "leans/undecided",
	failed: "leans/undecided",
	waiting: "leans/not-run",
};
