import { type Random } from "../../numeric/random.ts";
import { type Network } from "../shared/opinion/scaleFreeNetwork.ts";

export type Tactic = "flood" | "infiltrate";

export interface FeedRules {
	/** Posts that a person sees in a step. */
	readonly posts: number;
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

/** An infiltrating bot stays this near to whom it talks to. Our choice: inside most tolerances. */
const INFILTRATOR_STEP = 0.15;

/**
 * People on a network whose feeds mix ties and recommendations, and bots that post for one side.
 *
 * Opinions follow Friedkin and Johnsen (pulled by what is seen, and back to the first opinion) within bounded confidence;
 * who finds too little support falls silent (spiral of silence). Bots are the last `bots` of the population: they never
 * change and always speak.
 *
 * @source Friedkin & Johnsen 1990; Ross et al., European J. Information Systems 28(4) (2019)
 */
export class Population {
	/** Opinion of every person and bot, 0 to 1; above one half counts as in favour. */
	readonly opinions: Float64Array;
	readonly speaks: Uint8Array;
	/** People, without the bots that follow them. */
	readonly people: number;
	readonly #first: Float64Array;
	readonly #next: Float64Array;

	constructor(
		first: Float64Array,
		readonly bots: number,
		readonly network: Network,
		readonly rules: FeedRules,
	) {
		this.#first = first;
		this.people = first.length - bots;
		this.opinions = Float64Array.from(first);
		this.opinions.fill(1, this.people);
		this.#next = Float64Array.from(this.opinions);
		this.speaks = new Uint8Array(first.length).fill(1);
	}

	step(random: Random): void {
		const { opinions, rules } = this;
		const next = this.#next;
		for (let i = 0; i < this.people; i++) {
			const own = opinions[i]!;
			let seen = 0;
			let onMySide = 0;
			let heard = 0;
			let pull = 0;
			for (let post = 0; post < rules.posts; post++) {
				const opinion = this.#post(i, random);
				if (opinion < 0) continue;
				seen++;
				if (opinion > 0.5 === own > 0.5) onMySide++;
				if (Math.abs(opinion - own) > rules.tolerance) continue;
				heard++;
				pull += opinion - own;
			}
			const moved = heard === 0 ? own : own + (rules.influence * pull) / heard;
			next[i] = (1 - rules.stubbornness) * moved + rules.stubbornness * this.#first[i]!;
			if (seen > 0) this.speaks[i] = onMySide / seen >= rules.silence ? 1 : 0;
		}
		opinions.set(next);
	}

	/**
	 * Opinion of a post that a person sees, or −1 where it sees none: a silent author, a heeded label. One number decides
	 * both whether the post is recommended and whose it is: drawing is most of a step's time.
	 */
	#post(person: number, random: Random): number {
		const { rules, people, opinions } = this;
		const drawn = random.uniform();
		const recommended = drawn < rules.recommended;
		if (recommended && rules.tilt > 0 && person % rules.tiltedEvery === 0 && random.uniform() < rules.tilt) return 1;
		const author = recommended
			? this.#recommended(drawn / rules.recommended)
			: this.#neighbour(person, (drawn - rules.recommended) / (1 - rules.recommended));
		if (author < people) return author < 0 || !this.speaks[author] ? -1 : opinions[author]!;
		if (rules.labelled > 0 && random.uniform() < rules.labelled * rules.heeded) return -1;
		return rules.tactic === "infiltrate" ? Math.min(1, opinions[person]! + INFILTRATOR_STEP) : 1;
	}

	/** An author picked by how much it posts. @param place uniform in [0, 1) */
	#recommended(place: number): number {
		const { people, rules } = this;
		const at = place * (people + this.bots * rules.amplification);
		return at < people ? Math.floor(at) : people + Math.floor((at - people) / rules.amplification);
	}

	/** Somebody to whom a person is tied; −1 where it is tied to nobody. @param place uniform in [0, 1) */
	#neighbour(person: number, place: number): number {
		const { starts, targets } = this.network;
		const start = starts[person]!;
		const degree = starts[person + 1]! - start;
		return degree === 0 ? -1 : targets[start + Math.floor(place * degree)]!;
	}

	/** Mean opinion of people. */
	mean(): number {
		let sum = 0;
		for (let i = 0; i < this.people; i++) sum += this.opinions[i]!;
		return sum / this.people;
	}

	/** Share in favour among people who speak; one half when nobody does. */
	expressed(): number {
		let [speakers, favour] = [0, 0];
		for (let i = 0; i < this.people; i++) {
			if (!this.speaks[i]) continue;
			speakers++;
			if (this.opinions[i]! > 0.5) favour++;
		}
		return speakers === 0 ? 0.5 : favour / speakers;
	}

	silent(): number {
		let count = 0;
		for (let i = 0; i < this.people; i++) count += 1 - this.speaks[i]!;
		return count / this.people;
	}

	/** Standard deviation of people's opinions. */
	spread(): number {
		const mean = this.mean();
		let sum = 0;
		for (let i = 0; i < this.people; i++) sum += (this.opinions[i]! - mean) * (this.opinions[i]! - mean);
		return Math.sqrt(sum / this.people);
	}
}
