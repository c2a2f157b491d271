import { type Kind } from "./kind.ts";
import { commandLine } from "./kinds/commandLine.ts";
import { claims, scenario } from "./kinds/files.ts";
import { history, report } from "./kinds/kept.ts";
import { link } from "./kinds/links.ts";
import { metagraph, ownScores, table } from "./kinds/networks.ts";
import { panelState, webviewMessage } from "./kinds/panels.ts";

/** Every kind of input that comes from outside. Adding one is: a kind, a line. */
export const kinds: readonly Kind[] = [
	metagraph,
	table,
	ownScores,
	scenario,
	report,
	link,
	panelState,
	history,
	claims,
	commandLine,
	webviewMessage,
];
