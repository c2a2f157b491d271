import { type Random } from "../../../numeric/random.ts";
import { chiSquare } from "./chiSquare.ts";
import { type Forecasters } from "./forecasters.ts";
import { improvement } from "./scoring.ts";
import { type Baseline, type Box, type Weather } from "./weather.ts";

/** What is asked: one variable, a box, a span of hours. */
export interface Request {
	readonly variable: number;
	readonly box: Box;
	/** Hour of the run at which it is asked, and first hour that is asked for. */
	readonly now: number;
	readonly start: number;
	readonly hours: number;
}

/** Where an answer comes from. */
const MODEL = 0;
const BASELINE = 1;
const CLIMATOLOGY = 2;
const SOURCES: Readonly<Record<string, number>> = { copier: BASELINE, insider: BASELINE, speed: CLIMATOLOGY };

/** Cells and hours over which forecast errors are alike: a box holds this much less independent information. */
const ALIKE = { cells: 4, hours: 6 };

/**
 * Errors of the baseline and of all miners for one request.
 *
 * A forecaster's error at each point is f·(ρ·e + √(1−ρ²)·E·η): the baseline's error e there, fresh noise η, the
 * baseline's expected error E, its own factor f. Only root mean squares are scored, and their exact distribution given
 * the baseline's is known, so two normal deviates per miner replace one per point.
 */
export class Answers {
	readonly rmse: Float64Array;
	/** Improvement over the baseline, per miner. */
	readonly improvements: Float64Array;
	baselineRmse = 0;
	readonly #factor: Float64Array;
	readonly #source: Uint8Array;

	constructor(
		readonly forecasters: Forecasters,
		private readonly weather: Weather,
		private readonly baseline: Baseline,
		private readonly likeness: number,
	) {
		this.rmse = new Float64Array(forecasters.miners.length);
		this.improvements = new Float64Array(forecasters.miners.length);
		this.#factor = forecasters.errorFactor.slice();
		this.#source = Uint8Array.from(forecasters.miners, ({ kind }) => SOURCES[kind.id] ?? MODEL);
	}

	/** From now on one forecaster is as good as the best. */
	improve(): void {
		this.#factor[this.forecasters.improver] = this.forecasters.improvedFactor;
	}

	/** Draws the errors of everybody for a request. */
	draw({ variable, box, now, start, hours }: Request, random: Random): void {
		const { rmse } = this;
		const { answersAs } = this.forecasters;
		const points = Math.max(1, Math.round(((box.width * box.height) / ALIKE.cells) * Math.max(1, hours / ALIKE.hours)));
		const expected = this.baseline.variance(variable, start - now, hours);
		const baselineMse = (expected * chiSquare(points, random.normal())) / points;
		const climatology = Math.sqrt(this.weather.climatologyError(variable, box, start, hours));
		this.baselineRmse = Math.sqrt(baselineMse);
		const shared = this.likeness * this.baselineRmse;
		const own = Math.sqrt((expected * (1 - this.likeness * this.likeness)) / points);
		for (let j = 0; j < rmse.length; j++) {
			const first = answersAs[j]!;
			if (first !== j) rmse[j] = rmse[first]!;
			else if (this.#source[j] === BASELINE) rmse[j] = this.baselineRmse;
			else if (this.#source[j] === CLIMATOLOGY) rmse[j] = climatology;
			else {
				const along = shared + own * random.normal();
				const across = own * own * chiSquare(points - 1, random.normal());
				rmse[j] = this.#factor[j]! * Math.sqrt(along * along + across);
			}
			this.improvements[j] = improvement(rmse[j]!, this.baselineRmse);
		}
	}
}
