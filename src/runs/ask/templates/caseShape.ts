import { type Words } from "../../../language/language.ts";

/** What holds from an epoch on. */
export interface Phase {
	/** Counted from 1. */
	readonly from: number;
	/** A row for each validator, with its weight on each miner. */
	readonly weights: readonly (readonly number[])[];
	/** Shares of stake, where they change. */
	readonly stake?: readonly number[];
}

/** A small subnet whose validators change their minds on the way: three of them, two or three miners, forty epochs. */
export interface CaseShape {
	/** Kebab case; never changes. */
	readonly id: string;
	readonly title: Words;
	/** What it is to show, in a sentence. */
	readonly asks: Words;
	/** Number of the case in the published set. */
	readonly published: number;
	/** Shares of stake of the validators. */
	readonly stake: readonly number[];
	readonly phases: readonly Phase[];
}

/** Epochs of every case. */
export const EPOCHS = 40;

/** Rows of validators who each name one miner: "ABA". @param miners how many there are */
export const naming = (letters: string, miners = 2): readonly (readonly number[])[] =>
	[...letters].map((letter) => Array.from({ length: miners }, (_, i) => Number("ABC"[i] === letter)));
