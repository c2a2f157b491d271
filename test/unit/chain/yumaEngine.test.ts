import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { javascriptKernels, KernelArena, type KernelFactory } from "../../../src/chain/epoch/kernel/kernelMemory.ts";
import { wasmKernels } from "../../../src/chain/epoch/wasm/wasmKernel.ts";
import { YumaEngine } from "../../../src/chain/epoch/yumaEngine.ts";
import { DEFAULT_YUMA } from "../../../src/chain/epoch/yumaParameters.ts";
import { arbitraryNetwork, arbitraryRules } from "./arbitraryNetwork.ts";
import { type SimpleNetwork, simpleYuma } from "./simpleYuma.ts";

function engineOf({ stake, weights, bonds }: SimpleNetwork, kernels: KernelFactory = wasmKernels): YumaEngine {
	const engine = new YumaEngine(stake.length, weights[0]!.length, new KernelArena(kernels));
	engine.stake.set(stake);
	for (const [row, values] of weights.entries()) {
		const targets = values.flatMap((value, j) => (value === undefined ? [] : [j]));
		engine.setSparseWeights(
			row,
			targets,
			targets.map((j) => values[j]!),
		);
		for (const [j, bond] of bonds[row]!.entries()) engine.setBond(row, j, bond);
	}
	return engine;
}

const bondsOf = (engine: YumaEngine): number[][] =>
	Array.from({ length: engine.rows }, (_, i) => Array.from({ length: engine.columns }, (_, j) => engine.bond(i, j)));

function near(what: string, expected: readonly number[], got: ArrayLike<number>): void {
	for (const [k, value] of expected.entries()) {
		assert.ok(Math.abs(value - got[k]!) < 1e-9, `${what}[${k}]: ${value} expected, ${got[k]} got`);
	}
}

