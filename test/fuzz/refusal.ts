import { SubnetsError } from "../../src/numeric/errors.ts";
import { type Reading } from "./kind.ts";

/** A reading, or the refusal of ours in its place. Anything else that is thrown is a fault. */
export async function readOr(read: () => Promise<Reading> | Reading): Promise<Reading> {
	try {
		return await read();
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		return { refused: true, told: [error.message] };
	}
}
