import { SubnetsError } from "../../numeric/errors.ts";
import { type JournalHeader } from "../../queue/journalHeader.ts";
import { type BatchResult } from "../../runs/many/runBatch.ts";
import { sweepCharts } from "../../runs/many/sweepCharts.ts";
import { resultColumns, sweepOutcome, sweptColumn } from "../../runs/many/sweepOutcome.ts";
import { valuesAt } from "../../runs/many/sweepPlan.ts";
import { type SweepPoint } from "../../runs/many/sweepReport.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { table } from "../../simulations/kit/build.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { csvHead, csvRows } from "../../simulations/kit/tableAsCsv.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { aboutLines, commentRows } from "../../runs/archive/reportAsCsv.ts";
import { formatFile } from "../../runs/archive/parseFile.ts";
import { type Terminal } from "./command.ts";
import { parameterOf } from "./sweepOptions.ts";
import { turnedTableText } from "./text.ts";

/** The results of a sweep, wherever they lie. */
export interface SweepResults {
	readonly header: JournalHeader;
	/** How many points have one. */
	readonly done: number;
	/** The result of a point; undefined when there is none. */
	result(index: number): Promise<BatchResult | undefined>;
}

/** How a sweep is printed. */
export interface SweepForm {
	readonly json: boolean;
	readonly csv: boolean;
}

/** Points that are in memory at once. */
const AT_ONCE = 200;

/**
 * Prints a sweep in the order of its grid: the same bytes however and wherever its runs were done.
 * @throws {SubnetsError} `bad-value` with the first refusal when every point was refused
 */
export async function printSweep(results: SweepResults, form: SweepForm, terminal: Terminal): Promise<void> {
	const first = await firstReport(results);
	if (form.json) await printJson(results, terminal);
	else if (form.csv) for await (const part of tables(results, first)) terminal.write(part);
	else terminal.print(await asText(results));
}

async function firstReport(results: SweepResults): Promise<RunReport> {
	let refusal: string | undefined;
	for (let index = 0; index < results.header.size; index++) {
		const found = await results.result(index);
		if (found && "report" in found) return found.report;
		refusal ??= found?.refusal;
	}
	const [axis] = results.header.axes;
	throw new SubnetsError("bad-value", refusal ?? "Nothing was run yet. Let it run longer.", axis?.parameter);
}

/** The table as CSV, part by part: refused points have no row. */
async function* tables(results: SweepResults, first: RunReport): AsyncGenerator<string> {
	const { header } = results;
	const simulation = findSimulation(header.base.simulation);
	const part = (rows: readonly { readonly index: number; readonly report: RunReport }[]): Table =>
		table("sweep", simulation.title, [
			...header.axes.map(({ parameter }, axis) =>
				sweptColumn(
					`swept-${axis}`,
					parameterOf(simulation, parameter),
					rows.map(({ index }) => valuesAt(header, index)[axis]!),
				),
			),
			...resultColumns(
				first,
				rows.map(({ report }) => report),
			),
		]);
	const asked = { ...header.base, version: first.manifest.version, engine: header.engine };
	const whole = { ...asked, ...(header.imported && { imported: header.imported }) };
	const names = header.axes.map(({ parameter }) => parameter);
	yield commentRows([
		...aboutLines(whole, simulation, names),
		...header.axes.map(({ parameter, points }) => `swept ${parameter}: ${points.length} values`),
		`sweep: SHA-256 ${header.plan}`,
	]);
	yield csvHead(part([]));
	for (let from = 0; from < header.size; from += AT_ONCE) {
		const rows = [];
		for (let index = from; index < Math.min(from + AT_ONCE, header.size); index++) {
			const found = await results.result(index);
			if (found && "report" in found) rows.push(found);
		}
		yield csvRows(part(rows));
	}
}

/** What it was asked, without the network's own data: which are given by hash, and not needed to read the results. */
const requestOf = ({ base, imported, axes }: JournalHeader) => {
	const whole = { ...base, ...(imported && { imported }) };
	return axes.length === 1 ? { base: whole, ...axes[0]! } : { base: whole, axes };
};

async function printJson(results: SweepResults, terminal: Terminal): Promise<void> {
	const { header, done } = results;
	const head = formatFile({ format: "subnet-explorer.sweep", version: 1 }, { request: requestOf(header) });
	terminal.write(`${head.slice(0, -1)},"points":[`);
	let separator = "";
	for (let index = 0; index < header.size; index++) {
		const found = await results.result(index);
		if (!found) continue;
		const values = valuesAt(header, index);
		const at = values.length === 1 ? { value: values[0] } : { values };
		const what = "report" in found ? { report: { ...found.report, elapsed: undefined } } : { refusal: found.refusal };
		terminal.write(`${separator}${JSON.stringify({ ...at, ...what })}`);
		separator = ",";
	}
	const { parameter, outcome } = (await lineOf(results)) ?? {};
	const rest = {
		...(parameter && outcome && { outcome, charts: sweepCharts(parameter, outcome) }),
		...(done < header.size && { stoppedAt: done / header.size }),
	};
	const tail = formatFile({ format: "", version: 1 }, rest).slice('{"format":"","version":1'.length);
	terminal.write(`]${tail}\n`);
}

/** A sweep of one parameter as the editor draws it: it has few points. */
async function lineOf(results: SweepResults) {
	const { header } = results;
	const [axis, more] = header.axes;
	if (!axis || more) return undefined;
	const parameter = parameterOf(findSimulation(header.base.simulation), axis.parameter);
	const points: SweepPoint[] = [];
	for (const [index, value] of axis.points.entries()) {
		const found = await results.result(index);
		if (found) points.push("report" in found ? { value, report: found.report } : { value, refusal: found.refusal });
	}
	return { parameter, outcome: sweepOutcome(axis.parameter, parameter, points) };
}

async function asText(results: SweepResults): Promise<string> {
	const { base, axes } = results.header;
	const simulation = findSimulation(base.simulation);
	const labels = axes.map(({ parameter }) => parameterOf(simulation, parameter).label);
	const line = await lineOf(results);
	const text = line
		? turnedTableText(line.outcome.tables[0]!)
		: `${results.done.toLocaleString("en-US")} points. Add --csv or --json to print them.`;
	return [`${simulation.title}: ${labels.join(" and ")} swept`, "", text].join("\n");
}
