import { type Simulation } from "./contract.ts";

/** Every word of a simulation that a reader may see, by its place: "parameters.days.label". Titles of sources are names. */
export function wordsOf(simulation: Simulation): ReadonlyMap<string, string> {
	const { title, question, parameters, outputs, charts, model, findings, guess, benchmarks, measured } = simulation;
	const words = new Map<string, string>();
	const visit = (place: string, value: unknown): void => {
		if (typeof value === "string") words.set(place, value);
		else if (typeof value === "object" && value !== null) {
			for (const [key, below] of Object.entries(value)) visit(`${place}.${key}`, below);
		}
	};
	visit("title", title);
	visit("question", question);
	for (const [name, parameter] of Object.entries(parameters)) {
		const { label, help, source, idle = [] } = parameter;
		visit(`parameters.${name}`, { label, help, source, idle: idle.map(({ because }) => because) });
		if (parameter.kind === "formula") visit(`parameters.${name}.variables`, parameter.variables);
		if (parameter.kind === "choice") {
			for (const { value, label: option } of parameter.options) visit(`parameters.${name}.options.${value}`, option);
		}
	}
	const outputWords = (output: { readonly label: string; readonly words?: unknown }) => ({
		label: output.label,
		words: output.words,
	});
	for (const [id, figure] of Object.entries(outputs.figures)) visit(`figures.${id}`, outputWords(figure));
	for (const [id, { label, columns }] of Object.entries(outputs.tables)) {
		visit(`tables.${id}.label`, label);
		for (const [column, output] of Object.entries(columns)) visit(`tables.${id}.${column}`, outputWords(output));
	}
	for (const chart of charts) {
		const references = "references" in chart ? chart.references?.map(({ label }) => label) : undefined;
		const contours = chart.kind === "heatmap" ? chart.contours?.map(({ label }) => label) : undefined;
		visit(`charts.${chart.id}`, { title: chart.title, description: chart.description, references, contours });
	}
	visit("model", { ...model, sources: undefined });
	for (const { claim, measure, counts } of findings) visit(`findings.${claim}`, { measure, counts });
	visit(
		"guess",
		guess && { question: guess.question, options: guess.kind === "choice" ? optionsOf(guess.options) : [] },
	);
	visit(
		"benchmarks",
		benchmarks?.map(({ what }) => what),
	);
	visit(
		"measured",
		measured?.map(({ date, note }) => ({ date, note })),
	);
	return words;
}

const optionsOf = (options: readonly { readonly id: string; readonly label: string }[]) =>
	Object.fromEntries(options.map(({ id, label }) => [id, label]));
