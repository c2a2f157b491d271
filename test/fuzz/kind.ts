import { type Random } from "../../src/numeric/random.ts";

/** What a reader of the product made of an input. */
export interface Reading {
	/** Whether it was refused. */
	readonly refused: boolean;
	/** Everything that a person would be told, each of which must be a sentence of ours. */
	readonly told: readonly string[];
	/** Texts that a person would read, in which no NaN or infinity may stand. */
	readonly shown?: readonly string[];
	/** What is wrong with it beyond its sentences: a reading that is not the right one. */
	readonly wrong?: string;
}

/** A kind of input from outside, with valid ones to begin from and the reader of the product. */
export interface Kind<Input = unknown> {
	readonly id: string;
	/** A valid input that was damaged. */
	draw(random: Random): Input;
	/** What the product makes of it. Whatever it throws is a fault of the product. @param index of the input, for what is done with few only */
	read(input: Input, index: number): Promise<Reading> | Reading;
	/** Long inputs that repeat one pattern: the time that reading takes may not grow with the square of their length. */
	readonly long?: readonly ((length: number) => Input)[];
}
