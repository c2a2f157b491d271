import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { type RunStorage } from "../../runs/archive/runStorage.ts";
import { draftIn, draftName, isDraft } from "./drafts.ts";
import { fullError, storageError } from "./storageError.ts";

/** What is needed of `workspace.fs`; tests bring a smaller one. */
export type FileSystem = Pick<
	vscode.FileSystem,
	"readFile" | "writeFile" | "rename" | "delete" | "createDirectory" | "readDirectory" | "stat"
>;

/** Moves a file over another in one step, so that one of both is there at every moment. Places are paths of this machine. */
export type Replace = (from: string, to: string) => Promise<void>;

/** Drafts this old (milliseconds) are of a window that was killed; younger ones may be of one that is writing. */
const abandoned = 60_000;

/**
 * A folder of the extension's own storage, on whatever file system that is. Writes of one file wait for one another.
 *
 * `workspace.fs.rename` over an existing file deletes it first, so that a kill in between leaves only the draft. Where the
 * host is Node and the folder a real one, `replace` is used instead; elsewhere such a draft becomes the file again the next
 * time that the folder is listed.
 */
export class ExtensionStorage implements RunStorage {
	readonly #queues = new Map<string, Promise<void>>();
	#ready: Promise<void> | undefined;
	#count = 0;

	/**
	 * @param replace how to move over an existing file in one step, where the host can
	 * @param readNow how to read a file at once, where the host can: thousands are listed in a fourth of the time
	 */
	constructor(
		private readonly files: FileSystem,
		private readonly folder: vscode.Uri,
		private readonly replace?: Replace,
		private readonly readNow?: (file: string) => Uint8Array,
	) {}

	async list(): Promise<readonly string[]> {
		const names = await this.#names();
		const restored = await this.#tidy(names);
		return [...names.filter((name) => !isDraft(name)), ...restored];
	}

	async pending(): Promise<readonly string[]> {
		return (await this.#names()).flatMap((name) => draftIn(name)?.of ?? []);
	}

	async read(name: string): Promise<Uint8Array> {
		const file = this.#at(name);
		return this.readNow && file.scheme === "file" ? this.readNow(file.fsPath) : await this.files.readFile(file);
	}

	writeAtomic(name: string, content: Uint8Array): Promise<void> {
		return this.#inTurn(name, async () => {
			const draft = this.#at(draftName(name, Date.now(), this.#count++));
			await this.#writing(async () => {
				await (this.#ready ??= this.#createFolder());
				try {
					await this.files.writeFile(draft, content);
					// A full disk may take a part and say nothing.
					if ((await this.files.stat(draft)).size !== content.byteLength) throw fullError(this.folder.fsPath);
				} catch (error) {
					await this.#deleteIfThere(draft).catch(() => undefined); // the first error says more
					throw error;
				}
				await this.#move(draft, this.#at(name));
			});
		});
	}

	async rename(from: string, to: string): Promise<void> {
		await this.#writing(() => this.#move(this.#at(from), this.#at(to)));
	}

	delete(name: string): Promise<void> {
		return this.#inTurn(name, () =>
			this.#writing(async () => {
				// Its drafts first: what is deleted must not be restored from one.
				const drafts = (await this.#names()).filter((other) => draftIn(other)?.of === name);
				for (const file of [...drafts, name]) await this.#deleteIfThere(this.#at(file));
			}),
		);
	}

	#at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}

	async #createFolder(): Promise<void> {
		try {
			await this.files.createDirectory(this.folder);
		} catch (error) {
			this.#ready = undefined;
			throw error;
		}
	}

	async #names(): Promise<readonly string[]> {
		// Only so that VS Code does not log its absence; in a folder that may not be written it is told when something is saved.
		await (this.#ready ??= this.#createFolder()).catch(() => undefined);
		try {
			return (await this.files.readDirectory(this.folder)).map(([name]) => name);
		} catch (error) {
			if (isNotFound(error)) return [];
			throw error;
		}
	}

	async #move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
		if (this.replace && this.folder.scheme === "file") await this.replace(from.fsPath, to.fsPath);
		else await this.files.rename(from, to, { overwrite: true });
	}

	async #writing(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			throw SubnetsError.is(error) ? error : storageError(error, this.folder.fsPath);
		}
	}

	async #deleteIfThere(file: vscode.Uri): Promise<void> {
		try {
			await this.files.delete(file);
		} catch (error) {
			if (!isNotFound(error)) throw error;
		}
	}

	/**
	 * Clears what killed windows left half written, and brings back what is whole and has no file.
	 * @returns names that are there again
	 */
	async #tidy(names: readonly string[]): Promise<readonly string[]> {
		const old = names
			.flatMap((name) => draftIn(name) ?? [])
			.filter(({ begun }) => Date.now() - begun > abandoned)
			.toSorted((a, b) => b.begun - a.begun);
		const restored: string[] = [];
		for (const draft of old) {
			const isNeeded = !names.includes(draft.of) && !restored.includes(draft.of) && (await this.#isWhole(draft.name));
			try {
				// Without overwriting: another window may have been quicker.
				if (isNeeded) await this.files.rename(this.#at(draft.name), this.#at(draft.of), { overwrite: false });
				else await this.#deleteIfThere(this.#at(draft.name));
				if (isNeeded) restored.push(draft.of);
			} catch {
				// In a folder that may not be written it stays for the next time; that is told when something is saved.
			}
		}
		return restored;
	}

	/** Every file here is JSON, and a part of one is none. */
	async #isWhole(name: string): Promise<boolean> {
		try {
			JSON.parse(new TextDecoder().decode(await this.read(name)));
			return true;
		} catch {
			return false;
		}
	}

	#inTurn(name: string, work: () => Promise<void>): Promise<void> {
		const turn = (this.#queues.get(name) ?? Promise.resolve()).then(work, work);
		this.#queues.set(name, turn);
		return turn;
	}
}

const isNotFound = (error: unknown) => error instanceof vscode.FileSystemError && error.code === "FileNotFound";
