import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { type AgentServices } from "../../agents/agentTool.ts";
import { mcpServer } from "./mcpServer.ts";

/** Serves over standard input and output until the client closes them. */
export async function serveStdio(services: AgentServices): Promise<void> {
	const server = mcpServer(services);
	const closed = new Promise<void>((resolve) => (server.onclose = resolve));
	process.stdin.once("end", () => void server.close());
	await server.connect(new StdioServerTransport());
	await closed;
}
