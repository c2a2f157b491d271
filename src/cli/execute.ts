import { NEEDS_SIX_LINES, SIX_LINES } from "../chain/imports/text/decodeText.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { type Command, type Terminal } from "./kit/command.ts";
import { commands as working } from "./commands.ts";
import { completionCommand } from "./commands/completionCommand.ts";
import { helpOf, overview, PROGRAM, usageOf } from "./kit/help.ts";
import { didYouMean } from "../numeric/nearNames.ts";
import { briefly } from "../numeric/oneLine.ts";
import { UsageError } from "./kit/usageError.ts";

const commands: Readonly<Record<string, Command>> = { ...working, completion: completionCommand(working) };

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);
const VERSION: ReadonlySet<string> = new Set(["--version", "-V", "version"]);
const QUIET: ReadonlySet<string> = new Set(["--quiet", "-q"]);
const FAILED = 1;
const MISUSED = 2;

/**
 * One command line, start to end.
 * @returns the exit code: 0, 1 when something was refused or failed, 2 when the command line itself is wrong
 */
export async function execute(
	line: readonly string[],
	terminal: Terminal & { complain(text: string): void },
): Promise<number> {
	const asksHelp = line[0] === "help";
	const [name, ...rest] = asksHelp ? line.slice(1) : line;
	try {
		if (name === undefined || HELP.has(name)) {
			terminal.print(overview(commands));
			return 0;
		}
		if (VERSION.has(name)) {
			terminal.print(engineVersion);
			return 0;
		}
		const command = Object.hasOwn(commands, name) ? commands[name]! : undefined;
		if (!command) {
			const cure = didYouMean(name, Object.keys(commands), `${PROGRAM} help has them all.`);
			throw new UsageError(`There is no command "${briefly(name)}". ${cure}`);
		}
		if (asksHelp || rest.some((word) => HELP.has(word))) {
			terminal.print(
				helpOf(
					command,
					rest.filter((word) => !HELP.has(word)),
				),
			);
			return 0;
		}
		// What is completed is no option of ours, however it looks.
		if (command === commands.completion) return await command.run(rest, terminal);
		const quiet = rest.some((word) => QUIET.has(word));
		return await command.run(
			rest.filter((word) => !QUIET.has(word)),
			quiet ? { ...terminal, progress: () => undefined } : terminal,
		);
	} catch (error) {
		terminal.progress("");
		terminal.complain(sentenceOf(error, name ?? ""));
		return error instanceof UsageError ? MISUSED : FAILED;
	}
}

function sentenceOf(error: unknown, name: string): string {
	if (error instanceof UsageError) {
		const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!command) return `${error.message}\nUsage: ${PROGRAM} <command> [options]`;
		return `${error.message}\n${usageOf(command)}\n${PROGRAM} help ${name} says more.`;
	}
	if (SubnetsError.is(error))
		return error.field === NEEDS_SIX_LINES ? `${error.message}\n\n${SIX_LINES}` : error.message;
	const { code, path } = error as { readonly code?: string; readonly path?: string };
	if (code === "ENOENT") return `There is no file "${briefly(path ?? "", 200)}". Name another.`;
	if (code === "EISDIR") return "This is a folder. Name a file.";
	if (code !== undefined && path !== undefined)
		return `The file "${briefly(path, 200)}" cannot be read (${code}). Name another.`;
	if (process.env.DEBUG) return error instanceof Error ? (error.stack ?? error.message) : String(error);
	const why = briefly(error instanceof Error ? error.message : String(error), 160);
	return `This failed for a reason that is no fault of yours (${why}). Please report it, with what DEBUG=1 before the command prints.`;
}
