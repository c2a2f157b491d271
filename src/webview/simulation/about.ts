import { type Manifest, type RunReport } from "../../runs/runReport.ts";
import { type ExportFormat, type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { withUnit } from "../format.ts";
import { disclosure } from "../parts/disclosure.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { webLink } from "../parts/links.ts";

/** What the model is, what it leaves out, and where its numbers come from. */
export function aboutModel({ model, claims }: SimulationDescription, follow: FollowLink): Child {
	const parts = [
		["What it is for", model.purpose],
		["Who acts in it", model.entities],
		["What happens", model.process],
		...(model.hinge ? [["What its direction hinges on", model.hinge]] : []),
	] as const;
	return [
		disclosure(
			"about-model",
			"How this model works",
			parts.map(([title, text]) => [h("h3", {}, title!), prose(text!, follow)]),
		),
		disclosure(
			"about-left-out",
			`What it leaves out (${model.leftOut.length})`,
			h(
				"ul",
				{},
				model.leftOut.map((item) => h("li", {}, inlineProse(item, follow))),
			),
		),
		disclosure(
			"about-sources",
			`Sources (${model.sources.length})`,
			h(
				"ul",
				{},
				model.sources.map(({ title, url }) => h("li", {}, webLink(title, url))),
			),
			claims.length > 0 && h("p", { class: "muted" }, "What sources say about each claim stands in its section."),
		),
	];
}

/** What it takes to repeat this run, and to see that the same came out. */
export function manifestView(report: RunReport | undefined, description: SimulationDescription): Child {
	if (!report) return undefined;
	return disclosure(
		"about-manifest",
		"Manifest",
		h(
			"dl",
			{ class: "manifest" },
			manifestRows(report.manifest, description).map(([term, value]) => [h("dt", {}, term), h("dd", {}, value)]),
		),
		h("p", { class: "muted" }, `The run took ${withUnit(Math.round(report.elapsed), "ms")}.`),
	);
}

function manifestRows(manifest: Manifest, { parameters }: SimulationDescription): [string, string][] {
	return [
		["Simulation", `${manifest.simulation}, version ${manifest.version}`],
		["Engine", manifest.engine],
		["Rules", manifest.rules],
		["Seeds", manifest.seeds > 1 ? `${manifest.seeds}, from ${manifest.seed}` : String(manifest.seed)],
		...(manifest.imported
			? [["Network", `${manifest.imported.name} (SHA-256 ${manifest.imported.hash})`] as [string, string]]
			: []),
		...Object.entries(manifest.values).map(([name, value]): [string, string] => [
			parameters[name]?.label ?? name,
			String(value),
		]),
		["SHA-256 of the outcome", manifest.outcomeHash],
	];
}

const formats: readonly { readonly format: ExportFormat; readonly label: string; readonly title: string }[] = [
	{ format: "png", label: "PNG", title: "The chart as a picture" },
	{ format: "svg", label: "SVG", title: "The chart as a drawing" },
	{ format: "csv", label: "CSV", title: "The table behind the chart" },
	{ format: "json", label: "JSON", title: "The whole run with its manifest" },
	{ format: "markdown", label: "Markdown", title: "A report to read" },
];

interface ExportOptions {
	readonly save: (format: ExportFormat) => void;
	readonly saveRun: () => void;
	readonly copyLink: () => void;
}

/** Ways to take the run away. */
export function exportView({ save, saveRun, copyLink }: ExportOptions): HTMLElement {
	const button = (id: string, label: string, title: string, act: () => void) =>
		h("vscode-button", { id, appearance: "secondary", title, on: { click: act } }, label);
	return disclosure(
		"about-export",
		"Export",
		h(
			"div",
			{ class: "buttons" },
			formats.map(({ format, label, title }) => button(`export-${format}`, label, title, () => save(format))),
		),
		h(
			"div",
			{ class: "buttons" },
			button("save-run", "Save Run", "Keep it under Runs", saveRun),
			button("copy-link", "Copy Link", "A link that opens this run", copyLink),
		),
	);
}
