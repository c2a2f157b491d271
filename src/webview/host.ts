import { connect, type Channel, type Handlers, type Methods, type Reachable } from "../wire/rpc.ts";
import { keepPlace } from "./place.ts";
import { watchHost } from "./watchHost.ts";

interface VsCodeApi {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The other side, and what the panel keeps over a reload. */
export interface Host<Theirs extends Methods> extends Channel<Theirs> {
	/** What `save` kept in an earlier life of the panel. It may be of any version: the host parses it. */
	readonly saved: unknown;
	save(state: object): void;
}

/** Connects the panel with the extension. Call once: VS Code hands its API out a single time. */
export function connectHost<Mine extends Methods, Theirs extends Methods>(methods: Handlers<Mine>): Host<Theirs> {
	const api = acquireVsCodeApi();
	const channel = connect<Mine, Theirs & Reachable>(
		(wire) => api.postMessage(wire),
		methods,
		(wire, error) => console.warn("A message went astray.", wire, error ?? ""),
	);
	window.addEventListener("message", (event: MessageEvent<unknown>) => channel.receive(event.data));
	const watch = watchHost({ ping: () => channel.call("ping", {} as never), abandon: channel.abandon });
	const call: Channel<Theirs>["call"] = (method, argument) => {
		const answer = channel.call(method, argument as never);
		watch(answer);
		return answer as never;
	};
	return { ...channel, call, saved: api.getState(), save: keepPlace(api) };
}
