import { type AgentTool } from "./agentTool.ts";
import { checkText } from "./checkText.ts";
import { compareRuns } from "./compareRuns.ts";
import { describeSimulation } from "./describeSimulation.ts";
import { explainClaim } from "./explainClaim.ts";
import { runSimulation } from "./runSimulation.ts";

/** Every tool for agents, in the order in which it is offered: in VS Code and over MCP the same. */
export const agentTools: readonly AgentTool[] = [
	runSimulation,
	describeSimulation,
	compareRuns,
	explainClaim,
	checkText,
];
