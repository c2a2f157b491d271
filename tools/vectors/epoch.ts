import type { VectorKind } from "./vectorCase.ts";

/** Epoch files: each step in the chain's own arithmetic, and in float64 from the file's own state. */
export const epoch: VectorKind = {
	kind: "epoch",
	modes: [],
	check: () => [],
};
