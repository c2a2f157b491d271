import assert from "node:assert/strict";
import { SUPPLY } from "../../src/chain/economics/blockEmission.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { isNumberColumn, type Outcome } from "../../src/simulations/kit/outcome.ts";
import { unbounded } from "./unbounded.ts";

/*
 * What no outcome may say, whatever the values: a share above 100 %, more TAO than there can be, a correlation beyond 1.
 */

/** Sums of many terms end a little beside the bound. */
const ROUNDING = 1e-6;

/** Bounds of a quantity, by its unit and, where it has none, its label. */
function boundsOf(unit: string, label: string): readonly [low: number, high: number] | undefined {
	if (unit === "%") return [0, 100];
	if (unit === "TAO") return [-SUPPLY, SUPPLY];
	if (/correlation|rank of/i.test(label) && unit === "") return [-1, 1];
	if (/\b(?:gini|HHI)\b/i.test(label) && unit === "") {
		const times = /× ([\d,]+)/.exec(label)?.[1] ?? "1";
		return [0, Number(times.replace(",", ""))];
	}
	return undefined;
}

/** No number is beyond what there is. */
export function assertSane({ id }: Pick<Simulation, "id">, { figures, tables, participants }: Outcome): void {
	const free = unbounded[id] ?? [];
	const check = (name: string, unit: string, label: string, value: number) => {
		const bounds = boundsOf(unit, label);
		if (!bounds || Number.isNaN(value)) return;
		const [low, high] = free.includes(name) && unit === "%" ? [-Infinity, Infinity] : bounds;
		assert.ok(low - ROUNDING <= value && value <= high + ROUNDING, `absurd: ${name} (${label}) is ${value} ${unit}`);
	};
	for (const figure of figures) {
		check(figure.id, figure.unit, figure.label, figure.value);
	}
	for (const table of tables) {
		for (const column of table.columns.filter(isNumberColumn)) {
			for (const value of column.values) check(`${table.id}.${column.id}`, column.unit, column.label, value);
		}
	}
	for (const { role, pay, figures: facts } of participants) {
		check(`${role} pay`, pay.unit, pay.label, pay.value);
		for (const fact of facts) check(`${role} ${fact.id}`, fact.unit, fact.label, fact.value);
	}
}
