import assert from "node:assert/strict";
import { type TestedVerdict } from "../../../src/claims/claimVerdict.ts";
import { readFile } from "node:fs/promises";
import { test, type TestContext } from "node:test";
import { DEFAULT_RULE_SET } from "../../../src/chain/ruleSetId.ts";
import { execute } from "../../../src/cli/execute.ts";
import { NetworkShelf } from "../../../src/host/session/networkShelf.ts";
import { parseReport, reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { verifyRun } from "../../../src/runs/archive/verifyRun.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";

/** Runs one command line with workers on this thread and files in memory. */
function shell(context: TestContext, files: Readonly<Record<string, string>> = {}) {
	const { runner } = fakeRunner(context, simulations);
	return async (line: string) => {
		const out: string[] = [];
		const complaints: string[] = [];
		const code = await execute(line === "" ? [] : line.split(" "), {
			print: (text) => void out.push(`${text}\n`),
			write: (text) => void out.push(text),
			complain: (text) => void complaints.push(text),
			progress: () => undefined,
			readText: async (file) => files[file] ?? (await readFile(file, "utf8")),
			readBytes: async (file) =>
				files[file] === undefined ? await readFile(file) : new TextEncoder().encode(files[file]),
			listFolder: (folder) => {
				const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
				return Promise.resolve(inside.length > 0 ? inside : undefined);
			},
			runner: () => Promise.resolve(runner),
			scorecard: () => Promise.reject(new Error("no scorecard is read")),
			onInterrupt: () => undefined,
			onEnd: () => undefined,
		});
		return { code, out: out.join("").replace(/\r?\n$/, ""), complaint: complaints.join("\n") };
	};
}

test("help says every command; a command's help says its options", async (context) => {
	const run = shell(context);
	const { code, out } = await run("");
	assert.equal(code, 0);
	for (const name of [
		"list",
		"run",
		"import",
		"sweep",
		"merge",
		"sensitivity",
		"worker",
		"verify",
		"why",
		"test-claims",
		"locate",
	])
		assert.match(out, new RegExp(`^  ${name}`, "m"));
	assert.match((await run("sweep --help")).out, /--parameter NAME/);
});

test("help on a command with a simulation says what may be set in it", async (context) => {
	const run = shell(context);
	for (const line of ["run zeus --help", "sweep zeus -h"]) {
		const { code, out } = await run(line);
		assert.equal(code, 0);
		assert.match(out, /^ {2}miners=64 +Miners +16 to 192$/m);
		assert.match(out, /^ {2}rule=linear .* linear \| winner$/m);
	}
	const { code, complaint } = await run("run nobody --help");
	assert.equal(code, 1);
	assert.match(complaint, /^There is no simulation "nobody"/);
});

test("an option without its value and a file that cannot be opened are said in one sentence", async (context) => {
	const run = shell(context);
	const negative = await run("run zeus --seed -1");
	assert.equal(negative.code, 2);
	assert.match(negative.complaint, /^--seed has no value\. One that begins with "-" is written --seed=-1\.\n/);
	const below = await run("run zeus --input package.json/x");
	assert.equal(below.code, 1);
	assert.equal(below.complaint, 'The file "package.json/x" cannot be read (ENOTDIR). Name another.');
});

test("list names every simulation under its chapter", async (context) => {
	const run = shell(context);
	const { out } = await run("list");
	for (const { id, question } of simulations) assert.ok(out.includes(id) && out.includes(question), id);
	const all = JSON.parse((await run("list --json")).out) as { readonly id: string }[];
	assert.deepEqual(
		all.map(({ id }) => id),
		simulations.map(({ id }) => id),
	);
});

test("run prints answer, figures, findings with sections, and the line that repeats it", async (context) => {
	const run = shell(context);
	const { code, out } = await run("run energy --set price=0.06 --google-ai 20");
	assert.equal(code, 0);
	assert.match(out, /^Does Bitcoin/);
	assert.doesNotMatch(out, /\n\s*[%×]/, "a unit stands alone in its line");
	assert.match(out, /\nFigures\n {2}\S/);
	assert.match(out, /[✓◕◑◔✗–] [\w ]+, .*: §3\.3 .* · 3-3-/);
	assert.match(out, /npx subnet-explorer@[\d.]+ run energy --seed 1 --set price=0\.06 --set googleAi=20$/m);
	assert.doesNotMatch(out, /\]\(|undefined/);
});

test("run takes a scenario file; an option says otherwise; its network stands beside it", async (context) => {
	const files = {
		"mine/zeus.subnet.json": JSON.stringify({ simulation: "energy", values: { price: 0.08 }, seed: 9 }),
		"mine/own.subnet.json": JSON.stringify({ simulation: "imported-epoch", network: "./net.json" }),
		"mine/net.json": await readFile("test/workspace/small-metagraph.json", "utf8"),
		"mine/bad.subnet.json": '{"simulation": "energy", "seed": -3}',
	};
	const run = shell(context, files);
	const manifestOf = async (line: string) => JSON.parse((await run(line)).out).manifest;
	const { values, seed } = await manifestOf("run mine/zeus.subnet.json --json --set googleAi=20");
	assert.deepEqual([values.price, values.googleAi, seed], [0.08, 20, 9]);
	assert.equal((await manifestOf("run mine/zeus.subnet.json --json --seed 4")).seed, 4);
	assert.ok((await manifestOf("run mine/own.subnet.json --json")).imported, "its network was not read");
	const bad = await run("run mine/bad.subnet.json");
	assert.equal(bad.code, 1);
	assert.match(bad.complaint, /^bad\.subnet\.json, "seed": Use a whole number from 0 to 4,294,967,295\.$/);
});

test("run --json prints one object with answer, figures, findings with sections, manifest and hash; verify accepts it", async (context) => {
	const { out } = await shell(context)("run energy --seed 7 --json");
	const report = JSON.parse(out) as Record<string, unknown> & { findings: Record<string, unknown>[] };
	assert.match(String(report.outcomeHash), /^[0-9a-f]{64}$/);
	assert.ok(Array.isArray(report.figures) && typeof report.headline === "string" && report.manifest);
	assert.ok(report.findings.every(({ claim, section, verdict }) => claim && section && verdict));
	const run = shell(context, { "run.json": out, "bent.json": out.replace(/"value":[\d.]+/g, '"value":1') });
	const same = await run("verify run.json");
	assert.deepEqual([same.code, /the same to the last bit/.test(same.out.replace(/\s+/g, " "))], [0, true]);
	const bent = await run("verify bent.json --json");
	assert.equal(bent.code, 1);
	assert.equal((JSON.parse(bent.out) as { readonly same: boolean }).same, false);
});

test("run --csv prints a table", async (context) => {
	const run = shell(context);
	const { out } = await run("run energy --csv");
	const all = out.split("\r\n");
	assert.match(all[0]!, /^# simulation: energy /);
	assert.ok(all.some((line) => /^# outcome: SHA-256 [0-9a-f]{64}$/.test(line)));
	const lines = all.filter((line) => !line.startsWith("#"));
	assert.ok(lines.length > 3);
	assert.equal(new Set(lines.slice(1).map((line) => line.split(",").length)).size, 1);
	assert.match((await run("run energy --csv --table none")).complaint, /There is no table "none"\. Use one of: /);
});

test("--at changes a value on the way, --until runs as many seeds as it takes", async (context) => {
	const run = shell(context);
	const line = "run staking-return --days 20 --seeds 1";
	const changed = await run(`${line} --at 5:sale=5000 --json`);
	const plain = await run(`${line} --json`);
	const hashOf = ({ out }: { out: string }) => parseReport(out, "x.json").manifest.outcomeHash;
	assert.notEqual(hashOf(changed), hashOf(plain));
	assert.match((await run(`${line} --at 5:sale=5000`)).out, /--at 5:sale=5000/, "the line that repeats it says so");
	assert.match(
		(await run(`${line} --at 5:amount=1`)).complaint,
		/"amount" cannot change while .* runs\. Only these can: /,
	);
	assert.equal((await run(`${line} --at sale=5`)).code, 2);
	assert.match(
		(await run("run staking-return --days 20 --until price-change=1e9")).out,
		/10 seeds were run: the 95 % interval/,
	);
	assert.equal((await run("run energy --until 1")).code, 2);
});

test("sensitivity says in a sentence what matters for a figure, with a bar for each input", async (context) => {
	const run = shell(context);
	assert.match((await run("sensitivity energy")).complaint, /Say which --figure: /);
	const figure = "meet";
	const asked = `sensitivity energy --figure ${figure}`;
	const { code, out } = await run(asked);
	assert.equal(code, 0);
	assert.match(
		out.replaceAll(/\s+/g, " "),
		/^What matters most for “.+” is “.+”: moved alone over its range, it shifts the figure by /,
	);
	const csv = (await run(`${asked} --csv`)).out.split("\r\n");
	assert.ok(csv.some((row) => row.startsWith("# repeat: npx subnet-explorer@") && row.includes(`--figure ${figure}`)));
	assert.ok(csv.some((row) => row.startsWith("Input,Falls by")));
	const json = JSON.parse((await run(`${asked} --json`)).out) as { format: string; sentence: string };
	assert.equal(json.format, "subnet-explorer.sensitivity");
	assert.equal((await run(`${asked} --method guess`)).code, 2);
	assert.match((await run(`${asked} --span no`)).complaint, /use a number of per cent above 0/);
});

test("sweep prints a row per point", async (context) => {
	const run = shell(context);
	const { code, out } = await run("sweep energy --parameter usable --points 3 --csv");
	assert.equal(code, 0);
	const all = out.split("\r\n");
	assert.match(all[0]!, /^# simulation: energy /);
	assert.ok(all.includes("# swept usable: 3 values"));
	assert.ok(!all.some((line) => line.startsWith("# value usable")));
	assert.deepEqual(
		all
			.filter((line) => !line.startsWith("#"))
			.slice(1)
			.map((line) => line.split(",")[0]),
		["0", "50", "100"],
	);
	const rules = (await run("sweep takeover --parameter rules --csv")).out.split("\r\n");
	assert.ok(!rules.some((line) => line.startsWith("# rules")));
	assert.ok(rules.filter((line) => !line.startsWith("#")).length > 2);
	assert.match(
		(await run("sweep energy --parameter usable --points 2")).out,
		/Bitcoin's energy that could do AI work \(%\)/,
	);
});

test("import reads a metagraph, says how concentrated it is, and refuses bad rows with row, field and cure", async (context) => {
	const file = JSON.stringify({
		netuid: 15,
		S: [1000, 900, "x", 1, 1, 1],
		W_sparse: [
			[0, 3, 0.5],
			[0, 4, 0.5],
			[1, 3, -3],
			[1, 4, 1],
		],
	});
	const run = shell(context, { "sn.json": file });
	const { code, out } = await run("import sn.json");
	assert.equal(code, 0);
	assert.match(out, /of 6 UIDs hold 51 % of the stake/);
	assert.match(out, /§3\.3 .* · 3-3-centralisation-limited-to-one-subnet/);
	assert.match(out, /\n {2}UID .*Consensus .*Incentive .*Dividends/);
	assert.match(out, /Refused \(2\)/);
	assert.match(out.replace(/\s+/g, " "), /UID 2, "S": .*x.* Entry 2 of "W_sparse"/);
	const json = JSON.parse((await run("import sn.json --json")).out) as { figures: unknown[]; refused: unknown[] };
	assert.deepEqual([json.figures.length > 5, json.refused.length], [true, 2]);
	assert.match((await run("import sn.json --csv")).out, /^UID,/);
});

test("import reads a table of subnets", async (context) => {
	const table =
		"netuid,name,tao_in,alpha_in,alpha_out,price\n1,One,300,1000,500,0.3\n2,Two,100,-1,500,0.1\n3,Three,100,1000,5,0.1\n";
	const run = shell(context, { "table.csv": table });
	const { code, out } = await run("import table.csv");
	assert.equal(code, 0);
	assert.match(out, /2 subnets hold 400 TAO in their pools/);
	assert.match(out, /Sections that speak of it\n {2}§3\.3/);
	assert.match(out.replace(/\s+/g, " "), /Refused \(1\) Row 3, .*alpha_in/);
	assert.match((await run("import table.csv --csv")).out, /^Netuid,Name,/);
	const json = JSON.parse((await run("import table.csv --json")).out) as { figures: { id: string }[] };
	assert.ok(json.figures.some(({ id }) => id === "reserve-gini"));
});

test("why explains a pay line by line", async (context) => {
	const run = shell(context);
	const { code, out, complaint } = await run("why zeus miner-1 --step 3 --days 20");
	assert.equal(complaint, "");
	assert.equal(code, 0);
	assert.match(out, /epoch 3/);
	assert.match(out, /Pay in this epoch/);
	assert.match((await run("why zeus nobody --step 3")).complaint, /no participant "nobody"/);
	assert.match((await run("why energy anybody")).complaint, /so there is no pay to explain/);
});

test("test-claims says per claim the three shares, the basis, the lean and what counts", async (context) => {
	const run = shell(context);
	const line = "test-claims --claim 3-3-bitcoin-energy --claim 3-3-energy-comparison-conclusion --worlds 10";
	const { code, out } = await run(`${line} --json`);
	assert.equal(code, 0);
	const { claims, problems } = JSON.parse(out) as { claims: Record<string, unknown>[]; problems: string[] };
	assert.deepEqual(problems, []);
	assert.deepEqual(
		claims.map(({ id }) => id),
		["3-3-bitcoin-energy", "3-3-energy-comparison-conclusion"],
	);
	for (const { lean, word, brief, basis, sources, tests } of claims) {
		for (const said of [lean, word, brief, basis]) assert.ok(typeof said === "string" && said !== "");
		assert.equal(typeof (sources as { readonly word: string }).word, "string");
		const [main] = tests as readonly TestedVerdict[];
		const { full, part, fails } = main!.shares;
		for (const { low, value, high } of [full, part, fails]) assert.ok(low <= value && value <= high);
		assert.ok(Math.abs(full.value + part.value + fails.value - 1) < 1e-9);
		assert.match(main!.counts, /^Counts .*\.$/);
		assert.ok(["arithmetic", "simulation"].includes(main!.basis));
	}
	assert.equal((await run(`${line} --json`)).out, out, "the same seed gives the same page");
	assert.match((await run(line)).out, /Sources {6}. .*\n {2}(= Arithmetic|Simulation {2}) . /);
});

test("every claim is there, also those that no simulation judges", async (context) => {
	const run = shell(context);
	const { out } = await run("test-claims --claim 2-2-meta-pay --claim 1-1-training-definition --worlds 2 --json");
	const { claims } = JSON.parse(out) as {
		claims: { readonly id: string; readonly untested?: string; readonly tests: [] }[];
	};
	assert.equal(claims.length, 2);
	for (const { tests, untested } of claims) assert.ok(tests.length > 0 || untested !== undefined);
	const { complaint, code } = await run("test-claims --claim nothing");
	assert.deepEqual([code, /There is no claim "nothing"/.test(complaint)], [1, true]);
});

test("a wrong command line exits with 2 and says how it is used", async (context) => {
	const run = shell(context);
	const wrong = async (line: string, message: RegExp) => {
		const { code, out, complaint } = await run(line);
		assert.deepEqual([code, out], [2, ""], line);
		assert.match(complaint, message);
		assert.match(complaint, /\nUsage: subnet-explorer /);
	};
	await wrong("runn energy", /There is no command "runn"\. Did you mean run\?/);
	await wrong("run", /Say which simulation/);
	await wrong("run energy more", /"more" is one word too many/);
	await wrong("run energy --sed 7", /There is no option --sed\. Did you mean --seed/);
	await wrong("run energy --seed x", /--seed x: use a whole number/);
	await wrong("run energy --set price", /--set price: say it as name=value/);
	await wrong("run energy --json --csv", /Choose --json or --csv/);
	await wrong("verify", /Say which file/);
	await wrong("sweep energy", /Say which --parameter: price, usable/);
	await wrong("sweep energy --parameter price --from 0.02", /Give both --from and --to/);
});

test("a refused value, an unknown name and a missing file exit with 1 and one sentence", async (context) => {
	const run = shell(context);
	const refused = async (line: string, message: RegExp) => {
		const { code, out, complaint } = await run(line);
		assert.deepEqual([code, out], [1, ""], line);
		assert.match(complaint, message);
		assert.doesNotMatch(complaint, /\n/);
	};
	await refused("run nothing", /^There is no simulation "nothing"\. The view Simulations names them all/);
	await refused("run zues", /^There is no simulation "zues"\. Did you mean zeus\?$/);
	await refused("run copying", /Did you mean weight-copying\?$/);
	await refused(
		"run energy --set price=9",
		/^Price of electricity \(price\): 9 is not allowed\. Use a number from 0\.01 to 0\.2 \$\/kWh\.$/,
	);
	await refused("run energy --price cheap", /"cheap" is not a number/);
	await refused("run energy --set prices=1", /There is no parameter "prices"/);
	await refused("run energy --rules mine", /There is no rule set "mine"/);
	await refused("run energy --seeds 0", /Seeds: 0 is not/);
	await refused("verify no-such-file.json", /^There is no file "no-such-file\.json"\. Name another\.$/);
	await refused("import no-such-file.json", /^There is no file/);
	await refused("sweep energy --parameter none", /There is no parameter "none"/);
});

test("a run on an import is the same network here and in VS Code, whatever the file is called", async (context) => {
	const text = "uid,stake,weights\n0,500,2:1 3:1\n1,300,2:1\n2,0,\n3,1,\n";
	const { runner } = fakeRunner(context, simulations);
	const storage = memoryStorage();
	const shelf = new NetworkShelf(storage, (sentence) => assert.fail(sentence));
	const { network } = await shelf.add([{ name: "in the editor.csv", text }]);
	const request = { simulation: "imported-epoch", values: {}, seed: 1, seeds: 1, rules: DEFAULT_RULE_SET };
	const exported = reportAsJson(await runner.start({ ...request, imported: network }).report);
	const run = shell(context, { "report.json": exported, "other.csv": text, "changed.csv": text.replace("300", "301") });
	const verified = await run("verify report.json --input other.csv");
	assert.deepEqual([verified.code, /the same to the last bit/.test(verified.out)], [0, true], verified.complaint);
	assert.match((await run("verify report.json --input changed.csv")).complaint, /Import the same file again/);

	const { out } = await run("run imported-epoch --input other.csv --json");
	const saved = parseReport(out, "report.json");
	assert.equal((await verifyRun(saved, runner, network)).same, true);
});

test("import joins files, asks what is unclear, and names the lines that make a file", async (context) => {
	const bare = JSON.stringify({ S: [600, 400, 100], weights: [[0, 0, 9], [2, 1, 9], [0, 2, 3]] }); // prettier-ignore
	const run = shell(context, {
		"bare.json": bare,
		"stakes.json":
			'{"netuid": 5, "uids": [{"uid": 0, "stake": 9}, {"uid": 1, "stake": 1}], "tao_pool": 1, "alpha_pool": 1}',
		"weights.json": '{"netuid": 5, "weights": [[0, [[1, 65535]]]]}',
	});
	const asked = await run("import bare.json");
	assert.equal(asked.code, 1);
	assert.match(asked.complaint, /--as matrix \(.*--as triples/);
	assert.match((await run("import bare.json --as matrix")).out, /^Read as one subnet's metagraph .* matrix of 3 × 3/);
	assert.match((await run("import stakes.json weights.json")).out.replace(/\s+/g, " "), /btcli .*2 UIDs, 1 weights/);
	assert.match((await run("import stakes.json")).out.replace(/\s+/g, " "), /is not in this file, as it has no weights/);
	assert.match((await run("import --help")).out, /btcli subnets metagraph --netuid 18 --json-output/);
});
