import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { isClaimId } from "../../src/essay/claimId.ts";
import { claimOf } from "../../src/essay/claims.ts";
import { isSectionId } from "../../src/essay/sectionId.ts";
import { type RunReport, type RunRequest } from "../../src/runs/runReport.ts";
import { DEFAULT_RULE_SET } from "../../src/chain/ruleSetId.ts";
import { outcomeHash } from "../../src/runs/ask/outcomeHash.ts";
import { describeSimulation } from "../../src/host/session/describeSimulation.ts";
import { executeRun } from "../../src/runs/engine/executeRun.ts";
import { worldOf } from "../../src/runs/ask/checkRequest.ts";
import { parseReport, reportAsJson } from "../../src/runs/archive/reportFile.ts";
import { RunControl } from "../../src/runs/engine/runControl.ts";
import { type Frame, runToEnd, type Simulation, type World } from "../../src/simulations/kit/contract.ts";
import { type ImportedNetwork } from "../../src/simulations/kit/importedNetwork.ts";
import { type Outcome } from "../../src/simulations/kit/outcome.ts";
import { idleReason } from "../../src/simulations/kit/idle.ts";
import { checkValues, defaultsOf, type Parameter, type Values } from "../../src/simulations/kit/parameters.ts";
import { assertDerivedFrench, assertFrench, assertSaid, checkDeclaredFrench } from "./french.ts";
import { type Edge, framesAtEdges, isRefusal, smallValues } from "./edges.ts";
import { assertSane } from "./sane.ts";
import { assertCharts, assertExplained, assertOutcome, assertProse, assertPublic, assertUnique } from "./valid.ts";

const SEED = 7;

export const requestFor = (simulation: Simulation, given: Partial<RunRequest> = {}): RunRequest => ({
	simulation: simulation.id,
	values: defaultsOf(simulation.parameters),
	seed: SEED,
	seeds: 1,
	rules: simulation.rules.includes(DEFAULT_RULE_SET) ? DEFAULT_RULE_SET : (simulation.rules[0] ?? DEFAULT_RULE_SET),
	...given,
});
export const worldFor = (simulation: Simulation, given: Partial<RunRequest> = {}): World => {
	const request = requestFor(simulation, given);
	return worldOf(request, request.seed);
};

export const runDefaults = (simulation: Simulation): Promise<RunReport> =>
	executeRun(simulation, requestFor(simulation), new RunControl());

