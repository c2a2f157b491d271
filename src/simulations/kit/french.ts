import { type ClaimId } from "../../essay/claimId.ts";
import { type Outputs } from "./outputs.ts";
import { type Parameters } from "./parameters.ts";
import { type Phrases } from "./phraseBook.ts";

/* What a simulation's words are in French, by the ids of its declaration: a parameter, an option, a figure, a table, a column
 * or a word that is missing or superfluous does not compile; of charts, findings and the card a test says so. Sources' titles
 * are names and stay as they are. */

type OptionWords<Q> = Q extends { readonly options: readonly { readonly value: infer V extends string }[] }
	? { readonly options: { readonly [K in V]: string } }
	: unknown;
type VariableWords<Q> = Q extends { readonly variables: infer V }
	? {
			/** What each variable of a formula means. */
			readonly variables: { readonly [K in keyof V]: string };
		}
	: unknown;
type IdleWords<Q> = Q extends { readonly idle: readonly unknown[] }
	? {
			/** Why it has no effect, one each. */
			readonly idle: readonly string[];
		}
	: unknown;

export type ParameterWords<Q> = {
	readonly label: string;
	readonly help: string;
	readonly source: string;
} & OptionWords<Q> &
	VariableWords<Q> &
	IdleWords<Q>;

/** A label; of words from a list also each word. */
type OutputWords<Q> = Q extends { readonly words: infer Words }
	? { readonly label: string; readonly words: { readonly [K in keyof Words]: string } }
	: string;

export type ParametersWords<P> = { readonly [K in keyof P]: ParameterWords<P[K]> };
export type FiguresWords<F> = { readonly [K in keyof F]: OutputWords<F[K]> };
export type TableWords<T> = T extends { readonly columns: infer Columns }
	? { readonly label: string; readonly columns: { readonly [K in keyof Columns]: OutputWords<Columns[K]> } }
	: never;

export interface ChartWords {
	readonly title: string;
	readonly description: string;
	/** Labels of its lines for comparison, in their order. */
	readonly references?: readonly string[];
	/** Labels of its iso-lines, in their order. */
	readonly contours?: readonly string[];
}

export interface ModelWords {
	readonly purpose: string;
	readonly patterns?: string;
	readonly entities: string;
	readonly scales?: string;
	readonly process: string;
	readonly scheduling?: string;
	readonly initial?: string;
	readonly stochasticity?: string;
	readonly equations?: readonly { readonly gives: string; readonly formula: string }[];
	readonly leftOut: readonly string[];
	readonly hinge?: string;
}

/** A simulation's words in French. Typed with plain spaces and straight apostrophes: they are set where they are shown. */
export interface French<P = Parameters, O extends { readonly figures: unknown; readonly tables: unknown } = Outputs> {
	readonly title: string;
	readonly question: string;
	readonly parameters: ParametersWords<P>;
	readonly figures: FiguresWords<O["figures"]>;
	readonly tables: { readonly [K in keyof O["tables"]]: TableWords<O["tables"][K]> };
	/** By the chart's id. */
	readonly charts: Readonly<Record<string, ChartWords>>;
	readonly model: ModelWords;
	readonly findings: { readonly [Claim in ClaimId]?: { readonly measure: string; readonly counts?: string } };
	readonly guess?: { readonly question: string; readonly options?: Readonly<Record<string, string>> };
	/** What each benchmark compares, in their order. */
	readonly benchmarks?: readonly string[];
	readonly measured?: readonly { readonly date: string; readonly note?: string }[];
	/** What a run says: headline, detail, reasons, names, events, steps, derivations, refusals. */
	readonly phrases: Phrases;
}