describe("the fast engine", () => {
	it("agrees with the rules written down plainly", () => {
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryRules, (network, rules) => {
				const expected = simpleYuma(network, rules);
				const engine = engineOf(network);
				engine.run(rules);
				near("consensus", expected.consensus, engine.consensus);
				near("incentive", expected.incentive, engine.incentive);
				near("validator trust", expected.validatorTrust, engine.validatorTrust);
				near("dividends", expected.dividends, engine.dividends);
				for (const [i, row] of bondsOf(engine).entries()) near(`bonds of ${i}`, expected.bonds[i]!, row);
			}),
			{ numRuns: 500 },
		);
	});

	it("gives equal bits in WebAssembly and in JavaScript, over several epochs", () => {
		// One over a weight of less than 1e-300 would be infinite, and infinite weights are nobody's.
		const increase = fc.double({ min: 0, max: 2, noNaN: true }).map((value) => (value < 1e-300 ? 0 : value));
		const change = fc.tuple(arbitraryRules, fc.nat(), increase, fc.boolean());
		const changes = fc.array(change, { minLength: 2, maxLength: 5 });
		fc.assert(
			fc.property(arbitraryNetwork, changes, (network, epochs) => {
				const engines = [wasmKernels, javascriptKernels].map((kernels) => engineOf(network, kernels));
				const outcomes = engines.map((engine) =>
					epochs.map(([rules, row, value, cut]) => {
						engine.setWeights(
							row % engine.rows,
							network.weights[row % engine.rows]!.map((old) => (old ?? 0) + value),
						);
						engine.run(rules, "drop", cut);
						const { consensus, rank, incentive, validatorTrust, dividends } = engine;
						const vectors = [consensus, rank, incentive, validatorTrust, dividends];
						return [...vectors.map((vector) => Array.from(vector)), ...bondsOf(engine)];
					}),
				);
				assert.deepStrictEqual(outcomes[0], outcomes[1]);
			}),
		);
	});

	it("gives equal bits in both where the chain's grid is coarse", () => {
		const tiny = fc.constantFrom(1e-3, 1e-4, 1e-6, 0);
		const columns = fc.array(fc.constantFrom(1, 1e-4, 1e-6), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryRules, tiny, columns, (network, rules, rate, scales) => {
				const weights = network.weights.map((row) =>
					row.map((value, j) => value && value * scales[j % scales.length]!),
				);
				const liquidAlpha = rules.liquidAlpha && { ...rules.liquidAlpha, low: rate, high: 2 * rate };
				const coarse = [
					{ ...rules, liquidAlpha },
					{ ...rules, bondsEmaAlpha: rate, liquidAlpha: null },
				];
				const engines = [wasmKernels, javascriptKernels].map((kernels) => engineOf({ ...network, weights }, kernels));
				const outcomes = engines.map((engine) =>
					coarse.map((each) => {
						engine.run(each, "drop", true);
						return [Array.from(engine.dividends), ...bondsOf(engine)];
					}),
				);
				assert.deepStrictEqual(outcomes[0], outcomes[1]);
			}),
		);
	});

	it("does not mind in which order validators and miners come", () => {
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryRules, (network, rules) => {
				const reversed: SimpleNetwork = {
					stake: network.stake.toReversed(),
					weights: network.weights.toReversed().map((row) => row.toReversed()),
					bonds: network.bonds.toReversed().map((row) => row.toReversed()),
				};
				const [one, other] = [engineOf(network), engineOf(reversed)];
				one.run(rules);
				other.run(rules);
				near("consensus", Array.from(one.consensus), other.consensus.toReversed());
				near("incentive", Array.from(one.incentive), other.incentive.toReversed());
				near("dividends", Array.from(one.dividends), other.dividends.toReversed());
			}),
		);
	});

	it("does not mind the unit of stake and weights", () => {
		const scale = fc.constantFrom(2 ** -20, 0.5, 8, 2 ** 30);
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryRules, scale, scale, (network, rules, stakeUnit, weightUnit) => {
				const scaled: SimpleNetwork = {
					...network,
					stake: network.stake.map((value) => value * stakeUnit),
					weights: network.weights.map((row) => row.map((value) => value && value * weightUnit)),
				};
				const [one, other] = [engineOf(network), engineOf(scaled)];
				one.run(rules);
				other.run(rules);
				near("incentive", Array.from(one.incentive), other.incentive);
				near("dividends", Array.from(one.dividends), other.dividends);
			}),
		);
	});

	it("pays out everything or nothing", () => {
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryRules, (network, rules) => {
				const engine = engineOf(network);
				engine.run(rules);
				for (const shares of [engine.incentive, engine.dividends]) {
					const total = shares.reduce((a, b) => a + b, 0);
					assert.ok(total === 0 || Math.abs(total - 1) < 1e-12, `shares sum to ${total}`);
					assert.ok(shares.every((share) => share >= 0));
				}
			}),
		);
	});

	it("never raises consensus when more stake must agree", () => {
		const kappas = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
		fc.assert(
			fc.property(arbitraryNetwork, kappas, (network, [a, b]) => {
				const engine = engineOf(network);
				engine.run({ ...DEFAULT_YUMA, kappa: Math.min(a, b) });
				const lenient = Array.from(engine.consensus);
				engine.run({ ...DEFAULT_YUMA, kappa: Math.max(a, b) });
				assert.ok(lenient.every((value, j) => value >= engine.consensus[j]!));
			}),
		);
	});

	it("never lowers a miner's consensus when a validator raises it alone", () => {
		const change = fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 5, noNaN: true }));
		fc.assert(
			fc.property(arbitraryNetwork, change, (network, [someRow, someColumn, increase]) => {
				const row = someRow % network.stake.length;
				const column = someColumn % network.weights[0]!.length;
				const engine = engineOf(network);
				engine.run(DEFAULT_YUMA);
				const before = engine.consensus[column]!;
				const raised = network.weights[row]!.map((value, j) => (value ?? 0) + (j === column ? increase : 0));
				engine.setWeights(row, raised);
				engine.run(DEFAULT_YUMA);
				assert.ok(engine.consensus[column]! >= before - 1e-12);
			}),
		);
	});

	it("finds the same consensus however the last one was", () => {
		fc.assert(
			fc.property(arbitraryNetwork, arbitraryNetwork, (one, other) => {
				const engine = engineOf(one);
				engine.run(DEFAULT_YUMA);
				const cold = Array.from(engine.consensus);
				engine.consensus.set(Float64Array.from(cold, (_, j) => other.bonds[0]![j] ?? 3));
				for (let k = 0; k < 9; k++) {
					engine.run(DEFAULT_YUMA);
					assert.deepEqual(Array.from(engine.consensus), cold);
				}
			}),
		);
	});
});
