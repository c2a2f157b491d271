import * as vscode from "vscode";

/** What is needed of `workspace.fs`; tests bring a smaller one. */
export type FileSystem = Pick<
	vscode.FileSystem,
	"readFile" | "writeFile" | "rename" | "delete" | "createDirectory" | "readDirectory"
>;

const unfinished = ".tmp";

/**
 * Text files in a folder of the extension's own storage, on whatever file system that is.
 *
 * A file is written beside its place and then moved onto it, so that at any moment it holds either the old text or the
 * new one, whole. Writes of one file wait for one another.
 */
export class ExtensionStorage {
	readonly #queues = new Map<string, Promise<void>>();
	#ready: Promise<void> | undefined;
	#count = 0;

	constructor(
		private readonly files: FileSystem,
		private readonly folder: vscode.Uri,
	) {}

	/** @returns the text, or undefined when there is no such file */
	async read(name: string): Promise<string | undefined> {
		try {
			return new TextDecoder().decode(await this.files.readFile(this.#at(name)));
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	}

	write(name: string, text: string): Promise<void> {
		return this.#inTurn(name, async () => {
			await this.#prepare();
			const draft = this.#at(`${name}.${Date.now().toString(36)}-${this.#count++}${unfinished}`);
			await this.files.writeFile(draft, new TextEncoder().encode(text));
			await this.files.rename(draft, this.#at(name), { overwrite: true });
		});
	}

	/** Does nothing when there is no such file. */
	remove(name: string): Promise<void> {
		return this.#inTurn(name, async () => {
			try {
				await this.files.delete(this.#at(name));
			} catch (error) {
				if (!isMissing(error)) throw error;
			}
		});
	}

	/** Names of the files, without those that were never finished. */
	async list(): Promise<readonly string[]> {
		await this.#prepare();
		const entries = await this.files.readDirectory(this.folder);
		return entries.map(([name]) => name).filter((name) => !name.endsWith(unfinished));
	}

	/** Moves a file that cannot be read out of the way, where a person can still find it. @returns its new name */
	async setAside(name: string): Promise<string> {
		const aside = `${name}.unreadable-${Date.now().toString(36)}`;
		await this.files.rename(this.#at(name), this.#at(aside), { overwrite: true });
		return aside;
	}

	#at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}

	/** Makes the folder, once, and clears what a killed window left half written. */
	#prepare(): Promise<void> {
		this.#ready ??= (async () => {
			await this.files.createDirectory(this.folder);
			const entries = await this.files.readDirectory(this.folder);
			const left = entries.filter(([name]) => name.endsWith(unfinished));
			await Promise.all(left.map(([name]) => this.files.delete(this.#at(name)).then(undefined, () => undefined)));
		})();
		return this.#ready;
	}

	#inTurn(name: string, work: () => Promise<void>): Promise<void> {
		const turn = (this.#queues.get(name) ?? Promise.resolve()).then(work, work);
		this.#queues.set(name, turn);
		return turn;
	}
}

const isMissing = (error: unknown) => error instanceof vscode.FileSystemError && error.code === "FileNotFound";
