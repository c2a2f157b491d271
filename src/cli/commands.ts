import { annotateCommand } from "./annotateCommand.ts";
import { bridgeCommand } from "./bridgeCommand.ts";
import { checkCommand } from "./checkCommand.ts";
import { type Command } from "./command.ts";
import { importCommand } from "./importCommand.ts";
import { listCommand } from "./listCommand.ts";
import { locateCommand } from "./locateCommand.ts";
import { mcpCommand } from "./mcp/mcpCommand.ts";
import { mergeCommand } from "./mergeCommand.ts";
import { runCommand } from "./runCommand.ts";
import { sensitivityCommand } from "./sensitivityCommand.ts";
import { sweepCommand } from "./sweepCommand.ts";
import { templateCommand } from "./templateCommand.ts";
import { testClaimsCommand } from "./testClaimsCommand.ts";
import { verifyCommand } from "./verifyCommand.ts";
import { whyCommand } from "./whyCommand.ts";
import { workerCommand } from "./workerCommand.ts";

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
