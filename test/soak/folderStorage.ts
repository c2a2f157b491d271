import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { type RunStorage } from "../../src/runs/archive/runStorage.ts";

/** Kept things in a folder of this machine, so that what they take is no memory of the program. */
export const folderStorage = (folder: string): RunStorage => {
	const at = (name: string) => path.join(folder, name);
	return {
		list: () => fs.readdir(folder),
		pending: () => Promise.resolve([]),
		read: async (name) => readFileSync(at(name)), // as the extension does in Node
		writeAtomic: (name, content) => fs.writeFile(at(name), content),
		rename: (from, to) => fs.rename(at(from), at(to)),
		delete: (name) => fs.rm(at(name), { force: true }),
	};
};
