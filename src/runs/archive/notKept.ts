import { SubnetsError } from "../../numeric/errors.ts";

/**
 * The sentence for something that is there and could not be kept.
 * @param what is still there, without a stop: "The run is shown"
 * @param error of the storage, or the history's own refusal
 */
export function notKept(what: string, error: unknown): string {
	const reason = SubnetsError.is(error) ? error.message : "Its file could not be written; the log has the details.";
	return `${what} but was not kept. ${reason}`;
}
