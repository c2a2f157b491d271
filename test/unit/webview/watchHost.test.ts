import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { type SubnetsError } from "../../../src/numeric/errors.ts";
import { watchHost } from "../../../src/webview/watchHost.ts";

const never = new Promise<never>(() => undefined);

function setUp(context: TestContext, ping: () => Promise<unknown>) {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	const errors: SubnetsError[] = [];
	let pings = 0;
	const watch = watchHost({
		ping: () => {
			pings++;
			return ping();
		},
		abandon: (error) => errors.push(error),
	});
	const pass = async (milliseconds: number) => {
		for (let i = 0; i < milliseconds; i += 500) {
			context.mock.timers.tick(500);
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
	return { watch, errors, pass, pings: () => pings };
}

test("a host that is gone is told in a sentence with the cure, and what waits ends", async (context) => {
	const { watch, errors, pass } = setUp(context, () => never);
	watch(never);
	await pass(34_500);
	assert.deepEqual(errors, []);
	await pass(1000);
	assert.deepEqual(
		errors.map(({ code, message }) => [code, message]),
		[
			[
				"disconnected",
				"Subnet Explorer was restarted and this panel lost its connection. Close it and open it again; your values are kept.",
			],
		],
	);
});

test("a long run in a host that is there goes on; a quick answer asks nothing", async (context) => {
	const { watch, errors, pass, pings } = setUp(context, () => Promise.resolve());
	watch(Promise.resolve());
	await pass(20_000);
	assert.equal(pings(), 0);
	watch(never);
	await pass(60_000);
	assert.ok(pings() >= 10);
	assert.deepEqual(errors, []);
});
