import { h } from "../dom.ts";
import { roving } from "./roving.ts";

/** A row of tabs that wraps instead of scrolling, over one panel that the caller fills. */
export interface Tabs {
	readonly list: HTMLElement;
	show(selected: string): void;
}

interface TabsOptions {
	/** Prefix of the tabs' ids. */
	readonly id: string;
	readonly label: string;
	readonly tabs: readonly { readonly id: string; readonly label: string }[];
	/** The element that shows what is selected. */
	readonly panel: HTMLElement;
	readonly selected: (id: string) => void;
}

export function createTabs({ id, label, tabs, panel, selected }: TabsOptions): Tabs {
	panel.id ||= `${id}-panel`;
	panel.setAttribute("role", "tabpanel");
	const elements = tabs.map((tab) =>
		h(
			"button",
			{
				id: `${id}-${tab.id}`,
				type: "button",
				class: "tab",
				role: "tab",
				"aria-controls": panel.id,
				on: { click: () => selected(tab.id) },
			},
			tab.label,
		),
	);
	const list = h("div", { class: "tabs", role: "tablist", "aria-label": label }, elements);
	const idOf = (element: HTMLElement) => tabs[elements.indexOf(element as HTMLButtonElement)]!.id;
	roving(
		list,
		() => elements,
		(element) => selected(idOf(element)),
	);
	return {
		list,
		show: (shown) => {
			tabs.forEach((tab, i) => {
				elements[i]!.setAttribute("aria-selected", String(tab.id === shown));
				elements[i]!.tabIndex = tab.id === shown ? 0 : -1;
			});
			panel.setAttribute("aria-labelledby", `${id}-${shown}`);
		},
	};
}
