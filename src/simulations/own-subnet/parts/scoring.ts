import { parseFormula } from "../../../numeric/formula.ts";
import { mean } from "../../../numeric/sums.ts";
import { type Shape, shapesWith } from "../../incentive-shapes/parts/shapes.ts";

/** Rules that are run beside each other, the reader's own first. */
export const RULES = ["own", "linear", "volume", "gate", "all", "most"] as const;
export type RuleId = (typeof RULES)[number];

/** Larger scores count as so much: their sum stays a number. */
const MOST = 1e100;

/** What a validator knows of the miners at the end of an epoch. */
export interface Seen {
	/** What it measured of each, 0 to 1. */
	readonly quality: Float64Array;
	/** Alpha a day. */
	readonly cost: Float64Array;
	/** Shares of the miners' pay in the epoch before; all 0 before the first. */
	readonly paid: Float64Array;
}

/** A rule by which miners are scored. */
export interface Rule {
	/** @returns a score for each miner, 0 or more and finite */
	scores(seen: Seen): Float64Array;
	/** Scores asked for so far, and those of them that had no value. */
	readonly asked: number;
	readonly without: number;
}

/** Place of each by its quality, 1 the best; of equals the earlier one stands first. */
function ranksOf(quality: Float64Array): Float64Array {
	const order = Array.from(quality.keys()).sort((a, b) => quality[b]! - quality[a]! || a - b);
	const ranks = new Float64Array(quality.length);
	order.forEach((miner, place) => (ranks[miner] = place + 1));
	return ranks;
}

/** The reader's formula. Its text was checked with the values. */
export class OwnRule implements Rule {
	asked = 0;
	without = 0;
	readonly #formula;

	/** @param variables in the order in which {@link scores} hands them over */
	constructor(
		text: string,
		private readonly variables: readonly string[],
	) {
		const { formula } = parseFormula(text, variables);
		if (!formula) throw new TypeError("The formula was not checked.");
		this.#formula = formula;
	}

	scores({ quality, cost, paid }: Seen): Float64Array {
		const rank = ranksOf(quality);
		const same = { best: Math.max(...quality), mean: mean(quality), miners: quality.length };
		return quality.map((own, j) => {
			const known: Readonly<Record<string, number>> = {
				...same,
				...{ quality: own, rank: rank[j]!, cost: cost[j]!, paid: paid[j]! },
			};
			const score = this.#formula(this.variables.map((name) => known[name]!));
			this.asked++;
			if (Number.isNaN(score) || Math.abs(score) === Infinity) {
				this.without++;
				return 0;
			}
			return Math.min(MOST, Math.max(0, score));
		});
	}
}

/** One of the named subnets' rules: its shares of pay are the scores. */
class NamedRule implements Rule {
	readonly asked = 0;
	readonly without = 0;

	constructor(private readonly shape: Shape) {}

	scores({ quality }: Seen): Float64Array {
		return this.shape.shares(quality);
	}
}

/** The rule of a name. @param score text of the reader's formula */
export function ruleOf(id: RuleId, score: string, variables: readonly string[]): Rule {
	if (id === "own") return new OwnRule(score, variables);
	const shape = shapesWith(id === "most" ? "most" : "all").find(({ rule }) => rule === id)!;
	return new NamedRule(shape);
}
