/** A number with one meaning and one unit: a figure, or a column of numbers. */
export interface NumberOutput {
	readonly kind: "number";
	readonly label: string;
	/** `""` for plain counts and ratios; `%` holds 0-100. */
	readonly unit: string;
}

/** A word from a list: a figure, or a column. Results hold its id; the list says how it reads. */
export interface WordOutput<Words extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
	readonly kind: "word";
	readonly label: string;
	/** Id → how it reads. Ids enter the outcome's hash, readings never do. */
	readonly words: Words;
}

/** A column of names: of people, places, events. No part of the outcome's hash, so that a name may be mended. */
export interface NameOutput {
	readonly kind: "name";
	readonly label: string;
}

export type ColumnOutput = NumberOutput | WordOutput | NameOutput;
export type FigureOutput = NumberOutput | WordOutput;

export interface TableOutput<
	Columns extends Readonly<Record<string, Optional<ColumnOutput>>> = Readonly<Record<string, Optional<ColumnOutput>>>,
> {
	readonly label: string;
	readonly columns: Columns;
}

/** Present in some outcomes only, as in worlds without anybody of a kind. */
export type Optional<Output> = Output & { readonly optional?: boolean };

/** All that a simulation can put out, declared once as its parameters are: labels, units and ids stand here and nowhere else. */
export interface Outputs {
	readonly figures: Readonly<Record<string, Optional<FigureOutput>>>;
	readonly tables: Readonly<Record<string, Optional<TableOutput>>>;
}

export const number = (label: string, unit = ""): NumberOutput => ({ kind: "number", label, unit });

export const word = <const Words extends Readonly<Record<string, string>>>(
	label: string,
	words: Words,
): WordOutput<Words> => ({ kind: "word", label, words });

export const name = (label: string): NameOutput => ({ kind: "name", label });

export const table = <const Columns extends Readonly<Record<string, Optional<ColumnOutput>>>>(
	label: string,
	columns: Columns,
): TableOutput<Columns> => ({ label, columns });

/** Marks what only some outcomes have. */
export const optional = <Output>(output: Output): Output & { readonly optional: true } => ({
	...output,
	optional: true,
});

/** One output for each of several things, under their ids: `{ best: number("Best"), … }`. */
export const each = <const Id extends string, Output, Prefix extends string = "">(
	things: readonly { readonly id: Id }[],
	output: (id: Id, place: number) => Output,
	prefix?: Prefix,
): { readonly [K in `${Prefix}${Id}`]: Output } =>
	Object.fromEntries(things.map(({ id }, place) => [`${prefix ?? ""}${id}`, output(id, place)])) as {
		readonly [K in `${Prefix}${Id}`]: Output;
	};

/** Keeps the literal types of what is declared, so that a misspelt figure, column or citation does not compile. */
export const declare = <const O extends Outputs>(outputs: O): O => outputs;

/* Ids of what is declared. For outputs that are not known in detail all of them are `string`. */
type Key<T> = keyof T & string;
export type FigureId<O extends Outputs> = Key<O["figures"]>;
/** Figures that are numbers. */
export type NumberId<O extends Outputs> = {
	[K in FigureId<O>]: O["figures"][K] extends NumberOutput ? K : O["figures"][K] extends WordOutput ? never : K;
}[FigureId<O>];
/** Figures that are words. */
export type WordId<O extends Outputs> = {
	[K in FigureId<O>]: O["figures"][K] extends NumberOutput ? never : K;
}[FigureId<O>];
export type TableId<O extends Outputs> = Key<O["tables"]>;
export type ColumnId<O extends Outputs, T extends TableId<O>> = Key<O["tables"][T]["columns"]>;
/** The words that a figure or column may hold. */
export type WordsOf<Output> = Output extends { readonly words: infer Words } ? Key<Words> : never;

type IsOptional<Output> = Output extends { readonly optional: true } ? true : false;
type Required<T> = { readonly [K in keyof T as IsOptional<T[K]> extends true ? never : K]: T[K] };
type Rest<T> = { readonly [K in keyof T as IsOptional<T[K]> extends true ? K : never]: T[K] };
type FigureResult<Output> = Output extends NumberOutput ? number : WordsOf<Output>;
type ColumnResult<Output> = Output extends NumberOutput
	? ArrayLike<number>
	: Output extends NameOutput
		? readonly string[]
		: readonly WordsOf<Output>[];
type FigureResults<F> = { readonly [K in keyof Required<F>]: FigureResult<F[K & keyof F]> } & {
	readonly [K in keyof Rest<F>]?: FigureResult<F[K & keyof F]> | undefined;
};
type ColumnResults<C> = { readonly [K in keyof Required<C>]: ColumnResult<C[K & keyof C]> } & {
	readonly [K in keyof Rest<C>]?: ColumnResult<C[K & keyof C]> | undefined;
};
/** Columns of one table, bare. */
export type RowsOf<T extends TableOutput> = ColumnResults<T["columns"]>;
type TableResults<T extends Readonly<Record<string, TableOutput>>> = {
	readonly [K in keyof Required<T>]: ColumnResults<T[K & keyof T]["columns"]>;
} & { readonly [K in keyof Rest<T>]?: ColumnResults<T[K & keyof T]["columns"]> | undefined };

/** Bare values for all that is declared: what a model's frame and end return. Leaving one out does not compile. */
export interface FiguresAndTables<O extends Outputs> {
	readonly figures: FigureResults<O["figures"]>;
	readonly tables: TableResults<O["tables"]>;
}
