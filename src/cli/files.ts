import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SubnetsError } from "../numeric/errors.ts";

/** Largest file that is opened, in bytes: a report of many runs is larger than any network. */
const LARGEST = 256_000_000;

/** The bytes of a file. @throws {SubnetsError} `bad-format` for what is no file, or too large */
export async function readBytes(file: string): Promise<Uint8Array> {
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
	if (!(await stat(folder)).isDirectory()) return undefined;
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
		.map(({ name }) => join(folder, name))
		.sort();
}
