import { type Child, nodesOf } from "./dom.ts";
import { type Store } from "./store.ts";

/** Shows a part of the state in an element, and keeps it up to date. */
export function region<S extends object>(
	store: Store<S>,
	element: HTMLElement,
	select: (state: Readonly<S>) => readonly unknown[],
	view: (state: Readonly<S>) => Child,
): void {
	store.watch(select, (state) => renderInto(element, view(state)));
}

/** Replaces what an element holds; focus and open disclosures stay with the elements of the same id. */
export function renderInto(element: HTMLElement, ...children: Child[]): void {
	const active = document.activeElement;
	const focused = active && element.contains(active) ? active.id : "";
	const disclosures = new Map(
		[...element.querySelectorAll<HTMLDetailsElement>("details[id]")].map((details) => [details.id, details.open]),
	);
	element.replaceChildren(...nodesOf(children));
	for (const details of element.querySelectorAll<HTMLDetailsElement>("details[id]")) {
		details.open = disclosures.get(details.id) ?? details.open;
	}
	if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
