import { type Command, type OptionSpec } from "./command.ts";
import { columns, wrap } from "./text.ts";

/** What the program is called where it is installed; a clone says `npm run -s cli --` instead. */
export const PROGRAM = "subnet-explorer";

const everywhere: Readonly<Record<string, Pick<OptionSpec, "help" | "type" | "short">>> = {
	quiet: { type: "boolean", short: "q", help: "no progress on standard error" },
	help: { type: "boolean", short: "h", help: "this help" },
};

/** Every command in a line, and where more is said. */
export function overview(commands: Readonly<Record<string, Command>>): string {
	return [
		`Subnet Explorer: simulations of Bittensor's subnets and of the AI market around them, each result linked to the essay.`,
		"",
		`Usage: ${PROGRAM} <command> [options]`,
		"",
		"Commands",
		columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
		"",
		"Begin with",
		...[`${PROGRAM} list`, `${PROGRAM} run zeus`, `${PROGRAM} run zeus --help`].map((line) => `  ${line}`),
		"",
		`${PROGRAM} help <command> says more. ${PROGRAM} --version says the version.`,
		"Results go to standard output, everything else to standard error. Exit code 0: done; 1: refused, or it differs; 2: misspelt.",
	].join("\n");
}

/** All of one command. @param words given with it, such as the simulation whose parameters are wanted */
export function helpOf(command: Command, words: readonly string[]): string {
	const options = Object.entries({ ...command.options(words), ...everywhere }).filter(
		([, { help }]) => help !== undefined,
	);
	const examples = command.examples.map((line) => `  ${PROGRAM} ${line}`);
	return (
		[
			wrap(command.summary),
			"",
			usageOf(command),
			"",
			"Options",
			columns(
				options.map(([name, option]) => [
					`${option.short ? `-${option.short}, ` : "    "}${flag(name, option)}`,
					option.help!,
				]),
			),
			...(examples.length > 0 ? ["", "Examples", ...examples] : []),
		].join("\n") + (command.details?.(words) ?? "")
	);
}

/** How a command is written. */
export const usageOf = ({ usage }: Command): string => `Usage: ${PROGRAM} ${usage}`;

const flag = (name: string, { type, value = "TEXT" }: Pick<OptionSpec, "type" | "value">) =>
	type === "string" ? `--${name} ${value}` : `--${name}`;
