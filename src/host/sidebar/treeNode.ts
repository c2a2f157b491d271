import { type ColorId } from "../manifest/colors.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandName } from "../manifest/contributions.ts";

/** How a row looks now. Plain data, so that trees can be tested without an editor. */
export interface Look {
	readonly label: string;
	/** Follows the label, dimmed. */
	readonly description?: string;
	/** A codicon, or the name of a picture in `media` that is drawn for light and for dark themes. */
	readonly icon?:
		{ readonly codicon: string; readonly color?: ColorId | "list.warningForeground" } | { readonly drawn: string };
	/** Markdown; everything that came from outside is escaped. Shown on hover only, so nothing essential stands here alone. */
	readonly tooltip?: string;
	/** What a screen reader says: a full sentence. */
	readonly spoken: string;
	/** Words that menus look for, see `menus.ts`. */
	readonly offers?: readonly string[];
	/** What a click does, besides opening and closing the row. */
	readonly opens?: CommandName;
	/** Whether it can be opened, and whether it is at first. */
	readonly folds?: "closed" | "open";
}

/** A row of a tree: a lasting identity with a look that is asked for anew at every refresh. */
export interface TreeNode {
	/** Stable and unique in its tree: VS Code keeps what is open and selected by it. */
	readonly id: string;
	/** What commands act on when they are called from this row. */
	readonly target: Target;
	readonly parent?: TreeNode;
	look(): Look | Promise<Look>;
	children?(): readonly TreeNode[] | Promise<readonly TreeNode[]>;
}
