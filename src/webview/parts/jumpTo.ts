/** Brings a part of the page to the top and puts the focus on it, also where it is folded away. */
export function jumpTo(id: string): void {
	const element = document.getElementById(id);
	for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
	element?.scrollIntoView({ block: "start" });
	element?.focus({ preventScroll: true });
}
