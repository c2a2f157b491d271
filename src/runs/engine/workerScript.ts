/**
 * The worker as one script that a browser can start: worker.js and the pieces that it shares with the extension, which
 * are CommonJS, inside the little of CommonJS that they need. So what both use ships once.
 * @param read reads a built file; `worker.json` names the worker's, itself first
 */
export async function workerScript(read: (file: string) => Promise<string>): Promise<string> {
	const files = JSON.parse(await read("worker.json")) as readonly string[];
	const pieces = await Promise.all(
		files.map(
			async (file) => `${JSON.stringify(baseName(file))}: (module, exports, require) => {${await read(file)}\n}`,
		),
	);
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
require(${JSON.stringify(files[0])});`;
}

/** Pieces name each other relative to their own folder; without it, names still differ: they end in a hash. */
const baseName = (file: string) => file.slice(file.lastIndexOf("/") + 1);
