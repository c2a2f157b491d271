import { type FileHandle } from "node:fs/promises";

/** A line of a file and where it stands. */
export interface Line {
	/** Without its end. */
	readonly text: string;
	/** In bytes from the beginning. */
	readonly start: number;
	/** In bytes, with its end. */
	readonly length: number;
	/** False for a last line without an end. */
	readonly whole: boolean;
}

const CHUNK = 1 << 16;
const NEWLINE = 10;

/** The lines of a file, however large it is; the file stays open, and may be read again. */
export async function* linesOf(file: FileHandle): AsyncGenerator<Line, undefined> {
	const chunk = Buffer.alloc(CHUNK);
	let parts: Buffer[] = [];
	let length = 0;
	let start = 0;
	const line = (whole: boolean): Line => ({
		text: Buffer.concat(parts).toString("utf8"),
		start,
		length: length + Number(whole),
		whole,
	});
	for (let at = 0; ;) {
		const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
		if (bytesRead === 0) break;
		at += bytesRead;
		let from = 0;
		for (;;) {
			const end = chunk.subarray(0, bytesRead).indexOf(NEWLINE, from);
			const part = Buffer.from(chunk.subarray(from, end < 0 ? bytesRead : end));
			parts.push(part);
			length += part.length;
			if (end < 0) break;
			yield line(true);
			start += length + 1;
			[parts, length, from] = [[], 0, end + 1];
		}
	}
	if (length > 0) yield line(false);
	return undefined;
}
