import * as vscode from "vscode";

/*
 * What newer versions of VS Code offer for agents. The extension runs on older ones too, whose types it is compiled with,
 * so each of these may be missing.
 */

/** @see vscode.LanguageModelTool, from 1.95 on */
export interface LanguageModelTool {
	prepareInvocation(options: { readonly input: unknown }): { readonly invocationMessage: string };
	/** Resolves with a `LanguageModelToolResult`; a rejection's message is what the model reads. */
	invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<object>;
}

/** @see vscode.McpServerDefinitionProvider, from 1.101 on */
export interface McpServerDefinitionProvider {
	provideMcpServerDefinitions(): readonly object[];
}

interface LanguageModels {
	registerTool?(name: string, tool: LanguageModelTool): vscode.Disposable;
	registerMcpServerDefinitionProvider?(id: string, provider: McpServerDefinitionProvider): vscode.Disposable;
}

/** The parts of the host that are there, or not. */
export interface AgentHost {
	readonly lm?: LanguageModels;
	readonly LanguageModelToolResult?: new (parts: readonly object[]) => object;
	readonly LanguageModelTextPart?: new (text: string) => object;
	readonly McpStdioServerDefinition?: new (
		label: string,
		command: string,
		args: readonly string[],
		env: Readonly<Record<string, string>>,
		version: string,
	) => object;
}

/** This host. */
export const agentHost: AgentHost = vscode as unknown as AgentHost;
