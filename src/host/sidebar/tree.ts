import * as vscode from "vscode";
import { wordIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";
import { commands, type views } from "../manifest/contributions.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

/** A native tree view over nodes. It knows rows and nothing of what they mean. */
export class Tree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
	readonly view: vscode.TreeView<TreeNode>;
	readonly #changed = new vscode.EventEmitter<TreeNode | undefined>();
	/** Rows that VS Code has been given, by id: only these can be refreshed one by one. */
	readonly #shown = new Map<string, TreeNode>();

	/**
	 * @param media folder of the pictures that rows name
	 * @param roots the rows of the first level, asked for when the view is first seen
	 * @param canSelectMany whether commands may act on several rows at once
	 */
	constructor(
		view: (typeof views)[keyof typeof views],
		private readonly media: vscode.Uri,
		private readonly roots: () => Promise<readonly TreeNode[]>,
		canSelectMany = false,
	) {
		this.view = vscode.window.createTreeView(view.id, { treeDataProvider: this, showCollapseAll: true, canSelectMany });
	}

	get onDidChangeTreeData(): vscode.Event<TreeNode | undefined> {
		return this.#changed.event;
	}

	async getChildren(node?: TreeNode): Promise<TreeNode[]> {
		const rows = await (node ? (node.children?.() ?? []) : this.roots());
		for (const row of rows) this.#shown.set(row.id, row);
		return [...rows];
	}

	async getTreeItem(node: TreeNode): Promise<vscode.TreeItem> {
		return toItem(node, await node.look(), this.media);
	}

	getParent(node: TreeNode): TreeNode | undefined {
		return node.parent;
	}

	/** Draws rows anew, with all below them; without ids the whole tree. Rows that were never shown need nothing. */
	refresh(...ids: readonly string[]): void {
		if (ids.length === 0) {
			this.#shown.clear();
			this.#changed.fire(undefined);
			return;
		}
		for (const id of ids) {
			const node = this.#shown.get(id);
			if (node) this.#changed.fire(node);
		}
	}

	/**
	 * Selects a row. VS Code does not find rows while it draws them anew, so this tries again a little later; that a row
	 * could not be shown fails nothing.
	 * @param quiet only where the view is seen, and without the focus
	 */
	async reveal(node: TreeNode, quiet = false): Promise<void> {
		for (const wait of [0, 200, 600]) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			if (quiet && !this.view.visible) return;
			try {
				return await this.view.reveal(node, { select: true, focus: !quiet, expand: !quiet });
			} catch {
				continue;
			}
		}
	}

	dispose(): void {
		this.view.dispose();
		this.#changed.dispose();
	}
}

const folding = {
	closed: vscode.TreeItemCollapsibleState.Collapsed,
	open: vscode.TreeItemCollapsibleState.Expanded,
};

function toItem(node: TreeNode, look: Look, media: vscode.Uri): vscode.TreeItem {
	const item = new vscode.TreeItem(look.label, look.folds ? folding[look.folds] : vscode.TreeItemCollapsibleState.None);
	item.id = node.id;
	item.description = look.description;
	if (look.icon) item.iconPath = iconOf(look.icon, media);
	if (look.tooltip !== undefined) item.tooltip = tooltip(look.tooltip);
	item.accessibilityInformation = { label: look.spoken };
	if (look.offers) item.contextValue = `;${look.offers.join(";")};`;
	if (look.opens) {
		item.command = {
			command: commands[look.opens].id,
			title: wordIn(language, commands[look.opens].title),
			arguments: [node.target],
		};
	}
	return item;
}

function iconOf(
	icon: NonNullable<Look["icon"]>,
	media: vscode.Uri,
): vscode.ThemeIcon | Record<"light" | "dark", vscode.Uri> {
	if (!("drawn" in icon)) {
		return new vscode.ThemeIcon(icon.codicon, icon.color === undefined ? undefined : new vscode.ThemeColor(icon.color));
	}
	const picture = (theme: string) => vscode.Uri.joinPath(media, `${icon.drawn}-${theme}.svg`);
	return { light: picture("light"), dark: picture("dark") };
}

const linkable = (["openSection", "testClaim", "runSimulation", "explainTerm", "openSource"] as const).map(
	(name) => commands[name].id,
);

/** Markdown with our own command links and icons, and without HTML. */
function tooltip(markdown: string): vscode.MarkdownString {
	const text = new vscode.MarkdownString(markdown, true);
	text.isTrusted = { enabledCommands: linkable };
	return text;
}
