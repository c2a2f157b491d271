/** Names of the tools for agents, known without loading what is behind them. They never change. */
export const agentToolNames = [
	"run_simulation",
	"describe_simulation",
	"compare_runs",
	"explain_claim",
	"check_text",
] as const;

export type AgentToolName = (typeof agentToolNames)[number];
