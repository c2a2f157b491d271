import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseFiles } from "../../../src/runs/ask/templates/caseFiles.ts";
import { type CaseShape, EPOCHS } from "../../../src/runs/ask/templates/caseShape.ts";
import { findTemplate, templates } from "../../../src/runs/ask/templates/templates.ts";
import { yumaCases } from "../../../src/runs/ask/templates/yumaCases.ts";
import { worldOf } from "../../../src/runs/ask/checkRequest.ts";
import { parseScenario } from "../../../src/runs/ask/scenario.ts";
import { runToEnd } from "../../../src/simulations/kit/contract.ts";
import { networkFromTexts } from "../../../src/simulations/kit/importedNetwork.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";
import { type ChainEpoch } from "../../../verify/exact/chainEpoch.ts";
import { runExactEpoch } from "../../../verify/exact/exactEpoch.ts";

interface Totals {
	/** In alpha, by UID. */
	readonly validating: readonly number[];
	readonly mining: readonly number[];
}

/** What everybody got in the forty epochs, by the product. */
function inProduct(shape: CaseShape, yuma3: boolean): Totals {
	const { scenario, network } = caseFiles(shape);
	const asked = parseScenario(scenario.text, scenario.name);
	assert.equal(asked.network, network.name);
	const imported = networkFromTexts([network], asked.as);
	const simulation = findSimulation(asked.simulation);
	const { tables } = runToEnd(simulation, { ...asked.values, yuma3 } as never, worldOf({ ...asked, imported }, 1));
	const { columns } = tables.find(({ id }) => id === "whole")!;
	const valuesOf = (id: string) => columns.find((column) => column.id === id)!.values as readonly (string | number)[];
	const place = (uid: number) => valuesOf("uid").indexOf(`UID ${uid}`);
	const uids = Array.from({ length: valuesOf("uid").length }, (_, uid) => uid);
	return {
		validating: uids.map((uid) => Number(valuesOf("validating")[place(uid)])),
		mining: uids.map((uid) => Number(valuesOf("mining")[place(uid)])),
	};
}

const U16 = 65_535;
const RAO = 1e9;

/** The same in the chain's own arithmetic, bit for bit, from the shape itself. */
function onChain({ stake: first, phases }: CaseShape, yuma3: boolean): Totals {
	const validators = first.length;
	const size = validators + phases[0]!.weights[0]!.length;
	const [validating, mining] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
	const padded = <T>(list: readonly T[], rest: T) => Array.from({ length: size }, (_, uid) => list[uid] ?? rest);
	let stake = first;
	let last: Pick<ChainEpoch, "bondsU16" | "validatorPermit"> = {
		bondsU16: padded([], []),
		validatorPermit: padded([], true),
	};
	for (let at = 1; at <= EPOCHS; at++) {
		const phase = phases.findLast(({ from }) => from <= at)!;
		if (phase.from === at) stake = phase.stake ?? stake;
		const block = BigInt(10_000 + 361 * at);
		const exact = runExactEpoch({
			...{ state: "2025-12", routine: "production", block, tempo: 360n, lastEpochBlock: block - 361n },
			...{ activityCutoff: 5000n, lastUpdate: padded([], block - 1n), blockAtRegistration: padded([], 1n) },
			...{ commitBlocks: null, taoStake: padded([], 0n), taoWeight: 0n, stakeThreshold: 0n },
			alphaStake: padded(
				stake.map((share) => BigInt(Math.round(share * 1000)) * 1_000_000_000n),
				0n,
			),
			...{ maxValidators: 64, ownerUid: null, kappaU16: 32_767, bondsMovingAverage: 900_000, bondsPenaltyU16: U16 },
			...{ yuma3, liquidAlpha: false, alphaLowU16: 45_875, alphaHighU16: 58_982, alphaSigmoidSteepness: 1000 },
			weightsU16: padded(
				phase.weights.map((row) =>
					row.flatMap((weight, miner) => {
						const stored = Math.round((weight / Math.max(...row)) * U16);
						return stored > 0 ? [[validators + miner, stored] as const] : [];
					}),
				),
				[],
			),
			emission: BigInt(Math.round(0.82 * 361 * RAO)),
			...last,
		});
		last = { bondsU16: exact.bondsU16, validatorPermit: exact.validatorPermit };
		for (let uid = 0; uid < size; uid++) {
			validating[uid]! += Number(exact.validatorEmission[uid]) / RAO;
			mining[uid]! += Number(exact.minerEmission[uid]) / RAO;
		}
	}
	return { validating, mining };
}