/** Says what it is: id and folder, sections, claims, parameters with help and sources, the model's card. */
export function checkDocumented(simulation: Simulation): void {
	const { id, title, question, sections, version, parameters, model, findings, charts } = simulation;
	const { outputs, guess, benchmarks = [] } = simulation;
	assert.ok(existsSync(`src/simulations/${id}/simulation.ts`), `there is no folder src/simulations/${id}`);
	assert.ok(title !== "" && question.endsWith("?"), "no title, or the question is none");
	assert.ok(Number.isInteger(version) && version >= 1, `version ${version}`);
	assert.ok(sections.length > 0 && sections.every(isSectionId), "no section, or one that does not exist");
	assert.ok(charts.length > 0, "no chart");
	for (const [name, parameter] of Object.entries(parameters)) checkParameter(name, parameter);
	assert.ok(Object.keys(parameters).length > 0, "no parameter");
	assert.deepEqual(checkValues(parameters, {}), defaultsOf(parameters), "the defaults are not allowed");

	const prose = { purpose: model.purpose, entities: model.entities, process: model.process, hinge: model.hinge ?? "" };
	for (const [part, text] of Object.entries(prose)) {
		assert.ok(part === "hinge" || text.trim() !== "", `the model card has no ${part}`);
		assertProse(`the model's ${part}`, text, simulation);
	}
	assert.ok(model.leftOut.length > 0 && model.leftOut.every((text) => text !== ""), "the model leaves nothing out");
	model.leftOut.forEach((text) => assertProse("what the model leaves out", text, simulation));
	assert.ok(
		model.sources.length > 0 && model.sources.every((source) => source.title !== ""),
		"the model has no source",
	);
	if (model.illustrative) assert.ok(model.hinge, "an illustrative model must say on what its direction hinges");

	assertUnique(
		"finding",
		findings.map((finding) => ({ id: finding.claim })),
	);
	for (const part of ["patterns", "scales", "scheduling", "initial", "stochasticity"] as const) {
		const text = model[part];
		assert.ok(text !== undefined && text !== "", `the model card has no ${part}`);
		assertProse(`the model's ${part}`, text, simulation);
	}
	assert.ok(model.equations && model.equations.length > 0, "the model card has no equation");
	assert.ok(benchmarks.length > 0, "it is checked against no known result");
	assert.ok(guess && guess.question.endsWith("?"), "there is nothing to guess first");
	if (guess.kind === "line") {
		const drawn = charts.find((chart) => chart.id === guess.chart);
		assert.ok(drawn?.kind === "lines" && !drawn.timeless, "the line to guess is on no chart over time");
	}
	for (const { claim, measure, premise, counts, figure } of findings) {
		assert.match(counts ?? "", /^Counts as true .*\.$/, `the finding on ${claim} does not say what counts`);
		assert.ok(figure !== undefined && figure in outputs.figures, `${claim} is read from no figure`);
		assert.ok(isClaimId(claim), `there is no claim "${claim}"`);
		assert.ok(sections.includes(claimOf(claim).section), `${claim} stands in a section that it does not name`);
		assert.ok(measure !== "", `the finding on ${claim} has no measure`);
		if (premise !== undefined) assert.ok(Object.hasOwn(parameters, premise), `${claim}: no parameter "${premise}"`);
	}
	checkDeclaredFrench(simulation);
	const description = describeSimulation(simulation);
	assertPublic("its description", description);
	assert.deepEqual(structuredClone(description), description, "its description does not survive structured cloning");
}

function checkParameter(name: string, parameter: Parameter): void {
	const { label, help, source } = parameter;
	assert.match(name, /^[a-z][A-Za-z0-9]*$/, `parameter "${name}" is not camelCase`);
	assert.ok(label !== "" && help.length >= 10 && source !== "", `parameter "${name}" lacks label, help or source`);
	if (parameter.kind === "choice") {
		assert.ok(parameter.options.length >= 2, `parameter "${name}" has no choice`);
		assertUnique(
			`option of "${name}"`,
			parameter.options.map(({ value }) => ({ id: value })),
		);
	}
	if (parameter.kind !== "number") return;
	const { min, max, step, whole, scale, plausible } = parameter;
	assert.ok(min < max && step > 0 && step <= max - min, `parameter "${name}" has no range`);
	if (whole) assert.ok([min, max, step].every(Number.isInteger), `parameter "${name}" has ends that are not whole`);
	if (scale === "log") assert.ok(min > 0, `parameter "${name}" cannot move by factors from ${min}`);
	if (plausible === undefined || plausible === "fixed") return;
	const [low, high] = plausible;
	assert.ok(
		min <= low && low < high && high <= max,
		`parameter "${name}": plausible ${low} to ${high} is out of range`,
	);
}

/** The report at the defaults is whole, drawn and explained, and JSON keeps every bit of it. */
export function checkDefaults(simulation: Simulation, report: RunReport): void {
	const { outcome, manifest } = report;
	checkOutcome(simulation, outcome, manifest.values);
	const read = parseReport(reportAsJson(report), "run.json");
	assert.equal(outcomeHash(read.outcome), manifest.outcomeHash, "JSON does not keep it");
}

