import { CounterRandom } from "../../../numeric/counterRandom.ts";
import { LARGEST_SEED, type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { scaleFreeNetwork } from "../../shared/opinion/scaleFreeNetwork.ts";
import { type FeedRules, type People, Population } from "../model.ts";
import { type parameters } from "../parameters.ts";

export type AstroturfingValues = ValuesOf<typeof parameters>;

/** Ties that a newcomer makes. Our choice. */
const TIES = 4;
/** Fewest and most posts that a person sees in a step, five on average. Our choice. */
const POSTS = { fewest: 3, most: 7 };

export const CONDITIONS = ["none", "bots", "audit", "tiltOne", "tiltMany"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The same people with the same draws under five conditions, so that only the condition differs. */
export type Conditions = Readonly<Record<Condition, Population>>;

export function conditionsOf(values: AstroturfingValues, random: Random): Conditions {
	const bots = Math.round((values.people * values.bots) / 100);
	const people = peopleOf(values, bots, random);
	const draws = new CounterRandom(random.fork("feed").integer(0, LARGEST_SEED));
	const rules: FeedRules = {
		recommended: values.recommended / 100,
		amplification: values.amplification,
		tactic: values.tactic,
		labelled: 0,
		heeded: values.heeded / 100,
		tilt: 0,
		tiltedEvery: 1,
		influence: values.influence,
		stubbornness: values.stubbornness,
		tolerance: values.tolerance,
		silence: values.silence / 100,
	};
	const under = (count: number, other: Partial<FeedRules>) =>
		new Population(people, count, { ...rules, ...other }, draws);
	return {
		none: under(0, {}),
		bots: under(bots, {}),
		audit: under(bots, { labelled: (values.labelled / 100) * (1 - values.evasion / 100) }),
		tiltOne: under(0, { tilt: values.tilt / 100 }),
		tiltMany: under(0, { tilt: values.tilt / 100, tiltedEvery: values.providers }),
	};
}

function peopleOf(values: AstroturfingValues, bots: number, random: Random): People {
	const size = values.people;
	const draw = random.fork("opinions");
	const feeds = random.fork("posts");
	const following = random.fork("followers");
	const follows = new Uint16Array(size);
	for (let tie = 0; tie < bots * values.followers; tie++) follows[following.integer(0, size - 1)]!++;
	return {
		first: Float64Array.from({ length: size }, () =>
			draw.chance(values.start / 100) ? draw.uniform(0.5, 1) : draw.uniform(0, 0.5),
		),
		network: scaleFreeNetwork(size, TIES, random.fork("network")),
		posts: Uint8Array.from({ length: size }, () => feeds.integer(POSTS.fewest, POSTS.most)),
		follows,
	};
}
