import { type EpochPicture, type EpochStep } from "../../wire/panels/pagesPanel.ts";
import { type Child, h, svg } from "../dom.ts";

const WIDTH = 520;
const ROW = 74;
const [LEFT, RIGHT] = [150, 370];
/** Width of a line that carries everything. */
const THICK = 16;

/** Validators on the left, miners on the right, and a line for what each gives each; what is cut off is dashed. */
export function networkView({ validators, miners, stake }: EpochPicture, step: EpochStep): HTMLElement {
	const height = ROW * Math.max(validators.length, miners.length);
	const at = (i: number, count: number) => (height * (i + 0.5)) / count;
	const lines = step.lines.flatMap((row, i) =>
		row.flatMap((value, j): readonly SVGElement[] => {
			const [y1, y2] = [at(i, validators.length), at(j, miners.length)];
			const draw = (name: string, width: number) =>
				svg("line", { class: name, x1: LEFT, y1, x2: RIGHT, y2, "stroke-width": Math.max(width * THICK, 0.75) });
			const cut = step.cut?.[i]?.[j] ?? 0;
			return [
				...(cut > 0.0005 ? [draw("epoch-cut", value + cut)] : []),
				...(value > 0 ? [draw("epoch-line", value)] : []),
			];
		}),
	);
	const who = (x: number, anchor: string, y: number, name: string, said: string): Child => [
		svg("text", { class: "epoch-who", x, y: said === "" ? y + 4 : y - 3, "text-anchor": anchor }, name),
		svg("text", { class: "epoch-has", x, y: y + 13, "text-anchor": anchor }, said),
	];
	const spoken = [
		...validators.map((name, i) => `${name}: ${step.validators[i]!}.`),
		...miners.flatMap((name, j) => (step.miners[j] === "" ? [] : [`${name}: ${step.miners[j]!}.`])),
	].join(" ");
	return h(
		"figure",
		{ class: "epoch-network", "aria-label": `${step.title}. ${spoken}` },
		svg(
			"svg",
			{ viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true" },
			lines,
			validators.map((name, i) => {
				const y = at(i, validators.length);
				return [
					svg("circle", { class: "epoch-node", cx: LEFT, cy: y, r: 4 + 18 * Math.sqrt(stake[i]!) }),
					who(LEFT - 28, "end", y, name, step.validators[i]!),
				];
			}),
			miners.map((name, j) => {
				const y = at(j, miners.length);
				return [
					svg("rect", { class: "epoch-node", x: RIGHT, y: y - 9, width: 18, height: 18 }),
					who(RIGHT + 28, "start", y, name, step.miners[j]!),
				];
			}),
		),
	);
}
