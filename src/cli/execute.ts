import { NEEDS_SIX_LINES, SIX_LINES } from "../chain/imports/decodeText.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { annotateCommand } from "./annotateCommand.ts";
import { checkCommand } from "./checkCommand.ts";
import { type Command, type Terminal } from "./command.ts";
import { importCommand } from "./importCommand.ts";
import { listCommand } from "./listCommand.ts";
import { locateCommand } from "./locateCommand.ts";
import { mergeCommand } from "./mergeCommand.ts";
import { runCommand } from "./runCommand.ts";
import { sweepCommand } from "./sweepCommand.ts";
import { testClaimsCommand } from "./testClaimsCommand.ts";
import { UsageError } from "./usageError.ts";
import { verifyCommand } from "./verifyCommand.ts";
import { whyCommand } from "./whyCommand.ts";
import { workerCommand } from "./workerCommand.ts";

const commands: Readonly<Record<string, Command>> = {
	list: listCommand,
	run: runCommand,
	import: importCommand,
	sweep: sweepCommand,
	merge: mergeCommand,
	worker: workerCommand,
	verify: verifyCommand,
	why: whyCommand,
	"test-claims": testClaimsCommand,
	locate: locateCommand,
	check: checkCommand,
	annotate: annotateCommand,
};

const HELP: ReadonlySet<string> = new Set(["help", "--help", "-h"]);
const FAILED = 1;
const MISUSED = 2;

/**
 * One command line, start to end.
 * @returns the exit code: 0, 1 when something was refused or failed, 2 when the command line itself is wrong
 */
export async function execute(
	[name, ...words]: readonly string[],
	terminal: Terminal & { complain(text: string): void },
): Promise<number> {
	if (name === undefined || HELP.has(name)) {
		terminal.print(overview());
		return 0;
	}
	try {
		const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!command)
			throw new UsageError(`There is no command "${name}". Use one of: ${Object.keys(commands).join(", ")}.`);
		if (!words.some((word) => HELP.has(word) && word !== "help")) return await command.run(words, terminal);
		terminal.print(`${command.summary}\nUsage: npm run -s cli -- ${command.usage}${command.details?.(words) ?? ""}`);
		return 0;
	} catch (error) {
		terminal.progress("");
		terminal.complain(sentenceOf(error, name));
		return error instanceof UsageError ? MISUSED : FAILED;
	}
}

function sentenceOf(error: unknown, name: string): string {
	if (error instanceof UsageError)
		return `${error.message}\nUsage: npm run -s cli -- ${commands[name]?.usage ?? "help"}`;
	if (SubnetsError.is(error))
		return error.field === NEEDS_SIX_LINES ? `${error.message}\n\n${SIX_LINES}` : error.message;
	const { code, path } = error as { readonly code?: string; readonly path?: string };
	if (code === "ENOENT") return `There is no file "${path}".`;
	if (code === "EISDIR") return "This is a folder. Name a file.";
	if (code !== undefined && path !== undefined) return `The file "${path}" cannot be read (${code}). Name another.`;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function overview(): string {
	const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
	return `Subnet Explorer on the command line: npm run -s cli -- <command>\n\n${lines.join("\n")}`;
}
