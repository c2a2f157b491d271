import { type Command, parseWords } from "../kit/command.ts";
import { UsageError } from "../kit/usageError.ts";

/** How long a server that is gone may hold up the end, in milliseconds. */
const LONGEST_END = 5000;

/** `bridge`: started by VS Code, which has no queue of its own and speaks to it over the channel of a child process. */
export const bridgeCommand: Command = {
	usage: "bridge",
	summary: "Hands runs of VS Code to a queue; the extension starts it where its setting names one.",
	options: () => ({}),
	examples: ["bridge"],
	async run(words, terminal) {
		parseWords(words, [], {});
		const post = process.send?.bind(process);
		if (!post) throw new UsageError("VS Code starts this one. For the runs of a queue there is worker --queue URL.");
		const { serveQueue } = await import("../../queue/serveQueue.ts");
		const gone = new Promise<void>((resolve) => process.once("disconnect", resolve));
		// Whoever started it says when it ends.
		terminal.onEnd(() => undefined);
		const close = serveQueue({
			post: (message) => void (process.connected && post(message)),
			onMessage: (listener) => void process.on("message", listener),
		});
		await gone;
		setTimeout(() => process.exit(), LONGEST_END).unref();
		await close();
		return 0;
	},
};
