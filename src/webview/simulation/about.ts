import { type Manifest, type RunReport } from "../../runs/runReport.ts";
import { type ExportFormat, type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber, withUnit } from "../format.ts";
import { button } from "../parts/controls.ts";
import { disclosure } from "../parts/disclosure.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";

/** What the model is, what it leaves out, and where its numbers come from. */
export function aboutModel(description: SimulationDescription, follow: FollowLink): Child {
	const { model, claims, benchmarks, measured } = description;
	const parts = [
		["What it is for", model.purpose],
		...(model.patterns ? [["What it must reproduce", model.patterns]] : []),
		["Who acts in it", model.entities],
		...(model.scales ? [["Steps and sizes", model.scales]] : []),
		["What happens", model.process],
		...(model.scheduling ? [["In which order", model.scheduling]] : []),
		...(model.initial ? [["How it begins", model.initial]] : []),
		...(model.stochasticity ? [["What chance decides", model.stochasticity]] : []),
		...(model.hinge ? [["What its direction hinges on", model.hinge]] : []),
	] as const;
	return [
		disclosure(
			"about-model",
			"How this model works",
			parts.map(([title, text]) => [h("h3", {}, title!), prose(text!, follow)]),
			equationsView(model.equations),
		),
		benchmarks.length > 0 &&
			disclosure("about-checked", `Checked against (${benchmarks.length})`, benchmarksView(benchmarks)),
		measured.length > 0 &&
			disclosure("about-measured", `Measured in the world (${measured.length})`, measuredView(measured)),
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

const equationsView = (equations: SimulationDescription["model"]["equations"]): Child =>
	equations && [
		h("h3", {}, "Equations"),
		h(
			"dl",
			{ class: "manifest" },
			equations.map(({ gives, formula }) => [h("dt", {}, gives), h("dd", {}, h("code", {}, formula))]),
		),
	];

/** Published or derived results beside ours. */
const benchmarksView = (benchmarks: SimulationDescription["benchmarks"]): Child => [
	h("p", { class: "muted" }, "Known results that this model's own arithmetic must give; a test holds it to them."),
	h(
		"ul",
		{},
		benchmarks.map(({ what, unit, published, ours, source }) =>
			h(
				"li",
				{},
				`${what}: ${withUnit(published, unit)}; here ${withUnit(ours, unit)}. `,
				webLink(source.title, source.url),
			),
		),
	),
];

/** What the world recorded, which the model does not know of. */
const measuredView = (measured: SimulationDescription["measured"]): Child =>
	h(
		"ul",
		{},
		measured.map(({ figure, value, date, source, note }) =>
			h(
				"li",
				{},
				innerLink(figure, () => document.getElementById(`figure-${figure}`)?.focus()),
				`: ${formatNumber(value)} in ${date}. ${note ? `${note} ` : ""}`,
				webLink(source.title, source.url),
			),
		),
	);

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
	const secondary = (id: string, label: string, title: string, act: () => void) =>
		button(id, label, act, { secondary: true, title });
	return disclosure(
		"about-export",
		"Export",
		h(
			"div",
			{ class: "buttons" },
			formats.map(({ format, label, title }) => secondary(`export-${format}`, label, title, () => save(format))),
		),
		h(
			"div",
			{ class: "buttons" },
			secondary("save-run", "Save Run", "Keep it under Runs", saveRun),
			secondary("copy-link", "Copy Link", "A link that opens this run", copyLink),
		),
	);
}
