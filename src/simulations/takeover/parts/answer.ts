import { setting, threeDigits } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf, wordOf } from "../../kit/outcome.ts";
import { replacedLine, subnetIn } from "../../shared/pools/startTable.ts";
import { type TakeoverValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type TakeoverOutcome = OutcomeOf<typeof outputs>;

/** Fewer votes than this, %, are no control. */
const HALF = 50;

export function headline(outcome: TakeoverOutcome, values: TakeoverValues): string {
	const wanted = `[${setting(values.share)} %](parameter:share) of the votes of ${subnetIn(outcome)}`;
	switch (wordOf(outcome, "for-sale")) {
		case "yes":
			return values.share < HALF
				? `Yes, if nobody reacts: for ${wanted}, short of control, ${cite(outcome, "cost-share")} of all the money that could be brought is enough.`
				: `Yes, if nobody reacts: control of ${subnetIn(outcome)} costs ${cite(outcome, "cost-share")} of all the money that could be brought.`;
		case "dear":
			return `No: ${wanted} cost more than anybody could bring.`;
		case "empty":
			return `No: the market holds too little for ${wanted}; present holders would have to sell or join.`;
	}
}

function priceLines(outcome: TakeoverOutcome): string[] {
	const of = (id: Parameters<typeof cite<typeof outputs>>[1]) => cite(outcome, id);
	if (wordOf(outcome, "for-sale") !== "yes") {
		return [
			`It would take ${of("needed")}; the pool holds ${of("pool-alpha")}.`,
			figureIn(outcome, "cost-rootless") === undefined
				? "That would be so even if nothing of root voted along."
				: `If nothing of root voted along it would cost ${of("cost-rootless")}.`,
		];
	}
	return [
		`That is ${of("cost")}${figureIn(outcome, "cost-dollars") === undefined ? "" : `, or ${of("cost-dollars")}`}.`,
		`Holders who put in ${of("defence")} of what the buyer spends put it out of reach.`,
	];
}

function ownershipLine(outcome: TakeoverOutcome): string {
	if (figureOf(outcome, "ownership-open") === 0) {
		return "Ownership cannot be contested under these rules (it can from June 2026).";
	}
	return `Ownership takes a lock of ${cite(outcome, "ownership-lock")} for ${cite(outcome, "ownership-wait")}.`;
}

export const detail = (outcome: TakeoverOutcome, values: TakeoverValues): readonly string[] => [
	...replacedLine(outcome, values.target, values.netuid),
	...priceLines(outcome),
	`A campaign of [${threeDigits(values.budget)} TAO](parameter:budget) reaches ${cite(outcome, "share-reached")}.`,
	`In ${cite(outcome, "one-key")} of the subnets looked at in August 2026 one key already had more than half: buying is not the only way.`,
	`Of all subnets, a giant's purse of ${cite(outcome, "giant-dollars")} could buy control of ${cite(outcome, "within")}.`,
	`Without any stake, miner slots cost ${cite(outcome, "slots-cost")}; what they earn depends on the work done.`,
	ownershipLine(outcome),
	`With [${setting(values.awake)} %](parameter:awake) of the alpha and [${setting(values.rootShare)} %](parameter:rootShare) of root voting, and nobody reacting.`,
];
