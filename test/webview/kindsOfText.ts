/**
 * Runs in the page. Elements that show text, two of each kind: a kind is what axe judges contrast by, so the others of a kind pass or
 * fail with them. Rows of a list repeat each other by the thousand.
 */
export function kindsOfText(): Element[] {
	const grounds = new Map<Element, string>();
	const parentOf = (element: Element): Element | null =>
		element.assignedSlot ??
		element.parentElement ??
		(element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
	/** What lies behind an element: every ground, image and opacity from the root down. */
	const groundOf = (element: Element): string => {
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
		const parent = parentOf(element);
		const own = [backgroundColor, backgroundImage, opacity, position].join();
		const ground = `${parent ? groundOf(parent) : ""}${/^rgba\(0, 0, 0, 0\),none,1,static$/.test(own) ? "" : `>${own}`}`;
		grounds.set(element, ground);
		return ground;
	};
	const isField = (element: Element) => /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
	const textOf = (element: Element) =>
		[...element.childNodes]
			.map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : ""))
			.join("");
	const isDisabled = (element: Element) =>
		element.matches(":disabled") || element.closest("[aria-disabled=true], fieldset:disabled") !== null;
	const kinds = new Map<string, Element[]>();
	const visit = (place: Document | ShadowRoot) => {
		for (const element of place.querySelectorAll("*")) {
			if (element.shadowRoot) visit(element.shadowRoot);
			const text = textOf(element);
			if ((text === "" && !isField(element)) || !element.checkVisibility()) continue;
			const { color, fontSize, fontWeight, textShadow, clipPath } = getComputedStyle(element);
			const control = element instanceof HTMLLabelElement ? element.control : null;
			const kind = [element.tagName, element.getAttribute("class"), groundOf(element)];
			const look = [color, fontSize, fontWeight, textShadow, clipPath, text.length < 2];
			const key = [...kind, ...look, isDisabled(element), control !== null && isDisabled(control)].join();
			const found = kinds.get(key) ?? [];
			kinds.set(key, [found[0] ?? element, ...(found.length > 0 ? [element] : [])]);
		}
	};
	visit(document);
	return [...kinds.values()].flat();
}
