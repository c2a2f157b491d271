/** A flat folder of small files; the host implements it on its file system, tests in memory. */
export interface RunStorage {
	/** Names of all files; none when the folder does not exist yet. */
	list(): Promise<readonly string[]>;
	/** @throws when the file does not exist */
	read(name: string): Promise<Uint8Array>;
	/** Writes beside and renames, so that a kill at any moment leaves the old file or the new one. */
	writeAtomic(name: string, content: Uint8Array): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Does nothing when the file does not exist. */
	delete(name: string): Promise<void>;
}
