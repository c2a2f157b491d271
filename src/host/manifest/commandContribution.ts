import { type Words } from "../../language/language.ts";

/** A command as package.json shows it. */
export interface CommandContribution {
	readonly id: `subnets.${string}`;
	/** Verb first, Title Case, with an ellipsis when it asks for more. */
	readonly title: Words;
	/** Codicon. */
	readonly icon?: `$(${string})`;
	/** When the palette offers it; `"false"` for those that only make sense from where they are shown. */
	readonly palette?: string;
	/** When it can run; elsewhere it is greyed. */
	readonly enablement?: string;
	/** Field of {@link Target} that a plain string argument fills: `"zeus"` for Run Simulation…. */
	readonly takes?: keyof Target;
}

/** What a command acts on: trees, links, panels and the walkthrough all hand over this. What is missing is asked for. */
export interface Target {
	/** Id of a simulation. */
	readonly simulation?: string;
	/** Essay section, e.g. `3.1`. */
	readonly section?: string;
	/** Id of a claim. */
	readonly claim?: string;
	/** Form of an export. */
	readonly form?: string;
	/** Id of a run in the history. */
	readonly run?: string;
	/** Id of a kept sweep. */
	readonly sweep?: string;
	/** Id of a kept sensitivity. */
	readonly sensitivity?: string;
	/** Id of a figure. */
	readonly figure?: string;
	/** How it is asked what matters for it. */
	readonly method?: string;
	/** Name of a parameter. */
	readonly parameter?: string;
	/** Ids of several runs, where several rows were selected. */
	readonly runs?: readonly string[];
	/** Id of a template of a scenario. */
	readonly template?: string;
	/** Id of a participant of a run, e.g. `miner-12`. */
	readonly participant?: string;
	/** Id of an imported network. */
	readonly network?: string;
	/** Id of a source. */
	readonly source?: string;
	/** Whether a claim is tested by one run of each simulation, or over many worlds. */
	readonly how?: "once" | "worlds";
	/** Id of a glossary term. */
	readonly term?: string;
	/** Id of a page: `subnet:18/miners`, `glossary`. */
	readonly page?: string;
	/** A file: a scenario, or a network to import. */
	readonly uri?: string;
	/** Id of a tree row. */
	readonly row?: string;
	/** A sentence of the reader's text, as `Answer` names it, about which was asked. */
	readonly sentence?: string;
	/** What the reader answered. */
	readonly yes?: boolean;
	/** Worlds per simulation in which claims are tested. */
	readonly worlds?: number;
	/** Seed from which these are drawn. */
	readonly seed?: number;
	/** Values to open a simulation with; the others keep their defaults. */
	readonly values?: Readonly<Record<string, number | string | boolean>>;
}
