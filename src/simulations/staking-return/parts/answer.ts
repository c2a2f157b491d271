import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { replacedLine, subnetIn } from "../../shared/pools/startTable.ts";
import { type StakingValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type StakingOutcome = OutcomeOf<typeof outputs>;

export function headline(outcome: StakingOutcome, { flow }: StakingValues): string {
	const [turn, end] = [figureOf(outcome, "gain-turn"), figureOf(outcome, "gain")];
	const left = `${cite(outcome, "left")} of the money is left; had nobody moved, ${cite(outcome, "left-alone")}`;
	if (flow <= 0) return `Nobody follows here: at the end ${left}.`;
	if (turn < 0) return `No, not even while others come: at the end ${left}.`;
	if (end <= 0) return `Only while they come: once they have left again, ${left}.`;
	return end < figureOf(outcome, "gain-alone")
		? `Yes, but less than without them: at the end ${left}.`
		: `Yes: at the end ${left}.`;
}

/** What others do, in words. */
function movesOf({ flow, leaves }: StakingValues): string {
	if (flow === 0) return "others [neither come nor go](parameter:flow) on balance";
	return flow > 0
		? `others bring [${setting(flow)} TAO](parameter:flow) a day and then take [${setting(leaves)} %](parameter:leaves) of it out`
		: `others take [${setting(-flow)} TAO](parameter:flow) a day out, as far as they have it, and then bring [${setting(leaves)} %](parameter:leaves) of it back`;
}

export const detail = (outcome: StakingOutcome, values: StakingValues): readonly string[] => [
	...replacedLine(outcome, values.market, values.netuid),
	...(figureIn(outcome, "filled") === undefined
		? []
		: [
				`Of the order ${cite(outcome, "filled")} was filled before the price reached its limit of [${setting(values.limit)} %](parameter:limit) above the start; the rest stayed with the staker.`,
			]),
	`On ${subnetIn(outcome)} [${setting(values.amount)} TAO](parameter:amount) come back as ${cite(outcome, "worth")}.`,
	`When the others turned the stake stood at ${cite(outcome, "gain-turn")}.`,
	...(figureIn(outcome, "gain-late") === undefined ? [] : [`Who came then ends at ${cite(outcome, "gain-late")}.`]),
	`The price moved by ${cite(outcome, "price-change")}, while dividends added ${cite(outcome, "alpha-gain")} of alpha.`,
	...(values.flow < 0 ? ["Where others leave, those who stay share the same dividends."] : []),
	`On root the same TAO would have changed by ${cite(outcome, "gain-root")}.`,
	"Measured: the price of Zeus fell by 42 % in 251 days of 2025, under the rules of that time.",
	`Over [${setting(values.days)} days](parameter:days), while ${movesOf(values)}: arithmetic under these conditions, not a forecast.`,
];
