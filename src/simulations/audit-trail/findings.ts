import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/*
 * Both are readings of the list, the same in every world: a matter of record, which a size does not contradict. The forged
 * ledger judges no claim, since no subnet is known to keep one.
 */

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-2-transparency-by-blockchain",
		measure: "steps from task to pay of four subnets that an outsider can repeat in full, above one (in full: all)",
		counts:
			"Counts as true where an outsider can repeat every step from task to pay of four subnets; in part, where it can repeat some.",
		figure: "whole",
		basis: "arithmetic",
		test(outcome) {
			const [whole, steps] = [figureOf(outcome, "whole"), figureOf(outcome, "steps")];
			return {
				...graded(
					whole,
					1,
					steps,
					`By public code and documents an outsider can repeat ${cite(outcome, "whole")} of ${cite(outcome, "steps")} steps from task to pay of four subnets; before the chain ${cite(outcome, "work-whole")} of ${cite(outcome, "work")}. On ${cite(outcome, "owner-decides")} subnets pay hinges on what the owner alone sees or decides. So *who got how much* is open, *how* mostly is not.`,
				),
				brief: `${threeDigits(whole)} of ${threeDigits(steps)} steps can be repeated`,
			};
		},
	},
	{
		claim: "3-2-data-universe-auditable",
		measure:
			"steps in which Data Universe collects and handles data that an outsider can repeat at least in part, above one (in full: all)",
		counts:
			"Counts as true where an outsider can repeat every step in which Data Universe collects and handles data; in part, where it can repeat one at least in part.",
		figure: "handled-some",
		basis: "arithmetic",
		test(outcome) {
			const [some, handled] = [figureOf(outcome, "handled-some"), figureOf(outcome, "handled")];
			const whole = figureOf(outcome, "handled-whole");
			return {
				verdict: whole === handled ? "supported" : some >= 1 ? "qualified" : "contradicted",
				margin: some - 1,
				brief: `${threeDigits(some)} of ${threeDigits(handled)} steps, for a while`,
				reason: `Of the ${cite(outcome, "handled")} steps in which Data Universe collects and handles data, an outsider can repeat ${cite(outcome, "handled-whole")} in full and ${cite(outcome, "handled-some")} at least for a while: a checked post can be looked up as long as it is online. Collection is private, files and jobs pass through the owner's server. Whether inventing data pays is tested in [Data Universe](simulation:data-universe).`,
			};
		},
	},
];
