import assert from "node:assert/strict";
import { test } from "node:test";
import { frenchById } from "../../../src/simulations/frenchWords.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { sourcesFrench } from "../../../src/simulations/shared/sourcesFrench.ts";

test("every simulation speaks French", () => {
	assert.deepEqual(Object.keys(frenchById).sort(), simulations.map(({ id }) => id).sort());
});

test("sources have French where we describe them, and none of it is left over", () => {
	const cited = new Set(
		simulations.flatMap(({ model, benchmarks = [], measured = [] }) =>
			[...model.sources, ...benchmarks.map(({ source }) => source), ...measured.map(({ source }) => source)].map(
				({ title }) => title,
			),
		),
	);
	assert.deepEqual(
		Object.keys(sourcesFrench).filter((title) => !cited.has(title)),
		[],
	);
	const ours = /by hand|worked out|at the essay's date|secondary|December 2025|All subnets/;
	assert.deepEqual(
		[...cited].filter((title) => ours.test(title) && !Object.hasOwn(sourcesFrench, title)),
		[],
	);
});
