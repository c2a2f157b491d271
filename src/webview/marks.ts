/**
 * Performance marks of a panel's life, for the bench: `subnets:script` when the script starts, `subnets:ready` when the
 * host has answered, `subnets:first-chart` when the first chart is on the screen. Milliseconds since the page's
 * `performance.timeOrigin`, which is wall-clock, so that a click outside of the page can be compared with them.
 */
export type MarkName = "subnets:script" | "subnets:ready" | "subnets:first-chart";

/** Sets a mark; the first of a name stays. */
export function mark(name: MarkName): void {
	if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
