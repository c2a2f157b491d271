import { connect, type Channel, type Handlers, type Methods } from "../wire/rpc.ts";

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
	save(state: unknown): void;
}

/** Connects the panel with the extension. Call once: VS Code hands its API out a single time. */
export function connectHost<Mine extends Methods, Theirs extends Methods>(methods: Handlers<Mine>): Host<Theirs> {
	const api = acquireVsCodeApi();
	const channel = connect<Mine, Theirs>(
		(wire) => api.postMessage(wire),
		methods,
		(wire, error) => console.warn("A message went astray.", wire, error ?? ""),
	);
	window.addEventListener("message", (event: MessageEvent<unknown>) => channel.receive(event.data));
	return { ...channel, saved: api.getState(), save: (state) => api.setState(state) };
}
