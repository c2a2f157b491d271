import { SubnetsError } from "../../numeric/errors.ts";

/** @throws {SubnetsError} `bad-format` when the text is not JSON */
export function readJson(text: string, fileName: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new SubnetsError("bad-format", `${fileName} is not JSON: ${why}.`);
	}
}

/** Whether a text is meant as JSON rather than as a table of separated cells. */
export const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);
