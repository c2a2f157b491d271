/** What may stand inside an element. `false`, `undefined` and `""` are left out, so that `condition && child` works. */
export type Child = Node | string | number | false | undefined | readonly Child[];

/** Attributes by name; `on` holds listeners. `true` sets an empty attribute; `false` and `undefined` leave it out. */
export interface Attributes {
	readonly on?: { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
	readonly [name: string]: string | number | boolean | undefined | object;
}

/**
 * Makes an element. Text goes in as text nodes only, so nothing that comes from data can become markup.
 * Style attributes are refused: the content security policy would drop them.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (name === "on") listen(element, attributes.on ?? {});
		else if (name === "style") throw new TypeError("Use a class: style attributes are refused by the policy.");
		else if (value === true) element.setAttribute(name, "");
		else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...nodesOf(children));
	return element;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** The same for SVG elements. */
export function svg(
	tag: string,
	attributes: Readonly<Record<string, string | number>> = {},
	...children: Child[]
): SVGElement {
	const element = document.createElementNS(svgNamespace, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	element.append(...nodesOf(children));
	return element;
}

function listen(element: HTMLElement, listeners: NonNullable<Attributes["on"]>): void {
	for (const [type, listener] of Object.entries(listeners)) {
		if (listener) element.addEventListener(type, listener as (event: Event) => void);
	}
}

/** Children without what is left out. */
export function nodesOf(children: readonly Child[]): (Node | string)[] {
	return children.flatMap((child) => {
		if (child === false || child === undefined || child === "") return [];
		if (typeof child === "number") return [String(child)];
		if (typeof child === "string") return [unbroken(child)];
		return child instanceof Node ? [child] : nodesOf(child);
	});
}

/** A number goes to the next line with the sign behind it. */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=[%×$])/g, "\u00a0");
