/** A flat folder of small files; the host implements it on its file system, tests in memory. */
export interface RunStorage {
	/** Names of all files; none when the folder does not exist yet. */
	list(): Promise<readonly string[]>;
	/** Names of files that are being written, here or in another window, or whose writing was cut off. */
	pending(): Promise<readonly string[]>;
	/** @throws when the file does not exist */
	read(name: string): Promise<Uint8Array>;
	/**
	 * Writes beside and moves. A kill at any moment leaves the old file or the new one; where the file system cannot replace
	 * a file in one step, it may leave the new one under its draft's name, from which a later {@link list} restores it.
	 * @throws {SubnetsError} `not-kept` when the disk is full or the folder may not be written; then nothing has changed
	 */
	writeAtomic(name: string, content: Uint8Array): Promise<void>;
	/** @throws {SubnetsError} `not-kept` */
	rename(from: string, to: string): Promise<void>;
	/** Does nothing when the file does not exist. @throws {SubnetsError} `not-kept` */
	delete(name: string): Promise<void>;
}
