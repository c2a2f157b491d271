import { pageLanguage } from "../language.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { type Manifest, type RunReport } from "../../runs/runReport.ts";
import { type ExportFormat, type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { writeTyped } from "../../numeric/typedNumber.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { unitHere, withUnit } from "../format.ts";
import { contentWords } from "../words/contentWords.ts";
import { button } from "../parts/controls.ts";
import { disclosure } from "../parts/disclosure.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";

/** What the model is, what it leaves out, and where its numbers come from. */
export function aboutModel(description: SimulationDescription, follow: FollowLink): Child {
	const { model, claims, benchmarks, measured } = description;
	const parts = [
		[words.purpose, model.purpose],
		...(model.patterns ? [[words.patterns, model.patterns]] : []),
		[words.entities, model.entities],
		...(model.scales ? [[words.scales, model.scales]] : []),
		[words.process, model.process],
		...(model.scheduling ? [[words.scheduling, model.scheduling]] : []),
		...(model.initial ? [[words.initial, model.initial]] : []),
		...(model.stochasticity ? [[words.chance, model.stochasticity]] : []),
		...(model.hinge ? [[words.hinge, model.hinge]] : []),
	] as const;
	return [
		disclosure(
			"about-model",
			words.howItWorks,
			parts.map(([title, text]) => [h("h3", {}, title!), prose(text!, follow)]),
			equationsView(model.equations),
		),
		benchmarks.length > 0 && disclosure("about-checked", words.checked(benchmarks.length), benchmarksView(benchmarks)),
		measured.length > 0 && disclosure("about-measured", words.measured(measured.length), measuredView(description)),
		disclosure(
			"about-left-out",
			words.leftOut(model.leftOut.length),
			h(
				"ul",
				{},
				model.leftOut.map((item) => h("li", {}, inlineProse(item, follow))),
			),
		),
		disclosure(
			"about-sources",
			words.sourcesCount(model.sources.length),
			h(
				"ul",
				{},
				model.sources.map(({ title, url, english }) => h("li", {}, webLink(title, url, english))),
			),
			claims.length > 0 && h("p", { class: "muted" }, words.sourcesInSection),
		),
	];
}

const equationsView = (equations: SimulationDescription["model"]["equations"]): Child =>
	equations && [
		h("h3", {}, words.equations),
		h(
			"dl",
			{ class: "manifest" },
			equations.map(({ gives, formula }) => [h("dt", {}, gives), h("dd", {}, h("code", {}, formula))]),
		),
	];

/** Published or derived results beside ours. */
const benchmarksView = (benchmarks: SimulationDescription["benchmarks"]): Child => [
	h("p", { class: "muted" }, words.benchmarks),
	h(
		"ul",
		{},
		benchmarks.map(({ what, unit, published, ours, source }) =>
			h(
				"li",
				{},
				words.benchmark(what, withUnit(published, unit), withUnit(ours, unit)),
				webLink(source.title, source.url, source.english),
			),
		),
	),
];

/** What the world recorded, which the model does not know of. */
const measuredView = ({ measured, figures }: SimulationDescription): Child =>
	h(
		"ul",
		{},
		measured.map(({ figure, value, date, source, note }) => {
			const { label, unit } = figures.find(({ id }) => id === figure)!;
			return h(
				"li",
				{},
				innerLink(label, () => document.getElementById(`figure-${figure}`)?.focus()),
				words.measuredIn(withUnit(value, unit), date, note),
				webLink(source.title, source.url, source.english),
			);
		}),
	);

/** What it takes to repeat this run, and to see that the same came out. */
export function manifestView(report: RunReport | undefined, description: SimulationDescription): Child {
	if (!report) return undefined;
	return disclosure(
		"about-manifest",
		words.manifest,
		h(
			"dl",
			{ class: "manifest" },
			manifestRows(report.manifest, description).map(([term, value]) => [h("dt", {}, term), h("dd", {}, value)]),
		),
		h("p", { class: "muted" }, words.took(withUnit(Math.round(report.elapsed), "ms", pageLanguage))),
	);
}

function manifestRows(manifest: Manifest, { parameters }: SimulationDescription): [string, Child][] {
	return [
		[words.simulation, `${manifest.simulation}, version ${manifest.version}`],
		[words.engine, manifest.engine],
		[words.rules, manifest.rules],
		[words.seeds, manifest.seeds > 1 ? words.seedsFrom(manifest.seeds, manifest.seed) : String(manifest.seed)],
		...(manifest.imported
			? [[words.network, `${manifest.imported.name} (SHA-256 ${manifest.imported.hash})`] as [string, Child]]
			: []),
		...Object.entries(manifest.values).map(([name, value]): [string, Child] => [
			parameters[name]?.label ?? name,
			valueText(parameters[name], value),
		]),
		[words.outcomeHash, manifest.outcomeHash],
	];
}

/** A value with its unit or the name of its option, and every digit: it is what repeats the run. */
function valueText(parameter: Parameter | undefined, value: Value): Child {
	if (typeof value === "boolean") return value ? contentWords.on : contentWords.off;
	if (typeof value === "number") {
		const unit = parameter?.kind === "number" ? parameter.unit : "";
		return `${writeTyped(value, pageLanguage)}${unit === "" ? "" : `\u00a0${unitHere(unit)}`}`;
	}
	const option = parameter?.kind === "choice" && parameter.options.find((one) => one.value === value);
	return option ? h("span", {}, `${option.label} (`, h("code", {}, value), ")") : h("code", {}, value);
}

const formats: readonly { readonly format: ExportFormat; readonly label: string; readonly title: string }[] = [
	{ format: "png", label: "PNG", title: words.asPicture },
	{ format: "svg", label: "SVG", title: words.asDrawing },
	{ format: "csv", label: "CSV", title: words.asTable },
	{ format: "json", label: "JSON", title: words.asRun },
	{ format: "markdown", label: "Markdown", title: words.asReport },
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
		words.exportIt,
		h(
			"div",
			{ class: "buttons" },
			formats.map(({ format, label, title }) => secondary(`export-${format}`, label, title, () => save(format))),
		),
		h(
			"div",
			{ class: "buttons" },
			secondary("save-run", words.saveRun, words.saveRunHelp, saveRun),
			secondary("copy-link", words.copyLink, words.copyLinkHelp, copyLink),
		),
	);
}
