import { oneSentence } from "../../numeric/oneLine.ts";

/** The command line itself is wrong: exit code 2 instead of 1. Words of it that the message quotes are made harmless here. */
export class UsageError extends Error {
	override readonly name = "UsageError";

	constructor(message: string) {
		super(oneSentence(message));
	}
}
