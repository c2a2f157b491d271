import { type Value } from "../../simulations/kit/parameters.ts";

/** The control of one parameter. */
export interface Knob {
	readonly control: HTMLElement;
	/** Where it says what is wrong with what was typed. */
	readonly problem?: HTMLElement;
	show(value: Value): void;
	refuse(reason: string | undefined): void;
	focus(): void;
}
