import * as vscode from "vscode";
import { type RunStorage } from "../../runs/archive/runStorage.ts";

/** What is needed of `workspace.fs`; tests bring a smaller one. */
export type FileSystem = Pick<
	vscode.FileSystem,
	"readFile" | "writeFile" | "rename" | "delete" | "createDirectory" | "readDirectory"
>;

const unfinished = ".tmp";
/** Drafts this old (milliseconds) are of a window that was killed; younger ones may be of one that is writing. */
const abandoned = 60_000;

/**
 * A folder of the extension's own storage, on whatever file system that is. Writes of one file wait for one another;
 * what a killed window left half written is cleared when the folder is first used.
 */
export class ExtensionStorage implements RunStorage {
	readonly #queues = new Map<string, Promise<void>>();
	#ready: Promise<void> | undefined;
	#count = 0;

	constructor(
		private readonly files: FileSystem,
		private readonly folder: vscode.Uri,
	) {}

	async list(): Promise<readonly string[]> {
		await this.#prepare();
		const entries = await this.files.readDirectory(this.folder);
		return entries.map(([name]) => name).filter((name) => !name.endsWith(unfinished));
	}

	async read(name: string): Promise<Uint8Array> {
		return await this.files.readFile(this.#at(name));
	}

	writeAtomic(name: string, content: Uint8Array): Promise<void> {
		return this.#inTurn(name, async () => {
			await this.#prepare();
			const draft = this.#at(`${name}.${Date.now()}-${this.#count++}${unfinished}`);
			await this.files.writeFile(draft, content);
			await this.files.rename(draft, this.#at(name), { overwrite: true });
		});
	}

	async rename(from: string, to: string): Promise<void> {
		await this.files.rename(this.#at(from), this.#at(to), { overwrite: true });
	}

	delete(name: string): Promise<void> {
		return this.#inTurn(name, () => this.#deleteIfThere(this.#at(name)));
	}

	#at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}

	async #deleteIfThere(file: vscode.Uri): Promise<void> {
		try {
			await this.files.delete(file);
		} catch (error) {
			if (!(error instanceof vscode.FileSystemError && error.code === "FileNotFound")) throw error;
		}
	}

	#prepare(): Promise<void> {
		this.#ready ??= (async () => {
			await this.files.createDirectory(this.folder);
			const entries = await this.files.readDirectory(this.folder);
			const old = entries.filter(([name]) => Date.now() - (draftTime(name) ?? Infinity) > abandoned);
			await Promise.all(old.map(([name]) => this.#deleteIfThere(this.#at(name))));
		})();
		return this.#ready;
	}

	#inTurn(name: string, work: () => Promise<void>): Promise<void> {
		const turn = (this.#queues.get(name) ?? Promise.resolve()).then(work, work);
		this.#queues.set(name, turn);
		return turn;
	}
}

/** When a draft was begun; undefined for every other file. */
function draftTime(name: string): number | undefined {
	const [, time] = /\.(\d+)-\d+\.tmp$/.exec(name) ?? [];
	return time === undefined ? undefined : Number(time);
}
