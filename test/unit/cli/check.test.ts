import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test, type TestContext } from "node:test";
import { execute } from "../../../src/cli/execute.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

const folder = "media/example";
const name = "who-holds-the-network";
const shipped = (ending: string) => readFileSync(`${folder}/${name}.${ending}`, "utf8");

/** Checks the shipped example, after changes to its two files. */
async function check(
	context: TestContext,
	options = "",
	change: { readonly md?: [string, string]; readonly yaml?: [string, string] } = {},
) {
	const { runner } = fakeRunner(context, simulations);
	const changed = (text: string, pair: [string, string] = ["", ""]) => {
		assert.ok(text.includes(pair[0]), `the example has "${pair[0]}"`);
		return text.replace(...pair);
	};
	const files: Readonly<Record<string, string>> = {
		[`${name}.md`]: changed(shipped("md"), change.md),
		[`${name}.claims.yaml`]: changed(shipped("claims.yaml"), change.yaml),
	};
	const out: string[] = [];
	const code = await execute(["check", `${name}.md`, ...options.split(" ").filter(Boolean)], {
		print: (text) => void out.push(text),
		write: (text) => void out.push(text),
		complain: (text) => void out.push(text),
		progress: () => undefined,
		readText: (file) => {
			const text = files[file];
			return text === undefined
				? Promise.reject(Object.assign(new Error(), { code: "ENOENT", path: file }))
				: Promise.resolve(text);
		},
		readBytes: () => Promise.reject(new Error("no network is read")),
		listFolder: () => Promise.resolve(undefined),
		runner: () => Promise.resolve(runner),
		scorecard: () => Promise.reject(new Error("no scorecard is read")),
		onInterrupt: () => undefined,
		onEnd: () => undefined,
	});
	return { code, out: out.join("\n") };
}

suite("check", () => {
	test("the shipped example passes", async (context) => {
		const { code, out } = await check(context);
		assert.equal(code, 0, out);
		assert.match(out, /9 of 9 claims stand/);
	});

	test("a number changed in the text fails with the sentence that says why", async (context) => {
		const { code, out } = await check(context, "", { md: ["about 4.5 times", "about 9 times"] });
		assert.equal(code, 1);
		assert.match(out, /bitcoin-over-google: A number in the sentence changed: 4\.5 is 9 now\./);
	});

	test("a number changed in the expectation fails with what was found", async (context) => {
		const { code, out } = await check(context, "", { yaml: ["4 to 5 ×", "6 to 7 ×"] });
		assert.equal(code, 1);
		assert.match(out, /Bitcoin's energy over Google's data centres: 4\.48 ×; expected 6 to 7 ×\./);
	});

	test("a sentence taken away is lost", async (context) => {
		const { code, out } = await check(context, "--json", {
			md: ["In two thirds\nof its subnets, though, one key holds more than half of the stake.", ""],
		});
		assert.equal(code, 1);
		const lost = (JSON.parse(out) as { claims: { id: string; state: string }[] }).claims.filter(
			({ state }) => state === "lost",
		);
		assert.deepEqual(
			lost.map(({ id }) => id),
			["one-key-decides"],
		);
	});

	test("JSON has everything to repeat a run; JUnit names failures; Argdown has who rests on whom", async (context) => {
		const json = JSON.parse((await check(context, "--json")).out);
		assert.equal(json.passed, true);
		assert.match(json.claims[0].repeat, /run energy/);
		assert.equal(json.claims[0].line, 9);
		const junit = (await check(context, "--junit", { yaml: ["4 to 5 ×", "6 to 7 ×"] })).out;
		assert.match(junit, /<testsuites tests="9" failures="1">/);
		assert.match(junit, /<failure type="broken" message="Bitcoin's energy over/);
		assert.match((await check(context, "--argdown")).out, /\[the-hard-half\]: .*\n {2}<\+ \[one-key-decides\]/);
	});

	test("a slip in the claims file is told with file and line", async (context) => {
		const { code, out } = await check(context, "", {
			yaml: ["figure: ratio\n    expect: 4 to 5 ×", "figure: ratio\n    expect: a lot"],
		});
		assert.equal(code, 1);
		assert.match(out, /who-holds-the-network\.claims\.yaml, line 10: "a lot" is no expectation/);
	});
});
