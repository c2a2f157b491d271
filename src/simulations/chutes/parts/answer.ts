import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { ownMinersDetail } from "../../shared/subnet/ownMiners.ts";
import { type outputs } from "../outcome.ts";
import { parameters } from "../parameters.ts";
import { type ChutesValues } from "./providers.ts";

type ChutesOutcome = OutcomeOf<typeof outputs>;

/** From this part of calls, %, on users keep nearly everything; below the other, nearly nothing. */
const NEARLY_ALL = 95;
const NEARLY_NOTHING = 5;

const inWords = (outcome: ChutesOutcome, id: "served-biggest" | "served-gateway"): string => {
	const served = figureOf(outcome, id);
	if (served >= NEARLY_ALL) return `[nearly everything](figure:${id})`;
	return served <= NEARLY_NOTHING ? `[nothing](figure:${id})` : cite(outcome, id);
};

/** What users keep when the biggest owner fails, and when a gateway does. */
export const headline = (outcome: ChutesOutcome, { gateways }: ChutesValues): string =>
	`When the biggest owner goes down, users keep ${inWords(outcome, "served-biggest")}; when ${gateways === 1 ? "the team's one gateway" : "one gateway of several"} goes down, ${inWords(outcome, "served-gateway")}.`;

export const detail = (outcome: ChutesOutcome, values: ChutesValues): readonly string[] => [
	`In normal hours ${cite(outcome, "served")} of calls are served.`,
	`An ordinary miner is not missed: while it is down ${cite(outcome, "served-miner")} are served.`,
	`With the biggest owner down it is ${cite(outcome, "served-biggest")}.`,
	`With [${values.gateways === 1 ? "one gateway" : `${setting(values.gateways)} gateways`}](parameter:gateways), ${cite(outcome, "served-gateway")} is left when one fails: this follows from their number alone.`,
	`A miner that rents its own GPUs from itself earns ${cite(outcome, "self-multiple")} what small providers do per GPU.`,
	`The owner with most gets ${cite(outcome, "pay-top")} of the miners' pay; in an audited week of 2025 it was 18.2 %.`,
	`Users' payments cover ${cite(outcome, "covered")} of what the GPUs cost; new tokens pay the rest.`,
	...ownMinersDetail(outcome, parameters.ownColdkeys.label),
	`Users ask for [${setting(values.utilisation)} %](parameter:utilisation) of what the GPUs can do.`,
];
