import { type Lean } from "../../essay/lean.ts";
import { svg } from "../dom.ts";

const stroke = (d: string) => svg("path", { class: "lean-stroke", d });
const ring = () => svg("circle", { class: "lean-ring", cx: 8, cy: 8, r: 5.2 });
const filled = (d: string) => [ring(), svg("path", { class: "lean-fill", d })];

const shapes: Readonly<Record<Lean, () => SVGElement | SVGElement[]>> = {
	yes: () => stroke("M3 8.5l3.2 3.2L13 4.8"),
	"leans yes": () => filled("M8 8V2.8A5.2 5.2 0 1 1 2.8 8z"),
	depends: () => filled("M8 2.8a5.2 5.2 0 0 1 0 10.4z"),
	"leans no": () => filled("M8 8V2.8A5.2 5.2 0 0 1 13.2 8z"),
	no: () => stroke("M4 4l8 8M12 4l-8 8"),
	undecided: () => stroke("M4 8h8"),
	"not run": ring,
};

/** The shape of a lean, as in `media/leans`. Only for the eye: what it stands beside says the same in words. */
export const leanIcon = (lean: Lean): SVGElement =>
	svg(
		"svg",
		{ class: "lean-icon", viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
		shapes[lean](),
	);
