import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { parsePagesState, parseReaderState, parseSimulationState } from "../../../src/host/panels/parsePanelState.ts";
import { firstVisit, follow, visit } from "../../../src/host/panels/readerVisit.ts";

const simulation = {
	version: 1,
	simulation: "zeus",
	values: { miners: 64 },
	seed: 7,
	seeds: 1,
	rules: "taoflow-2025-12",
	chart: "",
} as const;

test("what a panel kept is read back as it was", () => {
	assert.deepEqual(parseSimulationState(structuredClone(simulation)), simulation);
	const reader = visit(firstVisit("3.1"), "3.3", "3-3-paper9-remedies");
	assert.deepEqual(parseReaderState(structuredClone(reader)), reader);
});

test("a state of another version is refused in a sentence that names both versions", () => {
	for (const parse of [parseSimulationState, parseReaderState, parsePagesState]) {
		assert.throws(() => parse({ ...simulation, version: 9 }), (error) => {
			assert.ok(SubnetsError.is(error, "bad-format"));
			assert.match(error.message, /version 9.*version 1\..*(defaults|beginning|start page opens)\.$/);
			return true;
		}); // prettier-ignore
	}
});

test("a damaged state is refused with the field that is wrong", () => {
	const wrong = [{ seed: -1 }, { seeds: 0 }, { values: { a: null } }, { rules: "none" }, { chart: 7 }];
	for (const change of wrong) {
		const [field] = Object.keys(change);
		assert.throws(() => parseSimulationState({ ...simulation, ...change }), new RegExp(`at "${field}`));
	}
	assert.throws(() => parseReaderState({ ...firstVisit("3.1"), position: 3 }), /cannot be read/);
	assert.throws(() => parseReaderState({ ...firstVisit("3.1"), section: "9.9" }), /at "section"/);
});

test("nothing that a webview may hand over does more than be refused", () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			for (const parse of [parseSimulationState, parseReaderState, parsePagesState]) {
				try {
					parse(saved);
				} catch (error) {
					assert.ok(SubnetsError.is(error, "bad-format"));
				}
			}
		}),
	);
});

test("the reader's way is a browser's: back, forward, and a new way forgets what lay ahead", () => {
	let state = visit(visit(firstVisit("3.1"), "3.2"), "3.3");
	state = follow(state, "3.2");
	assert.deepEqual([state.section, state.position], ["3.2", 1]);
	state = follow(state, "3.3");
	assert.equal(state.position, 2);
	state = visit(follow(state, "3.2"), "4");
	assert.deepEqual(state.history, ["3.1", "3.2", "4"]);
	assert.deepEqual(visit(state, "4").history, state.history);
});

test("pages come back where they were, with the network that was changed; what names no page does not", () => {
	const epoch = { network: { stake: [1, 2], weights: [[1], [2]] }, step: 4 };
	const state = { version: 1, page: "epoch", history: ["subnet:18/miners", "epoch"], position: 1, epoch };
	assert.deepEqual(parsePagesState(structuredClone(state)), state);
	for (const page of ["subnet:999", "subnet:4/miners", "subnet:18/kings", "name:nobody", "toString", ""]) {
		assert.throws(() => parsePagesState({ version: 1, page, history: [page], position: 0 }), /at "page"/, page);
	}
	const crooked = { ...epoch, network: { stake: [1], weights: [[1], [2]] } };
	assert.throws(() => parsePagesState({ ...state, epoch: crooked }), /at "epoch/);
});
