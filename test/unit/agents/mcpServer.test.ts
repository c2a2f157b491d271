import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test, type TestContext } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { type RunChart } from "../../../src/agents/runChart.ts";
import { agentToolNames } from "../../../src/agents/agentToolNames.ts";
import { parseEveryClaimFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { mcpServer } from "../../../src/cli/mcp/mcpServer.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

const shipped = parseEveryClaimFile(readFileSync("media/scorecard.json", "utf8"), "scorecard.json").reports;

/** The server with the SDK's own client at its other end. */
async function connected(context: TestContext) {
	const { runner } = fakeRunner(context, simulations);
	const server = mcpServer({ runner: () => Promise.resolve(runner), claimTests: () => Promise.resolve(shipped) });
	const client = new Client({ name: "test", version: "1" });
	const [here, there] = InMemoryTransport.createLinkedPair();
	await Promise.all([server.connect(there), client.connect(here)]);
	context.after(() => client.close());
	const call = async (name: string, input: Readonly<Record<string, unknown>>) => {
		const result = await client.callTool({ name, arguments: input });
		const [content] = result.content as readonly { readonly type: string; readonly text: string }[];
		return {
			refused: result.isError === true,
			text: content!.text,
			data: result.structuredContent as Readonly<Record<string, unknown>>,
		};
	};
	return { client, runner, call };
}

suite("MCP server", () => {
	test("lists the tools with the schemas that VS Code is given too", async (context) => {
		const { client } = await connected(context);
		const { tools } = await client.listTools();
		assert.deepEqual(
			tools.map(({ name }) => name),
			agentToolNames,
		);
		const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
			contributes: { languageModelTools: readonly { name: string; inputSchema: unknown; modelDescription: string }[] };
		};
		assert.deepEqual(
			tools.map(({ name, inputSchema }) => [`subnets_${name}`, inputSchema]),
			contributes.languageModelTools.map(({ name, inputSchema }) => [name, inputSchema]),
		);
		for (const [i, { modelDescription }] of contributes.languageModelTools.entries())
			assert.ok(tools[i]!.description!.startsWith(modelDescription));
		for (const { id, parameters } of simulations)
			assert.ok(tools[0]!.description!.includes(`values: ${Object.keys(parameters).join(", ")}`), id);
	});

	test("a run has answer, sections, bases and the manifest of the same run asked for elsewhere", async (context) => {
		const { call, runner } = await connected(context);
		const { text, data } = await call("run_simulation", { simulation: "energy", seed: 7, values: { price: 0.06 } });
		const request = askFor(findSimulation("energy"), { seed: 7, values: { price: 0.06 } });
		const { manifest } = await runner.start(request).report;
		assert.deepEqual(data.manifest, manifest);
		assert.ok(text.includes(manifest.outcomeHash) && text.includes("price=0.06"), text);
		assert.match(text, /^- §3\.3 .*\[3-3-[\w-]+\] ".*" → .*\(basis: (arithmetic|simulation), one run\)/m);
		assert.match(text, /^Repeat: .*run energy --seed 7 --set price=0\.06$/m);
		assert.ok(text.length < 6000, `${text.length} characters`);
		assert.doesNotMatch(text, /\]\(|undefined|NaN/);
	});

	test("a run may be shown: its tool names a view, which stands alone, and its answer carries a chart for it", async (context) => {
		const { client } = await connected(context);
		const { tools } = await client.listTools();
		const shown = tools.flatMap(({ name, _meta }) => (_meta ? [[name, _meta]] : []));
		assert.deepEqual(shown, [["run_simulation", { ui: { resourceUri: "ui://subnet-explorer/run.html" } }]]);
		const { resources } = await client.listResources();
		const [{ uri, mimeType }] = resources as [(typeof resources)[number]];
		assert.deepEqual([uri, mimeType], ["ui://subnet-explorer/run.html", "text/html;profile=mcp-app"]);
		const { contents } = await client.readResource({ uri });
		const [page] = contents as unknown as [{ text: string; mimeType: string }];
		assert.equal(page.mimeType, mimeType);
		assert.doesNotMatch(
			page.text,
			/https?:(?!\/\/www\.w3\.org\/2000\/svg)|<(link|img|iframe)|import\(|fetch\(|innerHTML/,
		);
		const result = await client.callTool({
			name: "run_simulation",
			arguments: { simulation: "staking-return", seeds: 1 },
		});
		const chart = result._meta?.["subnet-explorer/chart"] as RunChart;
		assert.equal(chart.title, "The stake, day by day");
		assert.equal(chart.x.label, "Day");
		for (const { values } of chart.series) assert.equal(values.length, chart.x.values.length);
		assert.ok(!JSON.stringify(result.content).includes("series"), "the model does not read the chart");
		await assert.rejects(client.readResource({ uri: "ui://subnet-explorer/other" }), /no resource/);
	});

	test("input that does not fit is refused with a sentence that says how to mend it", async (context) => {
		const { call } = await connected(context);
		const refusal = async (name: string, input: Readonly<Record<string, unknown>>) => {
			const { refused, text } = await call(name, input);
			assert.ok(refused, text);
			return text;
		};
		assert.match(
			await refusal("run_simulation", { simulation: "nobody" }),
			/"simulation" is wrong: use one of: scaling-law, .* and \d+ more/,
		);
		assert.match(
			await refusal("run_simulation", { simulation: "energy", values: { price: 99 } }),
			/is not allowed\. Use/,
		);
		assert.match(
			await refusal("run_simulation", { simulation: "energy", values: { pryce: 1 } }),
			/no parameter "pryce"/,
		);
		assert.match(
			await refusal("run_simulation", { simulation: "energy", sead: 1 }),
			/"sead" is a field that does not exist/,
		);
		assert.match(await refusal("explain_claim", {}), /Give "claim"/);
		assert.match(await refusal("explain_claim", { sentence: "The cat sat on the mat." }), /No claim of the essay/);
		assert.match(await refusal("no_tool", {}), /There is no tool "no_tool"/);
	});

	test("a simulation is described with every value that it takes", async (context) => {
		const { call } = await connected(context);
		for (const { id, parameters } of simulations) {
			const { text, data } = await call("describe_simulation", { simulation: id });
			const { properties } = data.values as { readonly properties: object };
			assert.deepEqual(Object.keys(properties), Object.keys(parameters), id);
			for (const name of Object.keys(parameters)) assert.ok(text.includes(`- ${name}: `), `${id}: ${name}`);
		}
	});

	test("two runs are compared by what differs", async (context) => {
		const { call } = await connected(context);
		const { text, data } = await call("compare_runs", { simulation: "energy", second: { values: { price: 0.08 } } });
		assert.match(text, /Inputs that differ: price 0\.\d+ → 0\.08/);
		assert.equal(data.same, false);
		const same = await call("compare_runs", { simulation: "energy", second: { seed: 1 } });
		assert.match(same.text, /the same to the last bit/);
	});

	test("a claim is explained by three bases side by side, by its id or by a sentence that makes it", async (context) => {
		const { call } = await connected(context);
		const { text, data } = await call("explain_claim", { claim: "3-3-google-energy-24" });
		assert.match(text, /^§3\.3 .* \[3-3-google-energy-24\]\nClaim: .*\nVerdict: /);
		for (const basis of ["Basis 1, sources", "Basis 2, arithmetic", "Basis 3, simulations"])
			assert.ok(text.includes(basis));
		assert.equal(data.id, "3-3-google-energy-24");
		const found = await call("explain_claim", {
			sentence: "Google's data centres used 24 TWh of electricity in 2023.",
		});
		assert.equal(found.data.section, "3.3");
	});

	test("a text is checked: its sentences, its numbers, its own claims", async (context) => {
		const { call } = await connected(context);
		const file = (ending: string) => readFileSync(`media/example/who-holds-the-network.${ending}`, "utf8");
		const [text, claims] = [file("md"), file("claims.yaml")];
		const sound = await call("check_text", { text, claims });
		assert.equal(sound.data.stands, true, sound.text);
		const bent = await call("check_text", { text: text.replace("about 4.5 times", "about 9 times"), claims });
		assert.equal(bent.data.stands, false);
		assert.match(bent.text, /bitcoin-over-google: lost\. A number in the sentence changed: 4\.5 is 9 now\./);
		const wrong = await call("check_text", { text: "Google used 80 TWh of electricity in 2024." });
		assert.match(
			wrong.text,
			/Numbers that disagree with a source: 1\n- line 1: Google's electricity in a year: 80 here/,
		);
	});
});
