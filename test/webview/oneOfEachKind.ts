/**
 * Runs in the page. Takes away all elements but one of each structure: tags, classes, roles and states from it down, and where there is
 * text. What axe asks of structure is answered alike for the others; that ids are unique is asked here, of all.
 * @param selector what repeats itself, as ".claim-card"
 * @returns ids that stood twice, and references to none
 */
export function oneOfEachKind(selector: string): string[] {
	const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
	const known = new Set(ids);
	const faults = ids.filter((id, at) => ids.indexOf(id) !== at);
	const pointing = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
	for (const name of pointing) {
		for (const element of document.querySelectorAll(`[${name}]`)) {
			const named = element.getAttribute(name)!.split(" ");
			faults.push(...named.filter((id) => id !== "" && !known.has(id)).map((id) => `${name}: ${id}`));
		}
	}
	const told = new Set(["class", "role", "type", "tabindex", "style"]);
	const structureOf = (element: Element): string => {
		const attributes = [...element.attributes].map(({ name, value }) =>
			told.has(name) || (name.startsWith("aria-") && !pointing.includes(name) && name !== "aria-label")
				? `${name}=${value}`
				: `${name}${value === "" ? "" : "="}`,
		);
		const below = [...element.childNodes].map((node) =>
			node instanceof Element ? structureOf(node) : node.textContent?.trim() ? "text" : "",
		);
		return `<${element.tagName} ${attributes.sort().join(" ")}>${below.join("")}</>`;
	};
	const kinds = new Set<string>();
	for (const element of document.querySelectorAll(selector)) {
		const structure = structureOf(element);
		if (kinds.has(structure)) element.remove();
		kinds.add(structure);
	}
	return faults;
}
