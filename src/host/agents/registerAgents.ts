import { upperFirst } from "../../numeric/oneLine.ts";
import * as vscode from "vscode";
import { agentToolNames } from "../../agents/agentToolNames.ts";
import { languageModelTool, mcpServers } from "../manifest/agents.ts";
import { type Program } from "../../runs/engine/platform.ts";
import { type AgentHost } from "./languageModels.ts";

/** Calls a tool by its name and gives the text that a model reads. Rejects with a sentence for it. */
export type CallAgentTool = (name: string, input: unknown, signal: AbortSignal) => Promise<string>;

/** The MCP server among the extension's own files, and what starts it. */
export interface AgentServer extends Program {
	readonly script: string;
	/** The extension's, which is the server's too. */
	readonly version: string;
}

/**
 * Offers the tools to the language models of the host, and the server that has the same tools to its MCP clients; nothing
 * where the host has no such thing.
 *
 * @param server absent in a browser, where none can be started
 */
export function registerAgents(
	host: AgentHost,
	call: CallAgentTool,
	server: AgentServer | undefined,
): vscode.Disposable {
	return vscode.Disposable.from(...tools(host, call), ...(server ? servers(host, server) : []));
}

function tools(
	{ lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text }: AgentHost,
	call: CallAgentTool,
): vscode.Disposable[] {
	if (!lm?.registerTool || !Result || !Text) return [];
	return agentToolNames.map((name) =>
		lm.registerTool!(languageModelTool(name), {
			prepareInvocation: ({ input }) => ({ invocationMessage: messageOf(name, input) }),
			invoke: async ({ input }, token) => {
				const ended = new AbortController();
				const listening = token.onCancellationRequested(() => ended.abort());
				try {
					return new Result([new Text(await call(name, input, ended.signal))]);
				} finally {
					listening.dispose();
				}
			},
		}),
	);
}

/** "Run simulation: zeus". */
function messageOf(name: string, input: unknown): string {
	const words = name.replaceAll("_", " ");
	const { simulation, claim } = (input ?? {}) as Readonly<Record<string, unknown>>;
	const what = simulation ?? claim;
	const safe = typeof what === "string" && /^[\w.-]{1,60}$/.test(what) ? `: ${what}` : "";
	return `${upperFirst(words)}${safe}`;
}

function servers(
	{ lm, McpStdioServerDefinition: Server }: AgentHost,
	{ command, script, env, version }: AgentServer,
): vscode.Disposable[] {
	if (!lm?.registerMcpServerDefinitionProvider || !Server) return [];
	const { id, label } = mcpServers[0];
	// Started only when somebody asks for it and trusts it; VS Code asks first.
	const provider = { provideMcpServerDefinitions: () => [new Server(label, command, [script], env, version)] };
	try {
		return [lm.registerMcpServerDefinitionProvider(id, provider)];
	} catch {
		return []; // 1.100 has a draft of it that refuses; nothing else may fail because of that
	}
}
