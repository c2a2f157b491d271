import { pagesWords as words } from "../words/pagesWords.ts";
import { type FlowPart, type FlowPicture } from "../../wire/panels/pagesPanel.ts";
import { h, svg } from "../dom.ts";
import { type FollowLink, inlineProse } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";

const WIDTH = 640;
const HEIGHT = 268;
const TOP = 8;
/** Height of the whole emission. */
const WHOLE = 196;
const GAP = 12;
const [SOURCE, FIRST, LAST] = [4, 300, 500];
const NODE = 10;

interface Box {
	readonly y: number;
	readonly height: number;
}

/** A ribbon from one box to another. */
function ribbon(name: string, x: number, from: Box, to: Box, end: number): SVGElement {
	const middle = (x + end) / 2;
	const curve = (y1: number, x2: number, y2: number) => `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
	return svg("path", {
		class: `flow-ribbon flow-${name}`,
		d: `M${x} ${from.y}${curve(from.y, end, to.y)}V${to.y + to.height}${curve(to.y + to.height, x, from.y + from.height)}Z`,
	});
}

/** How a subnet's emission is shared, drawn as ribbons; below it, who each of them is. */
export function flowView(flow: FlowPicture, follow: FollowLink, go: (page: string) => void): HTMLElement {
	const chosen = (id: FlowPart["id"]) => flow.highlighted === id && "chosen";
	return h(
		"figure",
		{ class: "flow", "aria-label": flow.caption },
		drawing(flow),
		h(
			"ul",
			{ class: "flow-parts" },
			flow.parts.map(({ id, name, said, text, page, count }) =>
				h(
					"li",
					{ class: ["flow-part", `flow-part-${id}`, chosen(id)].filter(Boolean).join(" ") },
					h(
						"p",
						{ class: "flow-name" },
						page === undefined || chosen(id)
							? h("strong", {}, name)
							: innerLink(name, () => go(page), { id: `flow-${id}` }),
						` ${count === undefined ? "" : `${count} · `}${said}`,
					),
					h("p", { class: "muted" }, inlineProse(text, follow)),
				),
			),
		),
	);
}

function drawing({ parts, total, highlighted }: FlowPicture): SVGElement {
	const of = (id: FlowPart["id"]) => parts.find((part) => part.id === id)!;
	const [owner, miners, validators, stakers] = (["owner", "miners", "validators", "stakers"] as const).map(of) as [
		FlowPart,
		FlowPart,
		FlowPart,
		FlowPart,
	];
	const half = validators.share + stakers.share;
	let out = TOP;
	let y = TOP;
	const boxes = [
		{ ...owner, share: owner.share },
		{ ...miners, share: miners.share },
		{ ...validators, name: words.validators, share: half },
	].map(({ id, name, share }) => {
		const height = share * WHOLE;
		const box = { id, name, from: { y: out, height }, to: { y, height } };
		out += height;
		y += height + GAP;
		return box;
	});
	const last = boxes.at(-1)!.to;
	const kept = validators.share * WHOLE;
	const passed = { y: last.y + kept, height: stakers.share * WHOLE };
	const label = (x: number, box: Box, name: string, said: string, id: string) =>
		svg(
			"text",
			{ class: `flow-label${highlighted === id ? " chosen" : ""}`, x, y: box.y + box.height / 2 + 4 },
			svg("tspan", { class: "flow-who" }, name),
			svg("tspan", { dx: 6 }, said),
		);
	const node = (id: string, x: number, box: Box) =>
		svg("rect", { class: `flow-node flow-${id}`, x, y: box.y, width: NODE, height: Math.max(box.height, 1) });
	return svg(
		"svg",
		{ class: "flow-drawing", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
		boxes.map(({ id, from, to }) => ribbon(id, SOURCE + NODE, from, to, FIRST)),
		ribbon("stakers", FIRST + NODE, passed, { ...passed, y: passed.y + GAP }, LAST),
		svg("rect", { class: "flow-node", x: SOURCE, y: TOP, width: NODE, height: WHOLE }),
		boxes.map(({ id, to }) => node(id, FIRST, to)),
		node("stakers", LAST, { ...passed, y: passed.y + GAP }),
		svg("text", { class: "flow-label flow-total", x: SOURCE, y: TOP + WHOLE + 22 }, total),
		label(FIRST + NODE + 8, boxes[0]!.to, owner.name, short(owner), "owner"),
		label(FIRST + NODE + 8, boxes[1]!.to, miners.name, short(miners), "miners"),
		label(
			FIRST + NODE + 8,
			{ y: last.y - 6, height: Math.max(kept, 18) },
			validators.name,
			short(validators),
			"validators",
		),
		label(LAST + NODE + 8, { ...passed, y: passed.y + GAP }, stakers.name, short(stakers), "stakers"),
	);
}

/** Only the share: the list below says the rest. */
const short = ({ said }: FlowPart): string => said.split(" · ")[0]!;