/** Frames count up to their total; snapshots are as good as an end, and disturb nothing: the end is the same again. */
export function checkFrames(simulation: Simulation, { manifest }: RunReport): void {
	const { values } = manifest;
	const run = simulation.simulate(values as never, worldFor(simulation));
	let frame: Frame | undefined;
	// Each snapshot costs time: the first, and then one in every quarter of the run.
	let nextCheck = 0;
	let step = run.next();
	for (; !step.done; step = run.next()) {
		const { done, total, label } = step.value;
		assert.ok(label !== "" && total > 0, `the frame at ${done} has no label or total`);
		assertSaid(simulation, label);
		assert.ok(done > (frame?.done ?? 0), `done does not rise: ${frame?.done ?? 0}, then ${done}`);
		frame = step.value;
		if (done / total < nextCheck) continue;
		nextCheck = done / total + 0.25;
		checkOutcome(simulation, frame.snapshot(), values);
	}
	assert.ok(frame, "it yields no frame");
	const moment = /\b(day|week|month|year|step|round|epoch) \d|^(19|20)\d\d/;
	if (!simulation.timeless) assert.match(frame.label, moment, "its steps are no moments, so it is `timeless`");
	assert.equal(frame.done, frame.total, "the last frame is not the total");
	assert.equal(outcomeHash(step.value), manifest.outcomeHash, "a second run with equal seed differs");
}

function checkOutcome(simulation: Simulation, outcome: Outcome, values: Values): void {
	assertOutcome(outcome);
	assertSane(simulation, outcome);
	assertCharts(simulation, outcome);
	assertExplained(simulation, outcome, values);
	assertFrench(simulation, outcome, values);
}

/** Known results come out as published, and as printed. */
export function checkBenchmarks({ benchmarks = [] }: Simulation): void {
	for (const { what, published, ours, tolerance, compute, source } of benchmarks) {
		const value = compute();
		assert.equal(Number(value.toPrecision(4)), ours, `${what}: ours is ${value}`);
		assert.ok(Math.abs(value - published) <= tolerance, `${what}: ${value} is not within ${tolerance} of ${published}`);
		assert.ok(source.title !== "", `${what} has no source`);
	}
}

/** Stopped after its first frame it reports what is there. */
export async function checkStoppable(simulation: Simulation): Promise<void> {
	const control = new RunControl();
	control.steer({ action: "stop" });
	const report = await executeRun(simulation, requestFor(simulation), control);
	assert.ok(report.headline !== "" && report.findings.length === simulation.findings.length);
	const frames = simulation.simulate(defaultsOf(simulation.parameters) as never, worldFor(simulation));
	frames.next();
	const isOneFrame = frames.next().done === true;
	if (!isOneFrame) assert.ok(report.stoppedAt! > 0 && report.stoppedAt! < 1, `it stopped at ${report.stoppedAt}`);
}

/** At a corner of the ranges: an outcome that is whole and explained, or a refusal in words. */
export function checkEdge(simulation: Simulation, { name, values }: Edge): void {
	let outcome: Outcome;
	try {
		outcome = runFrames(simulation, values, framesAtEdges(simulation));
	} catch (error) {
		if (!isRefusal(error)) throw error;
		assertSaid(simulation, (error as Error).message);
		return;
	}
	try {
		checkOutcome(simulation, outcome, values);
	} catch (error) {
		throw new Error(`With ${name}: ${(error as Error).message}`, { cause: error });
	}
}

function runFrames(simulation: Simulation, values: Values, frames: number): Outcome {
	const run = simulation.simulate(values as never, worldFor(simulation));
	for (let count = 1; ; count++) {
		const step = run.next();
		if (step.done) return step.value;
		if (count >= frames) return step.value.snapshot();
	}
}

/** Seeds matter exactly where the simulation says so, and so do rule sets. */
export function checkChance(simulation: Simulation): void {
	const values = smallValues(simulation);
	const hash = (given: Partial<RunRequest>) =>
		outcomeHash(runToEnd(simulation, values as never, worldFor(simulation, given)));
	assert.equal(
		hash({ seed: SEED }) !== hash({ seed: SEED + 1 }),
		simulation.stochastic,
		"seeds matter, or not, other than it says",
	);
	if (simulation.rules.length < 2) return;
	const hashes = simulation.rules.map((rules) => hash({ rules }));
	assert.ok(new Set(hashes).size > 1, "no rule set makes a difference");
}

