import { type Say } from "../../language/sayings.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { say } from "../kit/saying.ts";

/** Where a panel is: what a command asked for, or what its webview kept since. */
export class PanelPlace<State> {
	/** Why what was kept could not be used, or another word to be said beside the picture. */
	notice: string | undefined;
	#state: State;
	/** The webview's own state is older than what a command asked for. */
	#fresh: boolean;

	/**
	 * @param state what to show first
	 * @param fresh it was asked for just now; else it is what the webview kept, which may have moved on since
	 */
	constructor(state: State, fresh: boolean, notice?: string) {
		this.#state = state;
		this.#fresh = fresh;
		this.notice = notice;
	}

	get state(): State {
		return this.#state;
	}

	/** The webview itself went on: what it keeps from now on is as new. */
	follow(state: State): void {
		this.#state = state;
	}

	/** A command leads elsewhere: what the webview has kept until now is old. */
	goTo(state: State): void {
		this.#state = state;
		this.#fresh = true;
	}

	/**
	 * Takes over what the webview kept, unless a command has asked for something since. What cannot be read leaves the
	 * place as it is, with a notice why.
	 * @param read throws SubnetsError at what is no state
	 * @param saying says a refusal in the reader's language
	 * @returns whether it was taken over
	 */
	adopt(saved: unknown, read: (saved: unknown) => State, saying: Say = say): boolean {
		const fresh = this.#fresh;
		this.#fresh = false;
		if (fresh || saved === undefined || saved === null) return false;
		try {
			this.#state = read(saved);
			return true;
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			this.notice ??= saying(error.message);
			return false;
		}
	}

	/** The notice, once. */
	takeNotice(): string | undefined {
		const { notice } = this;
		this.notice = undefined;
		return notice;
	}
}
