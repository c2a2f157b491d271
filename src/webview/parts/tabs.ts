import { partsWords as words } from "../words/partsWords.ts";
import { h } from "../dom.ts";
import { roving } from "./roving.ts";

/**
 * A line of tabs over one panel that the caller fills. Those that do not fit wait behind a button, which lets the line
 * wrap; nothing scrolls sideways.
 */
export interface Tabs {
	readonly element: HTMLElement;
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
	const list = h("div", { class: "tabs", role: "tablist", "aria-label": label, id: `${id}-tabs` }, elements);
	let folded = true;
	const unfold = () => {
		const first = elements.find((element) => element.hidden);
		folded = false;
		fit();
		first?.focus();
	};
	const more = h("button", {
		type: "button",
		class: "more-tabs",
		id: `${id}-more`,
		"aria-controls": list.id,
		on: { click: unfold },
	});
	const element = h("div", { class: "tab-line" }, list, more);
	const isWrapped = () => {
		const shown = elements.filter((tab) => !tab.hidden);
		return shown.some((tab) => tab.offsetTop > shown[0]!.offsetTop);
	};
	/** Hides from the end what would begin a second line; never the tab that is selected. */
	function fit() {
		for (const tab of elements) tab.hidden = false;
		more.hidden = true;
		if (!folded || !isWrapped()) return;
		more.hidden = false;
		const others = elements.filter((tab) => tab.getAttribute("aria-selected") !== "true");
		more.textContent = moreText(others.length); // as wide as it can get
		let count = 0;
		for (const tab of others.toReversed()) {
			if (!isWrapped()) break;
			tab.hidden = true;
			count++;
		}
		more.textContent = moreText(count);
	}
	let width = 0;
	new ResizeObserver(([entry]) => {
		const now = Math.round(entry!.contentRect.width);
		if (now === width) return;
		width = now;
		fit();
	}).observe(element);
	const idOf = (element: HTMLElement) => tabs[elements.indexOf(element as HTMLButtonElement)]!.id;
	roving(
		list,
		() => elements,
		(element) => selected(idOf(element)),
	);
	return {
		element,
		show: (shown) => {
			tabs.forEach((tab, i) => {
				elements[i]!.setAttribute("aria-selected", String(tab.id === shown));
				elements[i]!.tabIndex = tab.id === shown ? 0 : -1;
			});
			panel.setAttribute("aria-labelledby", `${id}-${shown}`);
			fit();
		},
	};
}

const moreText = (count: number): string => words.more(count);
