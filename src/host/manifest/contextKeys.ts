/** Keys of VS Code's "when" clauses that we set. */
export const contextKeys = {
	/** A run is on its way. */
	running: "subnets.running",
	/** The history holds a run. */
	hasRuns: "subnets.hasRuns",
	/** The active editor shows a copy of the essay. */
	essayEditor: "subnets.essayEditor",
} as const;
