const unfinished = ".tmp";

/** A file that is being written beside the one whose place it will take. */
interface Draft {
	readonly name: string;
	/** Name of the file that it becomes. */
	readonly of: string;
	/** When it was begun, in milliseconds since 1970. */
	readonly begun: number;
}

/** @param count of this window, so that two drafts of one millisecond differ */
export const draftName = (of: string, begun: number, count: number): string => `${of}.${begun}-${count}${unfinished}`;

/** The draft that a file's name tells of; undefined for every other file. */
export function draftIn(name: string): Draft | undefined {
	const [, of, begun] = /^(.+)\.(\d+)-\d+\.tmp$/.exec(name) ?? [];
	return of === undefined ? undefined : { name, of, begun: Number(begun) };
}

/** Whether a file is unfinished, by whatever version it was begun. */
export const isDraft = (name: string): boolean => name.endsWith(unfinished);
