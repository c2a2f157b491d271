import { annotateCommand } from "./commands/annotateCommand.ts";
import { bridgeCommand } from "./commands/bridgeCommand.ts";
import { checkCommand } from "./commands/checkCommand.ts";
import { type Command } from "./kit/command.ts";
import { importCommand } from "./commands/importCommand.ts";
import { listCommand } from "./commands/listCommand.ts";
import { locateCommand } from "./commands/locateCommand.ts";
import { mcpCommand } from "./mcp/mcpCommand.ts";
import { mergeCommand } from "./commands/mergeCommand.ts";
import { runCommand } from "./commands/runCommand.ts";
import { sensitivityCommand } from "./commands/sensitivityCommand.ts";
import { sweepCommand } from "./commands/sweepCommand.ts";
import { templateCommand } from "./commands/templateCommand.ts";
import { testClaimsCommand } from "./commands/testClaimsCommand.ts";
import { verifyCommand } from "./commands/verifyCommand.ts";
import { whyCommand } from "./commands/whyCommand.ts";
import { workerCommand } from "./commands/workerCommand.ts";

/** Every command by its name, in the order of the help. Adding one is: a file, a line. */
export const commands: Readonly<Record<string, Command>> = {
	list: listCommand,
	run: runCommand,
	template: templateCommand,
	import: importCommand,
	sweep: sweepCommand,
	merge: mergeCommand,
	sensitivity: sensitivityCommand,
	worker: workerCommand,
	bridge: bridgeCommand,
	verify: verifyCommand,
	why: whyCommand,
	"test-claims": testClaimsCommand,
	locate: locateCommand,
	check: checkCommand,
	annotate: annotateCommand,
	mcp: mcpCommand,
};
