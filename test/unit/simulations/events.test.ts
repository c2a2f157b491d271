import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../src/numeric/random.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { outcomeHash } from "../../../src/runs/ask/outcomeHash.ts";
import { runToEnd, type Simulation } from "../../../src/simulations/kit/contract.ts";
import { isNumberColumn, type Outcome } from "../../../src/simulations/kit/outcome.ts";
import { type Parameter, type Value } from "../../../src/simulations/kit/parameters.ts";
import { liveParameters, type ScheduledChange } from "../../../src/simulations/kit/schedule.ts";
import { simulations } from "../../../src/simulations/registry.ts";

/** Small enough that every event of every simulation is tried in a moment. */
const SMALL: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
	"staking-return": { days: 20 },
	"weight-copying": { epochs: 20, miners: 8, evaluators: 4 },
	"chatbot-influence": { people: 500, months: 20 },
	"talent-market": { engineers: 60, weeks: 40 },
	takeover: { watch: 30, days: 20 },
};
const AT = 10;

const living = simulations.filter(({ parameters }) => liveParameters(parameters).length > 0);

const runWith = (simulation: Simulation, events?: readonly ScheduledChange[]): Outcome => {
	const { values, rules } = askFor(simulation, { values: SMALL[simulation.id] ?? {} });
	return runToEnd(simulation, values as never, { random: new Random(3), rules, ...(events && { events }) });
};

/** The rows of the first chart's table before a moment. */
function before({ tables }: Outcome, { charts }: Simulation, moment: number) {
	const chart = charts.find(({ kind }) => kind === "lines")!;
	const { columns } = tables.find(({ id }) => id === chart.table)!;
	const time = columns.find(({ id }) => "x" in chart && id === chart.x)!;
	assert.ok(isNumberColumn(time));
	const rows = time.values.findIndex((at) => at >= moment);
	return columns.map((column) => [...column.values].slice(0, rows));
}

const otherThan = (parameter: Parameter): Value => {
	if (parameter.kind === "flag") return !parameter.default;
	if (parameter.kind === "choice") return parameter.options.find(({ value }) => value !== parameter.default)!.value;
	if (parameter.kind === "formula") return "1";
	return parameter.default === parameter.max ? parameter.min : parameter.max;
};

describe("what changes while a run goes on", () => {
	test("can change in at least five simulations", () => assert.ok(living.length >= 5));

	for (const simulation of living) {
		test(`${simulation.id}: nothing before the event differs, something after it does, and no change is no change`, () => {
			const { parameters } = simulation;
			const plain = runWith(simulation);
			for (const name of liveParameters(parameters)) {
				const parameter = parameters[name]!;
				const moved = runWith(simulation, [{ at: AT, set: { [name]: otherThan(parameter) } }]);
				assert.notEqual(outcomeHash(moved), outcomeHash(plain), name);
				assert.deepEqual(before(moved, simulation, AT), before(plain, simulation, AT), name);
				const same = runWith(simulation, [{ at: AT, set: { [name]: parameter.default } }]);
				assert.equal(outcomeHash(same), outcomeHash(plain), `${name} as it is`);
			}
		});
	}
});
