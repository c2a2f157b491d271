import { type ErrorData, fromErrorData, SubnetsError, toErrorData } from "../numeric/errors.ts";

/** A side's callable methods: one argument, plain data in and out. Arrays must not be views of larger buffers. */
export type Methods = Record<string, (argument: never) => unknown>;
export type Argument<F> = F extends (argument: infer A) => unknown ? A : never;
type Returned<F> = F extends (argument: never) => infer R ? Awaited<R> : never;

/** What every host of a panel answers, so that the panel knows that it is still there. */
export type Reachable = { ping(argument: Record<never, never>): void };

export type Wire =
	| { readonly kind: "call"; readonly id: number; readonly method: string; readonly argument: unknown }
	| { readonly kind: "note"; readonly method: string; readonly argument: unknown }
	| { readonly kind: "done"; readonly id: number; readonly value: unknown }
	| { readonly kind: "fail"; readonly id: number; readonly error: ErrorData };

export type Handlers<Mine extends Methods> = {
	readonly [K in keyof Mine]: (argument: Argument<Mine[K]>) => Returned<Mine[K]> | Promise<Returned<Mine[K]>>;
};

export interface Channel<Theirs extends Methods> {
	/** Asks and waits; rejects with the other side's error, or with the reason for which the channel was closed. */
	call<K extends keyof Theirs & string>(method: K, argument: Argument<Theirs[K]>): Promise<Returned<Theirs[K]>>;
	/** Tells without waiting. */
	note<K extends keyof Theirs & string>(method: K, argument: Argument<Theirs[K]>): void;
	/** Feed every message of the transport in here. */
	receive(wire: unknown): void;
	/** Rejects everything that waits; later calls are tried all the same. */
	abandon(error: SubnetsError): void;
	/** Rejects everything that waits, and every later call. */
	close(error: SubnetsError): void;
}

/**
 * One end of a channel: webview and host, host and worker, test and fake.
 *
 * @param post hands a message to the transport
 * @param methods what this side answers
 * @param onStray gets whatever fits no method, and notes that failed; it must log and not throw
 */
export function connect<Mine extends Methods, Theirs extends Methods>(
	post: (wire: Wire) => void,
	methods: Handlers<Mine>,
	onStray: (wire: unknown, error?: unknown) => void,
): Channel<Theirs> {
	const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	let nextId = 1;
	let closed: SubnetsError | undefined;

	const abandon = (error: SubnetsError) => {
		for (const caller of waiting.values()) caller.reject(error);
		waiting.clear();
	};

	const answer = async (method: unknown, argument: unknown): Promise<unknown> => {
		// The other side may send anything as a name.
		if (typeof method !== "string" || !Object.hasOwn(methods, method))
			throw new SubnetsError(
				"not-found",
				`There is no method "${typeof method === "string" ? method : "?"}" here. Reload the window.`,
			);
		return await (methods as Record<string, (argument: unknown) => unknown>)[method]!(argument);
	};

	return {
		call: (method, argument) =>
			new Promise((resolve, reject) => {
				if (closed) throw closed;
				const id = nextId++;
				waiting.set(id, { resolve: resolve as (value: never) => void, reject });
				try {
					post({ kind: "call", id, method, argument });
				} catch (error) {
					waiting.delete(id);
					throw error;
				}
			}),
		note: (method, argument) => post({ kind: "note", method, argument }),
		receive: (message) => {
			const wire = message as Wire | undefined;
			switch (wire?.kind) {
				case "call":
					answer(wire.method, wire.argument)
						.then((value) => post({ kind: "done", id: wire.id, value }))
						// Also when the value cannot be cloned: a caller is never left waiting.
						.catch((error: unknown) => post({ kind: "fail", id: wire.id, error: toErrorData(error) }))
						.catch((error: unknown) => onStray(wire, error));
					return;
				case "note":
					answer(wire.method, wire.argument).catch((error: unknown) => onStray(wire, error));
					return;
				case "done":
				case "fail": {
					const caller = waiting.get(wire.id);
					if (!caller) return onStray(wire);
					waiting.delete(wire.id);
					if (wire.kind === "done") caller.resolve(wire.value as never);
					else caller.reject(fromErrorData(wire.error));
					return;
				}
				default:
					onStray(message);
			}
		},
		abandon,
		close: (error) => {
			closed = error;
			abandon(error);
		},
	};
}
