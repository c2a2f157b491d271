import { panelWords as words } from "./panelWords.ts";
import * as v from "valibot";
import { type SimulationHost } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";

type Steer = Parameters<SimulationHost["steer"]>[0];

const schema: v.GenericSchema<unknown, Steer> = v.union([
	v.object({ action: v.picklist(["pause", "resume", "step", "stop"]) }),
	v.object({
		action: v.literal("speed"),
		framesPerSecond: v.optional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1000))),
	}),
]);

/**
 * What a panel wants of the run on its way. It comes as a message, and a webview may send anything.
 * @throws {SubnetsError} `bad-value` for anything that no button of ours sends
 */
export function parseSteer(argument: unknown): Steer {
	const parsed = v.safeParse(schema, argument);
	if (parsed.success) return parsed.output;
	throw new SubnetsError("bad-value", words.badSteer, "action");
}
