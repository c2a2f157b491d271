import { kitWords as words } from "./kitWords.ts";
import { say } from "./saying.ts";
import { SubnetsError } from "../../numeric/errors.ts";

/**
 * One sentence for a person: what failed and how to mend it. Our own refusals say it themselves; anything else is a
 * slip of ours, whose words mean nothing to a reader.
 */
export function describeError(error: unknown): string {
	if (!SubnetsError.is(error)) return words.wentWrong;
	switch (error.code) {
		case "worker-died":
			return words.noAnswer(withStop(say(error.message)));
		case "stopped":
			return words.stopped;
		case "bad-value":
		case "bad-shape":
		case "bad-format":
		case "not-found":
		case "not-kept":
		case "disconnected":
			return withStop(say(error.message));
	}
}

function withStop(sentence: string): string {
	return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
