import { type Value } from "../../../simulations/kit/parameters.ts";
import { type KnownSubnet } from "../../../wire/panels/simulationPanel.ts";

/** The control of one parameter. */
export interface Knob {
	readonly control: HTMLElement;
	/** Where it says what is wrong with what was typed. */
	readonly problem?: HTMLElement;
	show(value: Value): void;
	refuse(reason: string | undefined): void;
	focus(): void;
	/** Greys it: it has no effect here. */
	disable(disabled: boolean): void;
	/** Offers an imported table's own subnets, where it is a choice among them. */
	offer?(subnets: readonly KnownSubnet[]): void;
}
