import { type BarsChart, type LinesChart, type Reference, type ScatterChart } from "../../kit/chart.ts";
import { type MinerKind } from "./miner.ts";

/* Charts that every subnet simulation draws from the common tables, under the ids that they are declared with. */

export const payByKindChart = <const Kind extends MinerKind>(
	kinds: readonly Kind[],
): LinesChart<"pay-by-kind", "day" | Kind["id"]> => ({
	kind: "lines",
	id: "pay-by-kind",
	title: "Who gets the miners' pay",
	description:
		"Share of the miners' pay by kind of miner, one point a day. A kind with more miners gets more at equal merit.",
	table: "pay-by-kind",
	x: "day",
	y: kinds.map(({ id }): Kind["id"] => id),
	stacked: true,
});

/**
 * @param skill column of the miners' table that says how good a miner is
 * @param references lines to compare with
 */
export const payAgainstSkillChart = <const Skill extends string>(
	skill: Skill,
	description: string,
	references: readonly Reference[] = [],
): ScatterChart<"miners", "miner" | "kind" | "pay" | Skill> => ({
	kind: "scatter",
	id: "pay-against-skill",
	title: "Pay against skill",
	description,
	table: "miners",
	x: skill,
	y: "pay",
	group: "kind",
	name: "miner",
	references,
});

export const validatorsChart: BarsChart<"validators", "who" | "yuma" | "mean"> = {
	kind: "bars",
	id: "validators",
	title: "Validators under two rules",
	description:
		"Pay per unit of stake of each validator: under the chain's consensus and bonds, and under nearness to the mean of all ratings. 1 is pay in proportion to stake.",
	table: "validators",
	x: "who",
	y: ["yuma", "mean"],
	references: [{ axis: "y", value: 1, label: "in proportion to stake" }],
};

export const rolesChart: BarsChart<"roles", "role" | "pay"> = {
	kind: "bars",
	id: "roles",
	title: "What each role earns",
	description:
		"Alpha per day by role: 18 % to the owner, the rest half to miners and half to validators and those who stake.",
	table: "roles",
	x: "role",
	y: ["pay"],
};