/** One participant of each role: the derivation ends with its pay, and an unknown one is refused. */
export function checkPay(simulation: Simulation, outcome: Outcome): void {
	if (!simulation.derivePay) return;
	const values = defaultsOf(simulation.parameters) as never;
	const first = simulation.simulate(values, worldFor(simulation)).next();
	assert.ok(!first.done);
	const last = first.value.total;
	const byRole = new Map(outcome.participants.map((participant) => [participant.role, participant]));
	assert.ok(byRole.size > 0, "it explains pay and has no participants");
	for (const { id, pay } of byRole.values()) {
		const derivation = simulation.derivePay(id, last, values, worldFor(simulation));
		assert.equal(derivation.participant, id);
		assertPublic(`the derivation of ${id}`, derivation);
		assertDerivedFrench(simulation, derivation);
		const sums = derivation.lines.slice(-2).map(({ value }) => value);
		const near = sums.some((value) => Math.abs(value - pay.value) <= 1e-9 * Math.max(1, Math.abs(pay.value)));
		assert.ok(near, `the derivation of ${id} ends with ${sums.join(", ")}; its pay is ${pay.value}`);
		assert.ok(derivation.lines.every(({ value }) => Number.isFinite(value)));
		assertProse(`the derivation of ${id}`, derivation.summary, simulation, outcome);
	}
	assert.throws(() => simulation.derivePay!("nobody", last, values, worldFor(simulation)), /SubnetsError/);
}

/** It runs from each kind of imported network that it lists. */
export function checkImports(simulation: Simulation, networks: readonly ImportedNetwork[]): void {
	const values = smallValues(simulation);
	const run = (given: Partial<RunRequest>) => runToEnd(simulation, values as never, worldFor(simulation, given));
	for (const kind of simulation.imports) {
		const imported = networks.find((network) => network.kind === kind);
		assert.ok(imported, `there is no fixture of kind ${kind}`);
		const outcome = run({ imported });
		checkOutcome(simulation, outcome, values);
		assert.notEqual(outcomeHash(outcome), outcomeHash(run({})), `the imported ${kind} makes no difference`);
	}
}

/** A knob that is greyed has no effect: whatever it is set to, the outcome is the same to the last bit. */
export function checkIdle(simulation: Simulation, networks: readonly ImportedNetwork[]): void {
	const { parameters } = simulation;
	for (const [name, parameter] of Object.entries(parameters)) {
		for (const { imported, where = {}, unless = {} } of parameter.idle ?? []) {
			const network = imported ? networks.find(({ kind }) => simulation.imports.includes(kind)) : undefined;
			assert.ok(!imported || network, `"${name}" is idle with an import, and there is none`);
			const others = Object.fromEntries(Object.entries(unless).map(([other, value]) => [other, otherThan(value)]));
			const values: Values = { ...smallValues(simulation), ...where, ...others };
			assert.ok(idleReason(parameter, values, network !== undefined), `"${name}" is not idle where it says`);
			const given = network ? { imported: network } : {};
			const hashes = valuesOf(parameter).flatMap((value) => {
				const all = { ...values, [name]: value };
				try {
					return [outcomeHash(runToEnd(simulation, all as never, worldFor(simulation, given)))];
				} catch (error) {
					if (isRefusal(error)) return [];
					throw error;
				}
			});
			assert.equal(new Set(hashes).size, 1, `"${name}" is greyed and has an effect`);
		}
	}
}

/** A few values over a parameter's range. */
function valuesOf(parameter: Parameter): readonly (number | string | boolean)[] {
	if (parameter.kind === "flag") return [false, true];
	if (parameter.kind === "choice") return parameter.options.map(({ value }) => value);
	if (parameter.kind === "formula") return [parameter.default, "0"];
	return [parameter.min, parameter.default, parameter.max];
}

/** Another value of the same type: of a number, the next; of a flag, the opposite. */
const otherThan = (value: number | string | boolean) => (typeof value === "number" ? value + 1 : !value);
