import { mean } from "../../../numeric/sums.ts";
import { type Cause, type ChutesModel } from "../model.ts";

export const CAUSES: readonly { readonly cause: Cause; readonly text: string }[] = [
	{ cause: "miner", text: "An ordinary miner goes down" },
	{ cause: "biggest", text: "The biggest owner goes down" },
	{ cause: "gateway", text: "The team's gateway goes down" },
];

/** Parts of demand that were served: in normal hours, and in each outage; 0 to 1. */
export function availability({ served, outageStart, values }: ChutesModel) {
	const inOutage = (hour: number) =>
		CAUSES.some(({ cause }) => hour >= outageStart[cause] && hour < outageStart[cause] + values.outageHours);
	// Demand swings over the day: compared are the same hours of other days.
	const normal = mean(served.filter((_, hour) => hour % 24 < values.outageHours && !inOutage(hour)));
	const during = (cause: Cause) => {
		const window = served.slice(outageStart[cause], outageStart[cause] + values.outageHours);
		// Before an outage has come, what users keep in it is what they have now.
		return window.length === 0 ? normal : mean(window);
	};
	return { normal, miner: during("miner"), biggest: during("biggest"), gateway: during("gateway") };
}
