import { type Command, parseWords } from "../kit/command.ts";
import { shippedScorecard } from "../kit/shippedScorecard.ts";

/** `mcp`: the tools for agents on standard input and output. */
export const mcpCommand: Command = {
	usage: "mcp",
	summary: "Serves the tools for agents over the Model Context Protocol, on standard input and output.",
	options: () => ({}),
	examples: ["mcp"],
	async run(words, terminal) {
		parseWords(words, [], {});
		// The protocol's own library is as large as everything else together, and no other command needs it.
		const { serveStdio } = await import("./serveStdio.ts");
		await serveStdio({
			runner: () => terminal.runner(),
			claimTests: async () => (await shippedScorecard(terminal)).reports,
		});
		return 0;
	},
};
