import assert from "node:assert/strict";
import { test } from "node:test";
import { type Channel, connect, type Handlers } from "../../../src/wire/rpc.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

type Far = {
	double(argument: { readonly value: number }): number;
	echo(argument: unknown): unknown;
	refuse(argument: Record<never, never>): void;
};
type Near = { told(argument: string): void };

function pair(methods: Partial<Handlers<Far>> = {}) {
	const told: string[] = [];
	const stray: unknown[] = [];
	const far: Channel<Near> = connect<Far, Near>(
		(wire) => {
			const copy: unknown = structuredClone(wire);
			queueMicrotask(() => near.receive(copy));
		},
		{
			double: ({ value }) => 2 * value,
			echo: (value) => value,
			refuse: () => {
				throw new SubnetsError("bad-value", "Too small.", "miners");
			},
			...methods,
		},
		(wire) => stray.push(wire),
	);
	const near: Channel<Far> = connect<Near, Far>(
		(wire) => {
			const copy: unknown = structuredClone(wire);
			queueMicrotask(() => far.receive(copy));
		},
		{ told: (text) => void told.push(text) },
		(wire) => stray.push(wire),
	);
	return { near, far, told, stray };
}

test("a call is answered, also with typed arrays", async () => {
	const { near } = pair();
	assert.equal(await near.call("double", { value: 4 }), 8);
	assert.deepEqual(await near.call("echo", { values: Float64Array.of(1, NaN, -0) }), {
		values: Float64Array.of(1, NaN, -0),
	});
});

test("an error keeps its code, sentence and field", async () => {
	const { near } = pair();
	await assert.rejects(near.call("refuse", {}), (error) => {
		assert.ok(SubnetsError.is(error, "bad-value"));
		assert.equal(error.message, "Too small.");
		assert.equal(error.field, "miners");
		return true;
	});
});

test("an answer that cannot be cloned rejects instead of leaving the caller waiting", async () => {
	const { near } = pair({ echo: () => () => "a function" });
	await assert.rejects(near.call("echo", 1), /could not be cloned/);
});

test("an argument that cannot be cloned rejects", async () => {
	const { near } = pair();
	await assert.rejects(
		near.call("echo", () => 1),
		/could not be cloned/,
	);
});

test("names of the prototype are no methods", async () => {
	const { near } = pair();
	await assert.rejects(near.call("toString" as never, {} as never), /no method "toString"/);
});

test("notes arrive; junk and failing notes are stray and harm nothing", async () => {
	const { near, far, told, stray } = pair();
	far.note("told", "hello");
	near.note("refuse", {});
	far.receive(undefined);
	far.receive({ kind: "done", id: 99, value: 1 });
	assert.equal(await near.call("double", { value: 1 }), 2);
	assert.deepEqual(told, ["hello"]);
	assert.equal(stray.length, 3);
});

test("closing rejects what waits and whatever is asked later", async () => {
	const { near } = pair({ echo: () => new Promise(() => undefined) });
	const waiting = near.call("echo", 1);
	near.close(new SubnetsError("worker-died", "It died."));
	await assert.rejects(waiting, /It died/);
	await assert.rejects(near.call("double", { value: 1 }), /It died/);
});
