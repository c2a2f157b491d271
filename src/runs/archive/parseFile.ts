import * as v from "valibot";
import { describeIssue } from "../ask/describeIssue.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { nameOfFile } from "../../numeric/oneLine.ts";

/** A kind of file of ours, and the newest version of it that this extension knows. */
export interface FileFormat {
	readonly format: string;
	readonly version: number;
}

const header = v.object({ format: v.string(), version: v.number() });

/** A file of a version that came later than this extension: sound, but not ours to read. */
export class NewerVersionError extends SubnetsError {
	constructor(name: string, found: number, known: number) {
		super(
			"bad-format",
			`"${nameOfFile(name)}" was written by a newer Subnet Explorer (file version ${found}, this one reads up to ${known}). Update the extension to read it.`,
		);
	}
}

/** JSON with a header that says what it is. `Float64Array`s become plain lists, `NaN` becomes null. */
export const formatFile = (kind: FileFormat, content: object): string => JSON.stringify({ ...kind, ...plain(content) });

/** Plain data as JSON can hold it. Done beforehand, because `JSON.stringify` would call a replacer for every number. */
export function plain<T>(value: T): T {
	if (value instanceof Float64Array) return Array.from(value) as T;
	if (Array.isArray(value)) return (typeof value[0] === "object" ? value.map(plain) : value) as T;
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)])) as T;
}

/**
 * Reads a file that {@link formatFile} wrote.
 *
 * @param name for the sentence
 * @param cure what the reader can do, as a sentence; left out where the caller adds it
 * @throws {SubnetsError} `bad-format`: not JSON, another kind of file, an unknown version, or the first field that is wrong
 */
export function parseFile<T>(
	text: string,
	name: string,
	kind: FileFormat,
	schema: v.GenericSchema<unknown, T>,
	cure?: string,
): T {
	const refuse = (reason: string): never => {
		throw new SubnetsError(
			"bad-format",
			`"${nameOfFile(name)}" cannot be read: ${reason}.${cure === undefined ? "" : ` ${cure}`}`,
		);
	};
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return refuse("it is not complete JSON");
	}
	const start = v.safeParse(header, data);
	if (!start.success || start.output.format !== kind.format) return refuse(`it is not a file of kind ${kind.format}`);
	if (start.output.version > kind.version) throw new NewerVersionError(name, start.output.version, kind.version);
	if (start.output.version !== kind.version) return refuse(`there is no file version ${start.output.version}`);
	const parsed = v.safeParse(schema, data);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	return refuse(describeIssue(issue));
}
