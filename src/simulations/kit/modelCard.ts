/** A work or a page that somebody can open. */
export interface Source {
	readonly title: string;
	readonly url?: string;
	/** Set where it is named among words of another language: its title stays as it is. */
	readonly english?: true;
}

/** What the model is and is not (the ODD protocol in short). Prose is inline markup. */
export interface ModelCard {
	readonly purpose: string;
	/** What the model must reproduce to be believed: patterns that the world showed. */
	readonly patterns?: string;
	readonly entities: string;
	/** State variables and the scales of time and number. */
	readonly scales?: string;
	/** What happens within a step. */
	readonly process: string;
	/** In which order, and what is updated at once. */
	readonly scheduling?: string;
	readonly initial?: string;
	/** What is drawn by chance, and from which distribution. */
	readonly stochasticity?: string;
	/** The equations that decide, in plain notation: "pay = weight × bonds ÷ sum", each with what it gives. */
	readonly equations?: readonly { readonly gives: string; readonly formula: string }[];
	/** Simplifications that a critic would name, one each. */
	readonly leftOut: readonly string[];
	/** True where the model shows a direction and no size. */
	readonly illustrative: boolean;
	/** The assumption on which the direction hinges; required of illustrative models. */
	readonly hinge?: string;
	readonly sources: readonly Source[];
}
