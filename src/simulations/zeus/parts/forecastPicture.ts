import { type Random } from "../../../numeric/random.ts";
import { number, type RowsOf, table } from "../../kit/outputs.ts";
import { type Forecasters } from "./forecasters.ts";
import { type Baseline, type Weather } from "./weather.ts";

const HOURS = 120;
/** °C per unit of anomaly, and how far an hour's error resembles that of the hour before. */
const DEGREES = 4;
const SMOOTHNESS = 0.95;

export const forecastOutput = table("One forecast of temperature", {
	hour: number("Hours ahead", "h"),
	truth: number("Truth (ERA5, known five days later)", "°C"),
	baseline: number("Public baseline", "°C"),
	best: number("Best forecaster", "°C"),
});

/** One forecast of five days, to see what miners answer: the truth, the baseline, the best forecaster. */
export function forecastPicture(
	weather: Weather,
	baseline: Baseline,
	{ improvedFactor }: Forecasters,
	likeness: number,
	random: Random,
): RowsOf<typeof forecastOutput> {
	const start = weather.hours - HOURS;
	const rows = { hour: [] as number[], truth: [] as number[], baseline: [] as number[], best: [] as number[] };
	let shared = random.normal();
	let own = random.normal();
	const innovation = Math.sqrt(1 - SMOOTHNESS * SMOOTHNESS);
	for (let hour = 0; hour < HOURS; hour++) {
		shared = SMOOTHNESS * shared + innovation * random.normal();
		own = SMOOTHNESS * own + innovation * random.normal();
		const spread = DEGREES * Math.sqrt(baseline.variance(0, hour, 1));
		const truth = weather.temperature(start + hour);
		rows.hour.push(hour);
		rows.truth.push(truth);
		rows.baseline.push(truth + spread * shared);
		rows.best.push(truth + improvedFactor * spread * (likeness * shared + Math.sqrt(1 - likeness * likeness) * own));
	}
	return rows;
}
