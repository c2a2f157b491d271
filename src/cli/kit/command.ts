import { parseArgs } from "node:util";
import { type Runner } from "../../runs/engine/runner.ts";
import { didYouMean } from "../../numeric/nearNames.ts";
import { briefly } from "../../numeric/oneLine.ts";
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
	/** The test of every claim that comes with the program, as the text of its file. */
	scorecard(): Promise<string>;
	/** Made when first asked for. @param workers how many threads; by default as many as there are cores */
	runner(workers?: number): Promise<Runner>;
	/** Calls back when the user wants to stop; what is done so far is printed then. */
	onInterrupt(listener: () => void): void;
	/** Calls back whenever the user, or the machine's scheduler, wants it to end. */
	onEnd(listener: () => void): void;
}

/** An option as `parseArgs` takes it, with what people and shells must know of it. */
export interface OptionSpec {
	readonly type: "string" | "boolean";
	readonly multiple?: boolean;
	readonly default?: string | boolean | string[];
	readonly short?: string;
	/** What it does, in a few words. Absent for those that `details` explains, such as parameters. */
	readonly help?: string;
	/** What stands behind it in the help: "N", "FILE". */
	readonly value?: string;
	/** What it may be, for completion. */
	readonly choices?: readonly string[];
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** A command of the table in `commands.ts`; help, suggestions and completion all come from this. */
export interface Command {
	/** "run <simulation> [options]". */
	readonly usage: string;
	/** One sentence. */
	readonly summary: string;
	/** Its options. @param words given with it, on which they may depend */
	readonly options: (words: readonly string[]) => OptionTable;
	/** What its first word may be, for completion; absent: a file. */
	readonly choices?: () => readonly string[];
	/** Command lines without the program's name. */
	readonly examples: readonly string[];
	/** What `--help` adds when words are given with it, such as the simulation. */
	readonly details?: (words: readonly string[]) => string;
	/** @returns the exit code */
	run(words: readonly string[], terminal: Terminal): Promise<number>;
}

/** Options that many commands share. */
export const JSON_OPTION = { type: "boolean", default: false, help: "print JSON" } as const;
export const CSV_OPTION = { type: "boolean", default: false, help: "print CSV" } as const;

/**
 * `parseArgs`, strict, with our own errors and a fixed number of words before the options.
 * @param more given: at least so many words
 * @throws {UsageError}
 */
export function parseWords<const O extends OptionTable>(
	words: readonly string[],
	positionals: readonly string[],
	options: O,
	more?: "more",
) {
	const parsed = attempt(
		() =>
			parseArgs({
				args: [...words],
				options: options as Mutable<O>,
				allowPositionals: true,
				strict: true,
			}),
		Object.keys(options),
	);
	if (parsed.positionals.length < positionals.length) {
		throw new UsageError(`Say which ${positionals[parsed.positionals.length]!}.`);
	}
	if (more === undefined && parsed.positionals.length > positionals.length) {
		throw new UsageError(`"${briefly(parsed.positionals[positionals.length]!)}" is one word too many.`);
	}
	return parsed;
}

/** `parseArgs` asks for what can be written to, and writes nothing. */
type Mutable<O extends OptionTable> = { -readonly [K in keyof O]: { -readonly [F in keyof O[K]]: O[K][F] } };

/** @throws {UsageError} when both are asked for */
export function oneForm({ json, csv }: { readonly json: boolean; readonly csv: boolean }): void {
	if (json && csv) throw new UsageError("Choose --json or --csv, not both.");
}

function attempt<T>(parse: () => T, known: readonly string[]): T {
	try {
		return parse();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const [, option] = /^Option '([^']+)' argument is ambiguous/.exec(message) ?? [];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && option !== undefined) {
			throw new UsageError(`${briefly(option, 60)} has no value. One that begins with "-" is written ${option}=-1.`);
		}
		const [, stranger] = /^Unknown option '([^']+)'/.exec(message) ?? [];
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && stranger !== undefined) {
			const names = known.map((name) => `--${name}`);
			throw new UsageError(
				`There is no option ${briefly(stranger, 60)}. ${didYouMean(stranger, names, "--help has them all.")}`,
			);
		}
		const [sentence] = message.split(/\.(?:\s|$)/);
		throw new UsageError(`${briefly(sentence!, 200)}.`);
	}
}
