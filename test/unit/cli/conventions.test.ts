import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { suite, test } from "node:test";
import { commands } from "../../../src/cli/commands.ts";
import { completions } from "../../../src/cli/kit/completions.ts";
import { execute } from "../../../src/cli/execute.ts";
import { harmless } from "../../../src/cli/kit/harmless.ts";
import { engineVersion } from "../../../src/runs/engine/engineVersion.ts";
import { simulations } from "../../../src/simulations/registry.ts";

const never = () => Promise.reject(new Error("nothing is read or run"));

async function said(...words: string[]) {
	const [out, complaints]: [string[], string[]] = [[], []];
	const code = await execute(words, {
		print: (text) => void out.push(text),
		complain: (text) => void complaints.push(text),
		progress: () => undefined,
		write: (text) => void out.push(text),
		onEnd: () => undefined,
		readText: never,
		readBytes: never,
		listFolder: never,
		scorecard: never,
		runner: never,
		onInterrupt: () => undefined,
	});
	return { code, out: out.join("\n"), complaint: complaints.join("\n") };
}

suite("conventions of the command line", () => {
	test("every command has help with usage, every option and an example, in both ways of asking", async () => {
		for (const [name, command] of Object.entries(commands)) {
			const { code, out } = await said(name, "--help");
			assert.equal(code, 0);
			assert.equal((await said("help", name)).out, out);
			assert.match(out, new RegExp(`^Usage: subnet-explorer ${name}`, "m"));
			for (const option of Object.keys(command.options([])))
				assert.ok(out.includes(`--${option}`), `${name}: ${option}`);
			for (const example of command.examples) assert.ok(example.startsWith(name), example);
			assert.ok(command.examples.length > 0 && out.includes(`subnet-explorer ${command.examples[0]!}`), name);
		}
	});

	test("the version is said, and nothing else", async () => {
		for (const word of ["--version", "-V"])
			assert.deepEqual(await said(word), { code: 0, out: engineVersion, complaint: "" });
	});

	test("a slip is told on standard error with what was probably meant, and exit code 2", async () => {
		const slips: readonly [string, RegExp, number][] = [
			["runn zeus", /There is no command "runn"\. Did you mean run\?/, 2],
			[
				"run zeus --sed 3",
				/There is no option --sed\. Did you mean --(seed|set)[^?]*\?\nUsage: subnet-explorer run/,
				2,
			],
			["run zues", /There is no simulation "zues"\. Did you mean zeus\?/, 1],
			["sweep takeover --parameter buget", /There is no parameter "buget"\. Did you mean budget\?/, 1],
			["run zeus --json --csv", /Choose --json or --csv, not both/, 2],
			["run zeus --seed 99999999999", /at most 4,294,967,295/, 2],
			["completion tcsh", /Use bash, zsh or fish/, 2],
		];
		for (const [line, expected, exit] of slips) {
			const { code, out, complaint } = await said(...line.split(" "));
			assert.deepEqual([code, out], [exit, ""], line);
			assert.match(complaint, expected);
		}
	});

	test("what nobody foresaw is a sentence, and a trace only where it is asked for", async (context) => {
		const kept = process.env.DEBUG;
		context.after(() => {
			if (kept === undefined) delete process.env.DEBUG;
			else process.env.DEBUG = kept;
		});
		delete process.env.DEBUG;
		const { code, complaint } = await said("import", "net.json");
		assert.equal(code, 1);
		assert.match(complaint, /^This failed for a reason that is no fault of yours \(nothing is read or run\)\. [^\n]+$/);
		process.env.DEBUG = "1";
		assert.match((await said("import", "net.json")).complaint, /\n +at /);
	});

	test("completion knows commands, simulations, options, parameters and the values of a choice", () => {
		const at = (line: string) => completions(commands, line.split(" "));
		assert.deepEqual(at("ru"), ["run"]);
		assert.deepEqual(at("run ze"), ["zeus"]);
		assert.ok(at("run zeus --").includes("--seeds") && at("run zeus --").includes("--best-error"));
		assert.deepEqual(at("run zeus --rule "), ["linear", "winner"]);
		assert.ok(at("run zeus --rules ").includes("taoflow-2025-12"));
		assert.ok(at("sweep takeover --parameter b").includes("budget"));
		assert.deepEqual(at("run zeus --seed "), []);
		assert.deepEqual(at("import "), [], "a file: the shell offers it");
		assert.equal(at("why ").length, simulations.length);
		assert.deepEqual(at("help sw"), ["sweep"]);
	});

	test("the lines for bash complete in a real bash", async () => {
		const { out } = await said("completion", "bash");
		const fake = `subnet-explorer() { [ "$1 $2 $3" = "completion suggest --" ] && shift 3 && printf '%s\\n' "$@" done; }`;
		const { stdout, stderr } = spawnSync(
			"bash",
			[
				"-c",
				`${fake}\n${out}\nCOMP_WORDS=(subnet-explorer run ze)\nCOMP_CWORD=2\n_subnet_explorer\nprintf '[%s]' "\${COMPREPLY[@]}"`,
			],
			{ encoding: "utf8" },
		);
		assert.deepEqual([stdout, stderr], ["[run][ze][done]", ""]);
	});

	test("CSV wherever JSON is, with a head and rows of one length", async () => {
		for (const [name, command] of Object.entries(commands)) {
			const options = command.options([]);
			if (options.json && name !== "verify") assert.ok(options.csv, name);
		}
		const lines = (await said("list", "--csv")).out.split("\r\n");
		assert.equal(lines[0], "id,title,question,sections");
		assert.equal(lines.length, simulations.length + 1);
	});

	test("templates are listed, and the two files of one printed as they are", async () => {
		const lines = (await said("template", "--csv")).out.split("\r\n");
		assert.equal(lines[0], "id,published,title,asks");
		assert.equal(lines.length, 24);
		assert.match((await said("template", "own-subnet")).out, /\nsimulation: own-subnet\n[^]*\n {2}score: quality/);
		assert.equal((await said("template", "own-subnet", "--network")).code, 2);
		const scenario = (await said("template", "all-turn")).out;
		assert.match(scenario, /^# Does everybody's pay .*\n[^]*\nnetwork: all-turn\.network\.json\nas: \[blocks=all\]\n$/);
		const network = JSON.parse((await said("template", "all-turn", "--network")).out) as { moments: unknown[] };
		assert.equal(network.moments.length, 2);
		assert.equal((await said("template", "all-turn", "--csv", "--json")).code, 2);
		assert.equal((await said("template", "--network")).code, 2);
		assert.equal((await said("template", "al-turn")).code, 1);
	});

	test("names of others cannot command a terminal", () => {
		assert.equal(harmless("a\u001b[2J\u001b]0;title\u0007b\u202ec\td\n"), "a[2J]0;titlebc\td\n");
	});
});
