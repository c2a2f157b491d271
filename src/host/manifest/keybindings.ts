import { type CommandName, panelTypes } from "./contributions.ts";

/** Keys that work while one of our panels has the focus. */
export const keybindings: readonly {
	readonly command: CommandName;
	readonly key: string;
	readonly mac?: string;
	readonly when: string;
}[] = [
	{
		command: "search",
		key: "ctrl+shift+k",
		mac: "cmd+shift+k",
		when: Object.values(panelTypes)
			.map((type) => `activeWebviewPanelId == '${type}'`)
			.join(" || "),
	},
];
