/** The folder of the built files, as far as a host may reach it. */
export interface Dist {
	/** Its path, where the host has files. */
	readonly folder: string;
	/** Reads a text file in it. @param file relative to it */
	readonly read: (file: string) => Promise<string>;
}
