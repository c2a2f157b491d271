import { oneSentence } from "./oneLine.ts";

/** Every way in which the pure layers refuse. Callers switch on the code, never on the message. */
export type ErrorCode =
	/** A value is missing, of the wrong type or out of its range. */
	| "bad-value"
	/** Arrays or tables do not fit together. */
	| "bad-shape"
	/** A file or a saved state cannot be read, or is of a version that is not known. */
	| "bad-format"
	/** A named thing (simulation, section, claim, rule set, run) does not exist. */
	| "not-found"
	/** The other side of a channel is gone and answers no more. */
	| "disconnected"
	/** The user stopped it. */
	| "stopped"
	/** Something could not be written: the disk is full, or the folder may not be written. */
	| "not-kept"
	/** A worker ended without an answer. */
	| "worker-died";

/**
 * The one error class of the pure layers. Its message is one sentence for a person: what, where, how to mend.
 * What it quotes of others is made harmless here, once for every parser: one line, no control characters, short.
 * It crosses threads as {@link ErrorData}, because `Error` subclasses lose their fields in `postMessage`.
 */
export class SubnetsError extends Error {
	override readonly name = "SubnetsError";

	constructor(
		readonly code: ErrorCode,
		message: string,
		/** Which input is at fault, as the caller named it, e.g. `kappa`. */
		readonly field?: string,
	) {
		super(oneSentence(message));
	}

	static is(error: unknown, code?: ErrorCode): error is SubnetsError {
		return error instanceof SubnetsError && (code === undefined || error.code === code);
	}
}

/** A picture of an error that survives structured cloning and JSON. */
export interface ErrorData {
	readonly code: ErrorCode | "internal";
	readonly message: string;
	readonly field?: string;
}

export function toErrorData(error: unknown): ErrorData {
	if (!SubnetsError.is(error)) {
		return { code: "internal", message: error instanceof Error ? error.message : String(error) };
	}
	const { code, message, field } = error;
	return field === undefined ? { code, message } : { code, message, field };
}

export function fromErrorData(data: ErrorData): Error {
	return data.code === "internal" ? new Error(data.message) : new SubnetsError(data.code, data.message, data.field);
}
