import { assert, expect } from "chai";
import * as vscode from "vscode";
import { agentToolNames } from "../../src/agents/agentToolNames.ts";
import { type AgentHost, agentHost, type McpServerDefinitionProvider } from "../../src/host/agents/languageModels.ts";
import { registerAgents } from "../../src/host/agents/registerAgents.ts";
import { activate } from "./api.ts";

/** What VS Code has for calling tools, from 1.95 on. */
const { lm } = vscode as unknown as {
	lm: {
		readonly tools: readonly { readonly name: string; readonly inputSchema: object }[];
		invokeTool(name: string, options: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
	};
};

const invoke = async (name: string, input: object): Promise<string> =>
	(await lm.invokeTool(`subnets_${name}`, { input, toolInvocationToken: undefined })).content
		.map(({ value }) => value)
		.join("");

suite("Tools for agents", () => {
	test("VS Code knows every tool, and its models may call them", async () => {
		await activate();
		const known = lm.tools.map(({ name }) => name);
		expect(known).to.include.members(agentToolNames.map((name) => `subnets_${name}`));
		const text = await invoke("run_simulation", { simulation: "energy", seed: 7 });
		const app = await (await activate()).app();
		const same = await app.callAgentTool(
			"run_simulation",
			{ simulation: "energy", seed: 7 },
			new AbortController().signal,
		);
		expect(text).to.equal(same);
		expect(text).to.match(/outcome [0-9a-f]{64}/);
	});

	test("a claim is explained with the tests that came with the extension", async () => {
		expect(await invoke("explain_claim", { claim: "3-1-zeus-miners-scored-by-reality" })).to.match(/of \d+ worlds/);
	});

	test("a refusal is a sentence for the model", async () => {
		const error = await invoke("run_simulation", { simulation: "energy", values: { price: 99 } }).then(
			() => undefined,
			(reason: unknown) => String(reason),
		);
		expect(error).to.match(/price.*is not allowed/);
	});

	test("the MCP server is offered where the host has it and can start programs, and nothing fails where it has not", () => {
		const offered: [string, McpServerDefinitionProvider][] = [];
		const host: AgentHost = {
			lm: {
				registerMcpServerDefinitionProvider: (id, provider) => {
					offered.push([id, provider]);
					return new vscode.Disposable(() => undefined);
				},
			},
			McpStdioServerDefinition: class {
				constructor(
					readonly label: string,
					readonly command: string,
					readonly args: readonly string[],
				) {}
			},
		};
		const call = () => Promise.resolve("");
		const server = { command: "node", script: "dist/mcp.js", env: { A: "1" }, version: "1.2.3" };
		registerAgents(host, call, server).dispose();
		registerAgents(host, call, undefined).dispose();
		registerAgents({}, call, server).dispose();
		const draft = { ...host, lm: { registerMcpServerDefinitionProvider: () => assert.fail("not in this version") } };
		registerAgents(draft, call, server).dispose();
		expect(offered.map(([id]) => id)).to.deep.equal(["subnets.mcp"]);
		expect(offered[0]![1].provideMcpServerDefinitions()).to.deep.equal([
			Object.assign(new host.McpStdioServerDefinition!("", "", [], {}, ""), {
				label: "Subnet Explorer",
				command: "node",
				args: ["dist/mcp.js"],
			}),
		]);
		expect(agentHost.lm).to.not.equal(undefined);
	});
});
