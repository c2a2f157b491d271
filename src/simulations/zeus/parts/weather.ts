import { exp, sin } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

/** Cells per side of the simulated region. */
export const GRID = 8;
const CELLS = GRID * GRID;
/** Share of an hour's surprise that the whole region has in common. */
const REGIONAL = 0.5;

/** One forecast quantity, in units of the spread of its own anomalies (so that 1 is what climatology gets wrong). */
export interface WeatherVariable {
	readonly id: string;
	readonly label: string;
	/** How often Zeus asked for it in December 2025. */
	readonly sampling: number;
	/** Correlation of an anomaly with itself an hour later. */
	readonly persistence: number;
	/** The baseline's error where the forecast begins. */
	readonly initialError: number;
	/** Hours in which the baseline's error variance covers 63 % of its way to that of climatology. */
	readonly growthHours: number;
}

/**
 * Sampling weights are Zeus'; persistence and errors are ours, chosen so that pressure is easy and rain is hard.
 * @source subnets.md §1 (zeus/validator/constants.py)
 */
export const VARIABLES: readonly WeatherVariable[] = [
	{
		id: "temperature",
		label: "2 m temperature",
		sampling: 0.3,
		persistence: 0.98,
		initialError: 0.25,
		growthHours: 150,
	},
	{ id: "rain", label: "precipitation", sampling: 0.15, persistence: 0.8, initialError: 0.6, growthHours: 60 },
	{
		id: "wind-u",
		label: "100 m wind, west-east",
		sampling: 0.15,
		persistence: 0.95,
		initialError: 0.35,
		growthHours: 100,
	},
	{
		id: "wind-v",
		label: "100 m wind, south-north",
		sampling: 0.15,
		persistence: 0.95,
		initialError: 0.35,
		growthHours: 100,
	},
	{ id: "dew-point", label: "dew point", sampling: 0.125, persistence: 0.98, initialError: 0.3, growthHours: 140 },
	{
		id: "pressure",
		label: "surface pressure",
		sampling: 0.125,
		persistence: 0.99,
		initialError: 0.12,
		growthHours: 180,
	},
	{ id: "sunshine", label: "solar radiation", sampling: 0, persistence: 0.9, initialError: 0.5, growthHours: 80 },
];

/** Part of the region, in cells. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The true weather: a daily wave plus anomalies that persist from hour to hour and are partly shared by the region. */
export class Weather {
	/** Per variable: squared anomalies summed over hours, (hours + 1) × cells. */
	readonly #energy: readonly Float64Array[];
	/** Anomaly of the first variable in the first cell, for pictures. */
	readonly #shown: Float64Array;

	constructor(
		readonly hours: number,
		random: Random,
	) {
		this.#shown = new Float64Array(hours);
		this.#energy = VARIABLES.map(({ persistence }, index) => this.#drawEnergy(persistence, index === 0, random));
	}

	#drawEnergy(persistence: number, shown: boolean, random: Random): Float64Array {
		const energy = new Float64Array((this.hours + 1) * CELLS);
		const anomaly = Float64Array.from({ length: CELLS }, () => random.normal());
		const innovation = Math.sqrt(1 - persistence * persistence);
		const common = innovation * Math.sqrt(REGIONAL);
		const own = innovation * Math.sqrt(1 - REGIONAL);
		for (let hour = 0; hour < this.hours; hour++) {
			const shared = common * random.normal();
			for (let cell = 0; cell < CELLS; cell++) {
				const value = persistence * anomaly[cell]! + shared + own * random.normal();
				anomaly[cell] = value;
				energy[(hour + 1) * CELLS + cell] = energy[hour * CELLS + cell]! + value * value;
			}
			if (shown) this.#shown[hour] = anomaly[0]!;
		}
		return energy;
	}

	/** What climatology gets wrong: mean squared anomaly over a box and a span of hours. */
	climatologyError(variable: number, box: Box, from: number, hours: number): number {
		const energy = this.#energy[variable]!;
		let sum = 0;
		for (let y = box.top; y < box.top + box.height; y++) {
			for (let x = box.left; x < box.left + box.width; x++) {
				const cell = y * GRID + x;
				sum += energy[(from + hours) * CELLS + cell]! - energy[from * CELLS + cell]!;
			}
		}
		return sum / (box.width * box.height * hours);
	}

	/** Temperature in the first cell, °C: a daily wave of 6 around 12, anomalies of 4. */
	temperature(hour: number): number {
		return 12 + 6 * sin((2 * Math.PI * (hour - 9)) / 24) + 4 * this.#shown[hour]!;
	}
}

/** How wrong the baseline forecast is, as expected: its error variance grows with lead towards that of climatology. */
export class Baseline {
	/** Per variable: error variance summed over lead hours from 0. */
	readonly #sums: readonly Float64Array[];

	/** @param horizon most hours that a request can reach into the future */
	constructor(horizon: number) {
		this.#sums = VARIABLES.map(({ initialError, growthHours }) => {
			const initial = initialError * initialError;
			const sums = new Float64Array(horizon + 1);
			for (let hour = 0; hour < horizon; hour++) {
				sums[hour + 1] = sums[hour]! + initial + (1 - initial) * (1 - exp(-hour / growthHours));
			}
			return sums;
		});
	}

	/**
	 * Mean error variance over a span of hours.
	 * @param lead hours from the request to the first hour; hours in the past are as wrong as lead 0
	 */
	variance(variable: number, lead: number, hours: number): number {
		const sums = this.#sums[variable]!;
		const past = Math.max(0, Math.min(hours, -lead));
		const from = Math.max(0, lead);
		return (past * sums[1]! + sums[from + hours - past]! - sums[from]!) / hours;
	}
}
