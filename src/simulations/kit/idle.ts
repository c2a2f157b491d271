import { type Idle, type Parameter, type Values } from "./parameters.ts";

/**
 * Why a parameter has no effect here, in a sentence; nothing where it has one.
 * @param values of all parameters of the simulation
 * @param imported whether the run starts from an imported network
 */
export const idleReason = ({ idle = [] }: Parameter, values: Values, imported: boolean): string | undefined =>
	idle.find((one) => holds(one, values, imported))?.because;

function holds({ imported, where = {}, unless = {} }: Idle, values: Values, isImported: boolean): boolean {
	return (
		(imported === undefined || imported === isImported) &&
		Object.entries(where).every(([name, value]) => values[name] === value) &&
		Object.entries(unless).every(([name, value]) => values[name] !== value)
	);
}
