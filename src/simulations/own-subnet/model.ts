import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { sum } from "../../numeric/sums.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { nameMiners } from "../shared/subnet/miner.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { type OwnValues, parameters } from "./parameters.ts";
import { type Crowd, drawCrowd, KINDS } from "./parts/kinds.ts";
import { type Rule, type RuleId, ruleOf, RULES } from "./parts/scoring.ts";

/** Where a formula takes its variables from. */
const VARIABLES = Object.keys(parameters.score.variables);

/** One subnet under one rule. */
export interface Ruled {
	readonly id: RuleId;
	readonly rule: Rule;
	readonly run: SubnetRun;
}

/** The same miners and validators under every rule, with the same luck. */
export class OwnModel implements SubnetModel {
	readonly crowd: Crowd;
	readonly ruled: readonly Ruled[];
	/** Under the rule that is in force. */
	readonly main: Ruled;
	readonly #measure: Random;
	/** What the validators measured in the last epoch. */
	#seen: Float64Array;

	constructor(
		readonly values: OwnValues,
		world: World,
	) {
		const { random } = world;
		this.crowd = drawCrowd(values, random.fork("miners"));
		const { kinds } = this.crowd;
		const favourites = kinds.flatMap(({ id }, j) => (id === "insider" ? [j] : []));
		this.ruled = RULES.map((id) => ({
			id,
			rule: ruleOf(id, values.score, VARIABLES),
			run: new SubnetRun({
				...{ kinds: KINDS, miners: nameMiners(kinds), favourites, days: values.days, values },
				random: random.fork("subnet"),
			}),
		}));
		this.main = this.ruled.find(({ id }) => id === values.rule)!;
		this.#measure = random.fork("measure");
		this.#seen = this.crowd.quality;
	}

	get subnet(): SubnetRun {
		return this.main.run;
	}

	advance(): void {
		const noise = this.values.noise / 100;
		this.#seen = this.crowd.quality.map((own) => Math.min(1, own * exp(this.#measure.normal(0, noise))));
		for (const { rule, run } of this.ruled) {
			const scores = this.#scores(rule, run);
			run.closeEpoch(() => scores);
		}
	}

	#scores(rule: Rule, run: SubnetRun): Float64Array {
		return rule.scores({ quality: this.#seen, cost: this.crowd.cost, paid: run.engine.incentive });
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { rule, run } = this.main;
		const total = sum(run.weights.subarray(run.leader * run.miners.length, (run.leader + 1) * run.miners.length));
		const weight = run.weights[run.leader * run.miners.length + miner]!;
		const formula = this.values.rule === "own" && rule.asked > 0 ? this.values.score : "the rule that is in force";
		return [
			line("Quality measured", "what it achieves, with the epoch's noise", this.#seen[miner]!, ""),
			line(
				`Its weight from ${run.crew[run.leader]!.name.toLowerCase()}`,
				`its score by ${formula}, as a share of all: ${precise(weight)} of ${precise(total)}`,
				weight,
				"",
			),
		];
	}
}