const shapeOf = (id: string): CaseShape => yumaCases.find((shape) => shape.id === id)!;

test("a subnet of your own is a template too: every line of it can be set, and its formula is sound", () => {
	assert.deepEqual(templates.map(({ id }) => id).slice(0, 2), ["own-subnet", yumaCases[0]!.id]);
	for (const language of ["en", "fr"] as const) {
		const { scenario, network } = findTemplate("own-subnet").files(language, "mine");
		assert.equal(network, undefined);
		assert.equal(scenario.name, "mine.subnet.yaml");
		const { values, simulation } = parseScenario(scenario.text, scenario.name);
		const { parameters } = findSimulation(simulation);
		assert.equal(values.score, "quality^2 * (rank <= 3) / sqrt(cost)");
		for (const [name, { default: usual }] of Object.entries(parameters))
			if (name !== "score") assert.equal(values[name], usual, name);
	}
});

describe("templates of published cases", () => {
	test("are twenty-two, told apart by id, number, title and question", () => {
		assert.equal(yumaCases.length, 22);
		assert.deepEqual(yumaCases.map(({ published }) => published), Array.from({ length: 22 }, (_, i) => i + 1)); // prettier-ignore
		for (const of of [({ id }: CaseShape) => id, ({ title }: CaseShape) => title[0], ({ asks }: CaseShape) => asks[0]])
			assert.equal(new Set(yumaCases.map(of)).size, 22);
		for (const { stake, phases, id } of yumaCases) {
			assert.equal(phases[0]!.from, 1, id);
			for (const { weights } of phases) assert.equal(weights.length, stake.length, id);
		}
		assert.throws(
			() => findTemplate("majority-secnd"),
			/no template "majority-secnd"\. Did you mean majority-second or/,
		);
	});

	for (const yuma3 of [false, true]) {
		test(`every one runs and pays as the chain's exact arithmetic does, Yuma ${yuma3 ? 3 : 2}`, () => {
			for (const shape of yumaCases) {
				const [ours, exact] = [inProduct(shape, yuma3), onChain(shape, yuma3)];
				for (const kind of ["validating", "mining"] as const) {
					ours[kind].forEach((paid, uid) => {
						const off = Math.abs(paid - exact[kind][uid]!);
						assert.ok(off < 1.5, `${shape.id}, UID ${uid} ${kind}: ${paid}, and ${exact[kind][uid]} on the chain`);
					});
				}
			}
		});
	}

	test("their points: late followers lose, one who is early is paid for it, Yuma 3 halves what lateness costs", () => {
		const late = inProduct(shapeOf("majority-first"), false).validating;
		assert.ok(late[1]! > late[2]! && late[0]! / 8 > late[1]!, "the later, the less");
		const early = inProduct(shapeOf("majority-second"), false).validating;
		assert.ok(early[1]! > 1.3 * early[2]!, "one epoch before the majority against one after it");
		const newer = inProduct(shapeOf("majority-second"), true).validating;
		assert.ok(newer[1]! > newer[2]! && newer[1]! / newer[2]! < 1.1, "the newer rule pays for it too, and less");
		const together = inProduct(shapeOf("all-turn"), false).validating;
		assert.ok(Math.abs(together[0]! - 8 * together[1]!) < 1e-6, "in the ratio of stake");
		const waited = inProduct(shapeOf("majority-delayed"), true).validating;
		assert.ok(waited[1]! < waited[2]!, "nine epochs too early cost more than one too late");
		const slip = inProduct(shapeOf("one-slip"), false);
		assert.ok(slip.validating[2]! / 34 < slip.validating[0]! / 33, "the slip costs its own validator");
		assert.equal(slip.mining[4], 0, "and pays the wrong miner nothing");
		const merged = inProduct(shapeOf("small-merge"), false).validating;
		assert.ok(merged[2]! > 6 * 0.1 * 0.41 * 361, "who gave its stake away is still paid by bonds");
		const shares = [25, 50, 75, 90].map((kept) => {
			const paid = inProduct(shapeOf(`stable-miner-${kept}`), false).validating;
			return paid[1]! / paid[2]!;
		});
		assert.deepEqual(shares, shares.toSorted((a, b) => b - a), "the more stays, the less an early turn earns"); // prettier-ignore
	});
});
