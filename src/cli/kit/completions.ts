import { type Command } from "./command.ts";

/**
 * What may stand where the cursor is. None: the shell offers files.
 * @param typed the words behind the program's name, the last one as far as it is typed
 */
export function completions(commands: Readonly<Record<string, Command>>, typed: readonly string[]): readonly string[] {
	const name = typed.length > 1 ? typed[0] : undefined;
	const words = typed.slice(name === undefined ? 0 : 1);
	const current = words.at(-1) ?? "";
	return candidates(commands, name, words.slice(0, -1), current).filter((word) => word.startsWith(current));
}

function candidates(
	commands: Readonly<Record<string, Command>>,
	name: string | undefined,
	before: readonly string[],
	current: string,
): readonly string[] {
	if (name === undefined) return [...Object.keys(commands), "help"];
	if (name === "help") return Object.keys(commands);
	const command = Object.hasOwn(commands, name) ? commands[name]! : undefined;
	if (!command) return [];
	const options = optionsOf(command, before);
	const waiting = options[before.at(-1)?.replace(/^--/, "") ?? ""];
	if (before.at(-1)?.startsWith("--") && waiting?.type === "string") return waiting.choices ?? [];
	if (current.startsWith("-")) return [...Object.keys(options), "help", "quiet"].map((option) => `--${option}`);
	return before.length === 0 ? (command.choices?.() ?? []) : [];
}

/** Those that do not depend on words, where the words name nothing (yet). */
function optionsOf(command: Command, words: readonly string[]) {
	try {
		return command.options(words);
	} catch {
		return command.options([]);
	}
}
