import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { ownMinersDetail } from "../../shared/subnet/ownMiners.ts";
import { type outputs } from "../outcome.ts";
import { parameters } from "../parameters.ts";
import { type DataUniverseValues } from "./collectors.ts";

type DataUniverseOutcome = OutcomeOf<typeof outputs>;

/** Added pay, %, from which inventing hardly pays, and from which it does. */
const HARDLY = 1;
const PAYS = 10;

/** Whether inventing pays, and what handing in the same posts under many names does. */
export function headline(outcome: DataUniverseOutcome, { sybilKeys }: DataUniverseValues): string {
	const gain = figureOf(outcome, "best-gain");
	const never = figureOf(outcome, "best-invented") === 0 || gain < HARDLY;
	const answer = never
		? "No, inventing posts does not pay"
		: gain < PAYS
			? "Hardly: inventing posts adds little"
			: `Yes: inventing posts adds ${cite(outcome, "best-gain")} to pay`;
	return sybilKeys > 1
		? `${answer}; handing in the same real posts under [several names](parameter:sybilKeys) brings ${cite(outcome, "twin-multiple")} an ordinary collector's pay.`
		: `${answer}.`;
}

export function detail(outcome: DataUniverseOutcome, values: DataUniverseValues): readonly string[] {
	const some = (share: number) => Math.round((values.miners * share) / 100) > 0;
	return [
		figureOf(outcome, "best-invented") === 0
			? "No share of invented posts pays more than none."
			: `The best share of invented posts is ${cite(outcome, "best-invented")}; it adds ${cite(outcome, "best-gain")} to pay.`,
		...(some(values.fabricators)
			? [
					`An inventor earns ${cite(outcome, "fabricator-share")} of a collector's pay.`,
					`It fails its first check after ${cite(outcome, "first-catch")}.`,
				]
			: []),
		...(some(values.freeloaders)
			? [`A freeloader earns ${cite(outcome, "freeloader-share")} of what the collector that it copies does.`]
			: []),
		...(values.sybilKeys > 1 ? [`[${setting(values.sybilKeys)} keys](parameter:sybilKeys) hold the same posts.`] : []),
		`Pay has a Gini of ${cite(outcome, "gini")} (0 is equal, 1 is all to one); measured in April 2026 it was 0.272.`,
		...ownMinersDetail(outcome, parameters.exponent.label, parameters.ownerBurn.label),
		`Credibility counts to the power of [${setting(values.exponent)}](parameter:exponent), with a check every [${setting(values.checkHours)} h](parameter:checkHours).`,
	];
}
