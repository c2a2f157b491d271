import { SubnetsError } from "../../numeric/errors.ts";

/**
 * One sentence for a person: what failed and how to mend it. Our own refusals say it themselves; anything else is a
 * slip of ours, whose words mean nothing to a reader.
 */
export function describeError(error: unknown): string {
	if (!SubnetsError.is(error)) return "Something went wrong inside the extension. The log has the details.";
	switch (error.code) {
		case "worker-died":
			return `The run ended without an answer: ${withStop(error.message)} Nothing was lost; run it again.`;
		case "stopped":
			return "Stopped.";
		case "bad-value":
		case "bad-shape":
		case "bad-format":
		case "not-found":
		case "not-kept":
		case "disconnected":
			return withStop(error.message);
	}
}

function withStop(sentence: string): string {
	return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
