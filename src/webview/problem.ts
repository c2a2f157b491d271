/** Something that went wrong, in a sentence. */
export interface Problem {
	readonly message: string;
	/** The error's code, as `SubnetsError` has it. */
	readonly code?: string;
	/** Name of the input at fault, where there is one. */
	readonly field?: string;
}

/** An error of the other side as a sentence; code and field came with it over the channel. */
export function problemOf(error: unknown): Problem {
	if (!(error instanceof Error)) return { message: String(error) };
	const { message, code, field } = error as Error & { code?: string; field?: string };
	return { message, code, field };
}
