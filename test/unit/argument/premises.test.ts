import assert from "node:assert/strict";
import { test } from "node:test";
import { essaysNumber, findPremises, premises } from "../../../src/argument/premises.ts";
import { claimOf } from "../../../src/essay/claims.ts";
import { type ClaimId } from "../../../src/essay/claimId.ts";
import { type FoundClaim } from "../../../src/essay/find/found.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";

const at = (text: string, ...ids: ClaimId[]): FoundClaim[] =>
	ids.map((id) => ({ id, range: { start: 0, end: text.length }, confidence: 1, trust: "sure", key: "" }));
const found = (text: string, ...ids: ClaimId[]) =>
	findPremises(text, at(text, ...ids)).map(({ premise, range, written }) => [
		premise.parameter,
		text.slice(range.start, range.end),
		written,
	]);

test("every premise is a number of its claim and a number parameter of a simulation that judges it", () => {
	for (const premise of premises) {
		const { parameters, findings } = findSimulation(premise.simulation);
		assert.equal(parameters[premise.parameter]?.kind, "number", premise.parameter);
		assert.ok(
			findings.some(({ claim }) => claim === premise.claim),
			premise.claim,
		);
		const figures = claimOf(premise.claim).figures.join(" ").replaceAll(",", "");
		assert.ok(figures.includes(String(essaysNumber(premise))), premise.parameter);
	}
});

test("every number of a claim that a parameter of a simulation judging it takes from the essay is a premise", () => {
	const missing = simulations.flatMap(({ id, findings, parameters }) =>
		findings.flatMap(({ claim }) => {
			const numbers = claimOf(claim).figures.flatMap(
				(figure) => figure.replaceAll(",", "").match(/\d+(\.\d+)?/g) ?? [],
			);
			return Object.entries(parameters).flatMap(([parameter, one]) =>
				one.kind === "number" &&
				one.source.startsWith("the essay") &&
				numbers.includes(String(one.default)) &&
				!premises.some((premise) => premise.claim === claim && premise.parameter === parameter)
					? [`${claim}: ${id}.${parameter}`]
					: [],
			);
		}),
	);
	assert.deepEqual(missing, []);
	for (const { simulation, parameter } of premises) {
		assert.match(findSimulation(simulation).parameters[parameter]!.source, /^the essay: /);
	}
});

test("the essay's numbers are found at their place, however they are written", () => {
	const pair = "Bitcoin takes 100 TWh, or up to 240 TWh, and Google 24 TWh in 2024.";
	assert.deepEqual(found(pair, "3-3-bitcoin-energy", "3-3-google-energy-24"), [
		["bitcoinSaid", "100", 100],
		["bitcoinHighSaid", "240", 240],
		["googleSaid", "24", 24],
	]);
	for (const [text, digits] of [
		["It is 62,000 dollars a day.", "62,000"],
		["It is 62{,}000 dollars a day.", "62{,}000"],
		["It is $62k a day.", "62k"],
	] as const)
		assert.deepEqual(found(text, "3-2-ridges-62000-per-day"), [["claimed", digits, 62_000]]);
});

test("another number in its place is the premise, where it can be no other", () => {
	assert.deepEqual(found("It is $20,000 a day for 3 people.", "3-2-ridges-62000-per-day"), [
		["claimed", "20,000", 20_000],
	]);
	assert.deepEqual(found("From 10 dollars to 20 dollars a day.", "3-2-ridges-62000-per-day"), []);
	assert.deepEqual(
		found("Bitcoin takes 90 TWh, up to 240 TWh, Google 24 TWh.", "3-3-bitcoin-energy", "3-3-google-energy-24"),
		[
			["bitcoinHighSaid", "240", 240],
			["bitcoinSaid", "90", 90],
			["googleSaid", "24", 24],
		],
	);
});
