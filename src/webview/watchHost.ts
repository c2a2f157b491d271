import { partsWords as words } from "./words/partsWords.ts";
import { SubnetsError } from "../numeric/errors.ts";

/** How long an answer may take before the other side is asked whether it is there at all, and how long that may take; in ms. A host that shares a busy machine was silent for more than 10 s. */
const PATIENCE = 5000;
const GRACE = 30_000;

interface Watched {
	/** Resolves when the other side is there; a busy one may take a while. */
	ping(): Promise<unknown>;
	/** Rejects everything that waits. */
	abandon(error: SubnetsError): void;
}

/**
 * Notices that the extension's host has gone: VS Code starts another, which knows nothing of what this panel waits for, and
 * says no word. A run may take long, so nothing but a ping without an answer counts.
 * @returns to be given every answer that is waited for
 */
export function watchHost({ ping, abandon }: Watched): (answer: Promise<unknown>) => void {
	let waiting = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		let late: ReturnType<typeof setTimeout> | undefined;
		const silence = new Promise<boolean>((resolve) => (late = setTimeout(() => resolve(false), GRACE)));
		const sign = ping().then(
			() => true,
			() => true, // also a refusal comes from somebody
		);
		void Promise.race([sign, silence]).then((isThere) => {
			clearTimeout(late);
			if (!isThere) abandon(lostHost());
			timer = waiting > 0 && isThere ? setTimeout(look, PATIENCE) : undefined;
		});
	};
	return (answer) => {
		waiting++;
		timer ??= setTimeout(look, PATIENCE);
		const ended = () => {
			waiting--;
			if (waiting > 0) return;
			clearTimeout(timer);
			timer = undefined;
		};
		answer.then(ended, ended);
	};
}

const lostHost = () => new SubnetsError("disconnected", words.lost);
