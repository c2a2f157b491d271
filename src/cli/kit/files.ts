import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SubnetsError } from "../../numeric/errors.ts";

/** Largest file that is opened, in bytes: a report of many runs is larger than any network. */
const LARGEST = 256_000_000;

/** Standard input, to its end. */
async function readInput(): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of process.stdin as AsyncIterable<Buffer>) {
		parts.push(part);
		size += part.length;
		if (size > LARGEST)
			throw new SubnetsError("bad-format", "What came in is too long. Use a file of at most 256 million bytes.");
	}
	return Buffer.concat(parts);
}

/** The bytes of a file; "-" is standard input. @throws {SubnetsError} `bad-format` for what is no file, or too large */
export async function readBytes(file: string): Promise<Uint8Array> {
	if (file === "-") return await readInput();
	const found = await stat(file);
	if (found.isDirectory()) return await readFile(file);
	if (!found.isFile())
		throw new SubnetsError("bad-format", `${basename(file)} is no file. Name one that can be read to its end.`);
	if (found.size > LARGEST) {
		const millions = Math.round(found.size / 1e6).toLocaleString("en-US");
		throw new SubnetsError(
			"bad-format",
			`${basename(file)} has ${millions} million bytes. Use a file of at most 256 million.`,
		);
	}
	return await readFile(file);
}

/** Paths of the files in a folder, by name, hidden ones left out; undefined when it is no folder. */
export async function listFolder(folder: string): Promise<readonly string[] | undefined> {
	if (folder === "-") return undefined;
	if (!(await stat(folder)).isDirectory()) return undefined;
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
		.map(({ name }) => join(folder, name))
		.sort();
}
