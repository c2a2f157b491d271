const steps: Readonly<Record<string, "next" | "previous" | "first" | "last">> = {
	ArrowRight: "next",
	ArrowLeft: "previous",
	ArrowDown: "next",
	ArrowUp: "previous",
	Home: "first",
	End: "last",
};

const isDisabled = (item: HTMLElement) => item.hasAttribute("disabled") || item.hidden;

/**
 * One stop of the Tab key for a whole group; the arrow keys move inside it (the toolbar and tabs patterns of ARIA APG).
 * @param items reads the group's items in order; disabled and hidden ones are passed over
 * @param moved called with the item that the keys led to
 */
export function roving(
	group: HTMLElement,
	items: () => readonly HTMLElement[],
	moved?: (item: HTMLElement) => void,
): () => void {
	const settle = (current?: HTMLElement) => {
		const all = items();
		const stop =
			current ?? all.find((item) => item.tabIndex === 0 && !isDisabled(item)) ?? all.find((item) => !isDisabled(item));
		for (const item of all) item.setAttribute("tabindex", item === stop ? "0" : "-1");
	};
	group.addEventListener("focusin", (event) => {
		const item = items().find((candidate) => candidate.contains(event.target as Node));
		if (item) settle(item);
	});
	group.addEventListener("keydown", (event) => {
		const step = steps[event.key];
		const enabled = items().filter((item) => !isDisabled(item));
		const at = enabled.findIndex((item) => item.contains(event.target as Node));
		if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		const to = { next: at + 1, previous: at - 1, first: 0, last: -1 }[step];
		const item = enabled.at(to % enabled.length);
		item?.focus();
		if (item) moved?.(item);
	});
	settle();
	return () => settle();
}
