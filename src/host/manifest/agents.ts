/** Name under which VS Code knows a tool of ours: `subnets_run_simulation`. */
export const languageModelTool = (name: string): string => `subnets_${name}`;

/** The MCP servers that the extension offers to the host's own clients. */
export const mcpServers = [{ id: "subnets.mcp", label: "Subnet Explorer" }] as const;
