/** What can be loaded by itself: the extension's start, everything behind it, its French, and the worker that runs simulations. */
export type PieceEntry = "activate" | "app" | "french" | "worker";

/** The built files of one entry. */
export interface Pieces {
	/** Name of the one to begin with. */
	readonly first: string;
	/** CommonJS by name, without folder: names differ all the same, because pieces end in a hash. */
	readonly code: ReadonlyMap<string, string>;
}

/**
 * Reads an entry with all that it requires, for hosts that read no files by themselves.
 * @param read reads a built file; `pieces.json` names those of each entry, itself first
 */
export async function readPieces(read: (file: string) => Promise<string>, entry: PieceEntry): Promise<Pieces> {
	const lists = JSON.parse(await read("pieces.json")) as Readonly<Record<PieceEntry, readonly string[]>>;
	const files = lists[entry];
	const texts = await Promise.all(files.map(read));
	return { first: baseName(files[0]!), code: new Map(files.map((file, i) => [baseName(file), texts[i]!])) };
}

/** The worker as one script that a browser can start: its pieces inside the little of CommonJS that they need. */
export async function workerScript(read: (file: string) => Promise<string>): Promise<string> {
	const { first, code } = await readPieces(read, "worker");
	const pieces = [...code].map(([name, text]) => `${JSON.stringify(name)}: (module, exports, require) => {${text}\n}`);
	return `const pieces = {${pieces.join(",\n")}};
const loaded = {};
function require(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (!(name in loaded)) {
		loaded[name] = { exports: {} };
		pieces[name](loaded[name], loaded[name].exports, require);
	}
	return loaded[name].exports;
}
require(${JSON.stringify(first)});`;
}

const baseName = (file: string) => file.slice(file.lastIndexOf("/") + 1);
