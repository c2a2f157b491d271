import { BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { BLOCKS_PER_EPOCH, BLOCKS_PER_HOUR } from "../../shared/subnet/time.ts";
import { FUTURE_HOURS, LONGEST_REQUEST, PAST_HOURS } from "./requests.ts";

/** Hours of version 2's long window. */
export const LONG_WINDOW = 360;

/** Days that the subnet runs before pay is counted, so that the first day has scores: version 1, version 2. */
const WARM_UP_DAYS = { linear: 3, winner: 24 };

/** The time of a run: epochs from a negative warm-up to the end, and the hours of weather under them. */
export class ChallengeClock {
	/** Epochs before the first paid one. */
	readonly warmUp: number;
	/** Hours of weather that the run can ask about. */
	readonly hours: number;
	/** Hours from now to the last one that a request can ask for. */
	readonly reach: number;
	readonly #origin: number;

	constructor(
		rule: "linear" | "winner",
		days: number,
		private readonly truthDelayDays: number,
	) {
		const warmUpBlocks = WARM_UP_DAYS[rule] * BLOCKS_PER_DAY;
		this.warmUp = Math.ceil(warmUpBlocks / BLOCKS_PER_EPOCH);
		this.#origin = Math.ceil((this.warmUp * BLOCKS_PER_EPOCH) / BLOCKS_PER_HOUR) + PAST_HOURS + 1;
		this.reach = rule === "winner" ? LONG_WINDOW : FUTURE_HOURS + LONGEST_REQUEST;
		this.hours = this.#origin + days * 24 + this.reach + 2;
	}

	/** Hour of weather in which an epoch starts; epochs count from −warmUp. */
	hourOf(epoch: number): number {
		return this.#origin + Math.floor((epoch * BLOCKS_PER_EPOCH) / BLOCKS_PER_HOUR);
	}

	/** First epoch whose weights can know the truth up to an hour of weather. */
	dueEpoch(lastHour: number): number {
		const blocks = (lastHour - this.#origin) * BLOCKS_PER_HOUR + this.truthDelayDays * BLOCKS_PER_DAY;
		return Math.ceil(blocks / BLOCKS_PER_EPOCH);
	}
}
