import { parseArgs, type ParseArgsConfig } from "node:util";
import { type Runner } from "../runs/engine/runner.ts";
import { UsageError } from "./usageError.ts";

/** What a command may use from outside. Tests bring their own. */
export interface Terminal {
	/** Prints to standard output; the line break is added. */
	print(text: string): void;
	/** The same, as it is. */
	write(text: string): void;
	/** A passing line on standard error that shows how far it is; "" clears it. */
	progress(text: string): void;
	readText(file: string): Promise<string>;
	/** @throws {SubnetsError} `bad-format` for what is no file or larger than any import */
	readBytes(file: string): Promise<Uint8Array>;
	/** Paths of the files in a folder, by name; undefined when it is no folder. */
	listFolder(folder: string): Promise<readonly string[] | undefined>;
	/** Made when first asked for. @param workers how many threads; by default as many as there are cores */
	runner(workers?: number): Promise<Runner>;
	/** Calls back when the user wants to stop; what is done so far is printed then. */
	onInterrupt(listener: () => void): void;
	/** Calls back whenever the user, or the machine's scheduler, wants it to end. */
	onEnd(listener: () => void): void;
}

export interface Command {
	/** "run <simulation>": shown by `help`. */
	readonly usage: string;
	/** One sentence. */
	readonly summary: string;
	/** What `--help` adds when words are given with it, such as the simulation. */
	readonly details?: (words: readonly string[]) => string;
	/** @returns the exit code */
	run(words: readonly string[], terminal: Terminal): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * `parseArgs`, strict, with our own errors and a fixed number of words before the options.
 * @param more given: at least so many words
 * @throws {UsageError}
 */
export function parseWords<const O extends Options>(
	words: readonly string[],
	positionals: readonly string[],
	options: O,
	more?: "more",
) {
	const parsed = attempt(() => parseArgs({ args: [...words], options, allowPositionals: true, strict: true }));
	if (parsed.positionals.length < positionals.length) {
		throw new UsageError(`Say which ${positionals[parsed.positionals.length]!}.`);
	}
	if (more === undefined && parsed.positionals.length > positionals.length) {
		throw new UsageError(`"${parsed.positionals[positionals.length]!}" is one word too many.`);
	}
	return parsed;
}

function attempt<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const [, option] = /^Option '([^']+)' argument is ambiguous/.exec(message) ?? [];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && option !== undefined) {
			throw new UsageError(`${option} has no value. One that begins with "-" is written ${option}=-1.`);
		}
		const [sentence] = message.split(/\.(?:\s|$)/);
		throw new UsageError(`${sentence!}.`);
	}
}
