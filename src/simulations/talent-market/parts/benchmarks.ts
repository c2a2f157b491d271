import { sum } from "../../../numeric/sums.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { TalentMarket } from "../model.ts";
import { entryOf } from "./entry.ts";

/** A prize of 62,000 $ a day against 130,000 $ a year. */
const PRIZE = 62_000 * 7;
const SALARY = 130_000 / 52;
const stakes = { prize: PRIZE, shape: "winner", attemptCost: 0, riskAversion: 0, taste: 0.001 } as const;

/** What free entry and the contest must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "People of equal skill whom a prize keeps: prize over salary",
		unit: "",
		published: PRIZE / SALARY,
		source: { title: "free entry into a contest for a fixed prize: n = V / w (Tullock 1980, Efficient rent seeking)" },
		ours: 173.7,
		tolerance: 0.5,
		compute: () => sum(entryOf(new Array(500).fill({ weight: 1, salary: SALARY }), stakes)),
	},
	{
		what: "Part of the prize that people pay in forgone salaries where all are alike",
		unit: "",
		published: 1,
		source: { title: "complete dissipation of the rent under free entry (Tullock 1980)" },
		ours: 1.001,
		tolerance: 0.01,
		compute: () => (sum(entryOf(new Array(500).fill({ weight: 1, salary: SALARY }), stakes)) * SALARY) / PRIZE,
	},
	{
		what: "Weeks led by the better of two whose skill differs by one unit of luck",
		unit: "%",
		published: 73.1,
		source: { title: "e / (1 + e): the best of Gumbel deviates (Luce and Tullock)" },
		ours: 72.86,
		tolerance: 2,
		compute: ledByTheBetter,
	},
];

/** Two people without margin, costs or salaries; one of skill 0, one of 1. */
function ledByTheBetter(): number {
	const rules = { ...stakes, luck: 1, copying: 0, margin: -1, salary: 1e-9, salaryBySkill: 0, mobility: 1 };
	const market = new TalentMarket(2, { ...rules, measured: 0, idea: 1e-9, renewal: 0 }, new Random(1));
	market.skill.set([0, 1]);
	const random = new Random(2);
	let led = 0;
	for (let week = 0; week < 20_000; week++) {
		market.week(random);
		led += market.leader;
	}
	return led / 200;
}
