import { SubnetsError } from "../numeric/errors.ts";
import { type AgentAnswer, type AgentServices } from "./agentTool.ts";
import { agentTools } from "./agentTools.ts";

/**
 * Calls a tool by its name.
 * @throws {SubnetsError} `not-found` for another name, and what the tool refuses
 */
export async function callTool(
	name: string,
	input: unknown,
	services: AgentServices,
	signal?: AbortSignal,
): Promise<AgentAnswer> {
	const tool = agentTools.find((candidate) => candidate.name === name);
	if (tool) return await tool.call(input, services, signal);
	const known = agentTools.map((candidate) => candidate.name).join(", ");
	throw new SubnetsError("not-found", `There is no tool "${name}". Use one of: ${known}.`);
}
