import { type CounterRandom, uniformIn } from "../../numeric/counterRandom.ts";
import { mean } from "../../numeric/sums.ts";
import { type Network } from "../shared/opinion/scaleFreeNetwork.ts";

export type Tactic = "flood" | "infiltrate";

export interface FeedRules {
	/** Share of them that the recommender picks; the rest come from people one is tied to. */
	readonly recommended: number;
	/** How many times as much a bot posts as a person. */
	readonly amplification: number;
	readonly tactic: Tactic;
	/** Share of bot posts that carry a label, and share of people who disregard a labelled post. */
	readonly labelled: number;
	readonly heeded: number;
	/** Chance that a recommended post is replaced by one in favour, for every n-th person: those whom a tilted recommender serves. */
	readonly tilt: number;
	readonly tiltedEvery: number;
	/** Pull of what one sees, pull back to one's first opinion, and how far apart opinions may be to be heard. */
	readonly influence: number;
	readonly stubbornness: number;
	readonly tolerance: number;
	/** A person speaks when at least this share of what it sees is on its side. */
	readonly silence: number;
}

/** Who is there: the same for every condition. */
export interface People {
	/** First opinions of people, 0 to 1. */
	readonly first: Float64Array;
	readonly network: Network;
	/** Posts that each person sees in a step: not the same for all, or support would come in steps of one post. */
	readonly posts: Uint8Array;
	/** Bots that each person follows, beside the people that it is tied to. */
	readonly follows: Uint16Array;
}

/** Instead of a person's place: one of the bots, who are all alike, and nobody at all. */
const BOT = -1;
const NOBODY = -2;

/** What a draw is for, so that two of one person and step differ: the post's place is added. */
const FEED = 0;
const TILT = 64;
const LABEL = 128;

/** An infiltrating bot stays this near to whom it talks to. Our choice: inside most tolerances. */
const INFILTRATOR_STEP = 0.15;

/**
 * People on a network whose feeds mix ties and recommendations, and bots that post for one side.
 *
 * Opinions follow Friedkin and Johnsen (pulled by what is seen, and back to the first opinion) within bounded confidence;
 * who finds too little support falls silent (spiral of silence). Bots never change and always speak. Draws go by person,
 * step and post, so that two conditions differ by what they are set to and by nothing else.
 *
 * @source Friedkin & Johnsen 1990; Ross et al., European J. Information Systems 28(4) (2019)
 */
export class Population {
	/** Opinion of every person, 0 to 1; above one half counts as in favour. */
	readonly opinions: Float64Array;
	readonly speaks: Uint8Array;
	readonly #next: Float64Array;
	#steps = 0;

	constructor(
		readonly people: People,
		readonly bots: number,
		readonly rules: FeedRules,
		private readonly random: CounterRandom,
	) {
		this.opinions = Float64Array.from(people.first);
		this.#next = Float64Array.from(people.first);
		this.speaks = new Uint8Array(people.first.length).fill(1);
	}

	step(): void {
		const { opinions, people, speaks } = this;
		const { influence, stubbornness, tolerance, silence } = this.rules;
		const next = this.#next;
		for (let i = 0; i < opinions.length; i++) {
			const own = opinions[i]!;
			const row = this.random.row(i, this.#steps);
			const posts = people.posts[i]!;
			let seen = 0;
			let onMySide = 0;
			let heard = 0;
			let pull = 0;
			for (let post = 0; post < posts; post++) {
				const opinion = this.#post(i, row, post);
				if (opinion < 0) continue;
				seen++;
				if (opinion > 0.5 === own > 0.5) onMySide++;
				if (Math.abs(opinion - own) > tolerance) continue;
				heard++;
				pull += opinion - own;
			}
			const moved = heard === 0 ? own : own + (influence * pull) / heard;
			next[i] = (1 - stubbornness) * moved + stubbornness * people.first[i]!;
			if (seen > 0) speaks[i] = onMySide / seen >= silence ? 1 : 0;
		}
		opinions.set(next);
		this.#steps++;
	}

	/**
	 * Opinion of a post that a person sees, or −1 where it sees none: a silent author, a heeded label. One number decides
	 * both whether the post is recommended and whose it is: drawing is most of a step's time.
	 * @param row the person's draws of this step
	 */
	#post(person: number, row: number, post: number): number {
		const { rules, opinions } = this;
		const drawn = uniformIn(row, post + FEED);
		const recommended = drawn < rules.recommended;
		if (recommended && rules.tilt > 0 && person % rules.tiltedEvery === 0 && uniformIn(row, post + TILT) < rules.tilt)
			return 1;
		const author = recommended
			? this.#recommended(drawn / rules.recommended)
			: this.#neighbour(person, (drawn - rules.recommended) / (1 - rules.recommended));
		if (author !== BOT) return author === NOBODY || !this.speaks[author] ? -1 : opinions[author]!;
		if (rules.labelled > 0 && uniformIn(row, post + LABEL) < rules.labelled * rules.heeded) return -1;
		return rules.tactic === "infiltrate" ? Math.min(1, opinions[person]! + INFILTRATOR_STEP) : 1;
	}

	/** An author picked by how much it posts. @param place uniform in [0, 1) */
	#recommended(place: number): number {
		const size = this.opinions.length;
		const at = place * (size + this.bots * this.rules.amplification);
		return at < size ? Math.floor(at) : BOT;
	}

	/** Somebody whom a person is tied to, or a bot that it follows. @param place uniform in [0, 1) */
	#neighbour(person: number, place: number): number {
		const { network, follows } = this.people;
		const start = network.starts[person]!;
		const ties = network.starts[person + 1]! - start;
		const all = ties + (this.bots > 0 ? follows[person]! : 0);
		const at = Math.floor(place * all);
		if (all === 0) return NOBODY;
		return at < ties ? network.targets[start + at]! : BOT;
	}

	/** Mean opinion of people. */
	mean(): number {
		return mean(this.opinions);
	}

	/** Share in favour among people who speak; one half when nobody does. */
	expressed(): number {
		let [speakers, favour] = [0, 0];
		for (let i = 0; i < this.opinions.length; i++) {
			if (!this.speaks[i]) continue;
			speakers++;
			if (this.opinions[i]! > 0.5) favour++;
		}
		return speakers === 0 ? 0.5 : favour / speakers;
	}

	silent(): number {
		let count = 0;
		for (let i = 0; i < this.opinions.length; i++) count += 1 - this.speaks[i]!;
		return count / this.opinions.length;
	}

	/** Standard deviation of people's opinions. */
	spread(): number {
		const centre = this.mean();
		let sum = 0;
		for (const opinion of this.opinions) sum += (opinion - centre) * (opinion - centre);
		return Math.sqrt(sum / this.opinions.length);
	}
}
