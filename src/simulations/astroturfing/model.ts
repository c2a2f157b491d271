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

/** What a draw is for, so that two of one person and step differ: the post's place is added. */
const FEED = 0;
const TILT = 64;
const LABEL = 128;

/** An infiltrating bot stays this near to whom it talks to. Our choice: inside most tolerances. */
const INFILTRATOR_STEP = 0.15;

/** What stands in place of an opinion where nothing is heard: a silent author, nobody, a heeded label. */
const UNHEARD = -1;

/**
 * So many people pick their posts before anybody reads: then the look-ups of all their authors, which lie anywhere among a
 * million people, wait for memory together instead of one by one.
 */
const BATCH = 256;

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
	/**
	 * What everybody can hear of each person: its opinion before this step, or {@link UNHEARD}. Behind the people stand a
	 * voice fully in favour, nobody, and for each of the batch the bot that it would meet.
	 */
	readonly #voices: Float64Array;
	/** Of each post of the batch, in order: where its author stands among the voices, and what it said when looked up. */
	readonly #authors: Int32Array;
	readonly #heard: Float64Array;
	#steps = 0;

	constructor(
		readonly people: People,
		readonly bots: number,
		readonly rules: FeedRules,
		private readonly random: CounterRandom,
	) {
		const size = people.first.length;
		this.opinions = Float64Array.from(people.first);
		this.speaks = new Uint8Array(size).fill(1);
		this.#voices = new Float64Array(size + 2 + BATCH);
		this.#voices.set(people.first);
		this.#voices[size] = 1;
		this.#voices[size + 1] = UNHEARD;
		const most = BATCH * people.posts.reduce((most, posts) => Math.max(most, posts), 0);
		this.#authors = new Int32Array(most);
		this.#heard = new Float64Array(most);
	}

	step(): void {
		const { opinions, speaks } = this;
		const size = opinions.length;
		const voices = this.#voices;
		for (let from = 0; from < size; from += BATCH) {
			const to = Math.min(size, from + BATCH);
			const posts = this.#pick(from, to);
			for (let k = 0; k < posts; k++) this.#heard[k] = voices[this.#authors[k]!]!;
			this.#read(from, to);
		}
		for (let i = 0; i < size; i++) voices[i] = speaks[i] ? opinions[i]! : UNHEARD;
		this.#steps++;
	}

	/** Picks what people of a batch see; returns the number of posts. What all posts need is worked out before them. */
	#pick(from: number, to: number): number {
		const { people, rules, opinions } = this;
		const { recommended } = rules;
		const authors = this.#authors;
		const size = opinions.length;
		const nobody = size + 1;
		const loudness = size + this.bots * rules.amplification;
		const infiltrates = rules.tactic === "infiltrate";
		const labels = rules.labelled > 0;
		const disregarded = rules.labelled * rules.heeded;
		let k = 0;
		for (let i = from; i < to; i++) {
			const row = this.random.row(i, this.#steps);
			const tilted = rules.tilt > 0 && i % rules.tiltedEvery === 0;
			const start = people.network.starts[i]!;
			const ties = people.network.starts[i + 1]! - start;
			const all = ties + (this.bots > 0 ? people.follows[i]! : 0);
			let bot = size;
			if (infiltrates) {
				bot = nobody + 1 + i - from;
				this.#voices[bot] = Math.min(1, opinions[i]! + INFILTRATOR_STEP);
			}
			const end = k + people.posts[i]!;
			for (let post = 0; k < end; post++, k++) {
				// One number decides both whether the post is recommended and whose it is.
				const drawn = uniformIn(row, post + FEED);
				let author: number;
				if (drawn < recommended) {
					if (tilted && uniformIn(row, post + TILT) < rules.tilt) {
						authors[k] = size;
						continue;
					}
					// By how much each posts; whatever lies behind the people is a bot's.
					author = Math.min(Math.floor((drawn / recommended) * loudness), size);
				} else if (all === 0) {
					authors[k] = nobody;
					continue;
				} else {
					const at = Math.floor(((drawn - recommended) / (1 - recommended)) * all);
					author = at < ties ? people.network.targets[start + at]! : size;
				}
				if (author === size) author = labels && uniformIn(row, post + LABEL) < disregarded ? nobody : bot;
				authors[k] = author;
			}
		}
		return k;
	}

	/** Moves opinions and renews who speaks, from what was picked for a batch. */
	#read(from: number, to: number): void {
		const { opinions, people, speaks } = this;
		const { influence, stubbornness, tolerance, silence } = this.rules;
		const voices = this.#voices;
		let k = 0;
		for (let i = from; i < to; i++) {
			const own = opinions[i]!;
			let seen = 0;
			let onMySide = 0;
			let heard = 0;
			let pull = 0;
			const end = k + people.posts[i]!;
			for (; k < end; k++) {
				const author = this.#authors[k]!;
				// Who was before in this batch may have fallen silent, or found its voice, since the look-up.
				const opinion = author >= from && author < i ? voices[author]! : this.#heard[k]!;
				if (opinion < 0) continue;
				seen++;
				if (opinion > 0.5 === own > 0.5) onMySide++;
				if (Math.abs(opinion - own) > tolerance) continue;
				heard++;
				pull += opinion - own;
			}
			const moved = heard === 0 ? own : own + (influence * pull) / heard;
			opinions[i] = (1 - stubbornness) * moved + stubbornness * people.first[i]!;
			if (seen > 0) {
				speaks[i] = onMySide / seen >= silence ? 1 : 0;
				voices[i] = speaks[i] ? own : UNHEARD;
			}
		}
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
