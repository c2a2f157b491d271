import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sigmoid } from "../../../src/chain/epoch/kernel/sigmoid.ts";
import { REDUCTION } from "../../../src/chain/epoch/kernel/yumaKernel.ts";
import { yuma } from "./yumaOf.ts";
import { DEFAULT_YUMA, type YumaParameters } from "../../../src/chain/epoch/yumaParameters.ts";
import { chainExp } from "../../../verify/exact/exactBondRate.ts";
import { I32F32 } from "../../../verify/exact/fixedPoint.ts";

describe("yuma", () => {
	it("takes weights by miner or by name", () => {
		const dense = yuma({
			stake: [2, 1],
			weights: [
				[1, 0, 3],
				[0, 1, 1],
			],
			miners: 3,
		});
		const sparse = yuma({
			stake: [2, 1],
			weights: [
				{ targets: [2, 0], values: [3, 1] },
				{ targets: [1, 2], values: [1, 1] },
			],
			miners: 3,
		});
		assert.deepEqual(Array.from(sparse.incentive), Array.from(dense.incentive));
		assert.deepEqual(Array.from(sparse.dividends), Array.from(dense.dividends));
		assert.equal(dense.weight(0, 2), 0.75);
		assert.equal(dense.clippedWeight(1, 1), 0);
	});

	it("starts from the bonds it is given", () => {
		const stake = [1, 1];
		const weights = [[1], [1]];
		const { dividends } = yuma({ stake, weights, miners: 1, bonds: [[1], [0]], parameters: { bondsEmaAlpha: 0.5 } });
		assert.deepEqual(Array.from(dividends), [0.75, 0.25]);
	});

	it("refuses what does not fit together", () => {
		assert.throws(() => yuma({ stake: [1, 1], weights: [[1]], miners: 1 }), {
			code: "bad-shape",
			message: "weights: 1 rows for 2 validators. Give one row each.",
		});
		const wrong: [Partial<YumaParameters>, string][] = [
			[{ kappa: 1.5 }, "kappa: 1.5 is not a share. Use 0 to 1."],
			[{ bondsPenalty: NaN }, "bondsPenalty: NaN is not a share. Use 0 to 1."],
			[{ liquidAlpha: { low: 0.9, high: 0.7, steepness: 10 } }, "liquidAlpha: low 0.9 is above high 0.7."],
		];
		for (const [parameters, message] of wrong) {
			assert.throws(() => yuma({ stake: [1], weights: [[1]], miners: 1, parameters }), { code: "bad-value", message });
		}
	});

	it("reproduces the closed form of two teams without noise (protocol.md §4.4)", () => {
		const cases = [
			[0.6, 0.7, 1, 0.708333],
			[0.6, 0.75, 1, 0.75],
			[0.6, 0.6, 0.8, 0.619048],
			[0.6, 0.62, 0.4, 0.610887],
			[0.6, 0.9, 0.5, 0.797619],
			[0.7, 0.8, 0.6, 0.784091],
		] as const;
		for (const [stake, honest, cabal, expected] of cases) {
			const engine = yuma({
				stake: [stake, 1 - stake],
				weights: [
					[honest, 1 - honest],
					[1 - cabal, cabal],
				],
				miners: 2,
				parameters: { ...DEFAULT_YUMA, kappa: 0.5 },
			});
			const share = (engine.incentive[0]! + engine.dividends[0]!) / 2;
			assert.ok(Math.abs(share - expected) < 1e-6, `${share} instead of ${expected}`);
		}
	});
});

describe("liquid alpha's sigmoid", () => {
	it("is that of the chain's own exponential to a few units of 2^-32", () => {
		for (let x = -20; x <= 20; x += 1 / 64) {
			const exponential = I32F32.toNumber(chainExp(I32F32.fromNumber(-x)));
			const difference = Math.abs(sigmoid(x / REDUCTION) - 1 / (1 + exponential));
			// At exactly 1 the chain returns e cut to 23 bits.
			assert.ok(difference < (Math.abs(x) === 1 ? 1e-8 : 1e-9), `${difference} at ${x}`);
		}
	});

	it("is limited as on the chain", () => {
		assert.equal(sigmoid(300 / REDUCTION), sigmoid(20 / REDUCTION));
		assert.equal(sigmoid(-300 / REDUCTION), sigmoid(-20 / REDUCTION));
	});
});
