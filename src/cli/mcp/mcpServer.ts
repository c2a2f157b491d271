import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
	CallToolRequestSchema,
	ErrorCode,
	ListResourcesRequestSchema,
	ListToolsRequestSchema,
	McpError,
	ReadResourceRequestSchema,
	type CallToolResult,
} from "@modelcontextprotocol/sdk/types.js";
import { type AgentServices } from "../../agents/agentTool.ts";
import { agentTools } from "../../agents/agentTools.ts";
import { callTool } from "../../agents/callTool.ts";
import { inputSchemaOf } from "../../agents/inputSchemaOf.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { engineVersion } from "../../runs/engine/engineVersion.ts";
import { noForms } from "./noForms.ts";
import { CHART, RUN_VIEW, runView, VIEW_TYPE } from "./runView.ts";

const instructions = `Simulations and claims of an essay on centralised AI and Bittensor. Quote a figure with its simulation, rules, values and seed; say which basis a verdict has (sources, arithmetic, simulations) and never add bases up; figures are no advice. Runs are deterministic: the "Repeat" line gives the same outcome hash anywhere.`;

/** They compute and change nothing, and reach nothing outside. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The tools for agents as an MCP server, on whatever transport it is connected to. */
export function mcpServer(services: AgentServices): Server {
	const server = new Server(
		{ name: "subnet-explorer", title: "Subnet Explorer", version: engineVersion },
		{ capabilities: { tools: {}, resources: {} }, instructions, jsonSchemaValidator: noForms },
	);
	server.setRequestHandler(ListToolsRequestSchema, () => ({
		tools: agentTools.map((tool) => ({
			name: tool.name,
			title: tool.title,
			description: [tool.description, tool.details ?? ""].join("\n").trim(),
			inputSchema: inputSchemaOf(tool),
			annotations: { title: tool.title, ...annotations },
			...(tool.shown && { _meta: { ui: { resourceUri: RUN_VIEW } } }),
		})),
	}));
	server.setRequestHandler(
		CallToolRequestSchema,
		async ({ params: { name, arguments: input } }, { signal }): Promise<CallToolResult> => {
			try {
				const { text, data, chart } = await callTool(name, input, services, signal);
				return {
					content: [{ type: "text", text }],
					structuredContent: data,
					...(chart && { _meta: { [CHART]: chart } }),
				};
			} catch (error) {
				// A refusal is for the model, which can mend its input; everything else is an error of the protocol.
				if (!SubnetsError.is(error)) throw error;
				return { isError: true, content: [{ type: "text", text: error.message }] };
			}
		},
	);
	server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [view] }));
	server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
		if (uri !== RUN_VIEW) throw new McpError(ErrorCode.InvalidParams, `There is no resource "${briefly(uri)}".`);
		return { contents: [{ uri, mimeType: VIEW_TYPE, text: runView, _meta: { ui: { prefersBorder: true } } }] };
	});
	return server;
}

/** Clients that know no such views read the text, as before. */
const view = {
	uri: RUN_VIEW,
	name: "run",
	title: "A run",
	description: "A run as a page: answer, chart, figures, what it says about the essay, and what repeats it.",
	mimeType: VIEW_TYPE,
};
