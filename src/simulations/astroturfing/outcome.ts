import { hhi } from "../../numeric/concentration.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, optional, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type Condition, type Conditions } from "./parts/conditions.ts";

/** Leading platforms for weekly news by owner: Meta, Google, ByteDance, X. @source Reuters Institute Digital News Report 2025 */
const PLATFORMS = [3, 1, 1, 1];
/** A shift smaller than this, in points, has no part that an audit could be said to remove. Our choice: ten times the noise. */
const SMALLEST_SHIFT = 0.5;

/** What a run of *astroturfing* puts out. */
export const outputs = declare({
	figures: {
		"expressed-none": number("Said in favour without the accounts", "%"),
		"expressed-bots": number("Said in favour with the accounts", "%"),
		"expressed-audit": number("Said in favour with accounts and audit", "%"),
		rise: number("Rise of what is said in favour through the accounts", "points"),
		shift: number("Shift of mean opinion by the accounts", "points"),
		"shift-audit": number("The same with an audit", "points"),
		removed: optional(number("Effect removed by the audit", "%")),
		"silent-none": number("Silent people without the accounts", "%"),
		"silent-bots": number("Silent people with the accounts", "%"),
		"spread-bots": number("Spread of opinions with the accounts", "points"),
		"tilt-one": number("Shift by one owner's tilt, one recommender", "points"),
		"tilt-many": number("Shift by one owner's tilt, several recommenders", "points"),
		owners: number("Concentration (HHI) of the leading platforms by owner"),
	},
	tables: {
		steps: table("Step by step", {
			step: number("Step", "steps"),
			expressedNone: number("Without the accounts", "%"),
			expressedBots: number("With the accounts", "%"),
			expressedAudit: number("With accounts and audit", "%"),
			none: number("Without the accounts", "%"),
			bots: number("With the accounts", "%"),
			audit: number("With accounts and audit", "%"),
			tiltOne: number("Tilt, one recommender", "%"),
			tiltMany: number("Tilt, several recommenders", "%"),
			silentNone: number("Without the accounts", "%"),
			silentBots: number("With the accounts", "%"),
			silentAudit: number("With accounts and audit", "%"),
		}),
	},
});

/** @param steps every condition's opinions, as far as the run has come */
export function resultsOf(groups: Conditions, steps: Rows<typeof outputs.tables.steps>): Results<typeof outputs> {
	const shift = (name: Condition) => 100 * (groups[name].mean() - groups.none.mean());
	const expressed = (name: Condition) => 100 * groups[name].expressed();
	return {
		figures: {
			"expressed-none": expressed("none"),
			"expressed-bots": expressed("bots"),
			"expressed-audit": expressed("audit"),
			rise: expressed("bots") - expressed("none"),
			shift: shift("bots"),
			"shift-audit": shift("audit"),
			removed: Math.abs(shift("bots")) < SMALLEST_SHIFT ? undefined : 100 * (1 - shift("audit") / shift("bots")),
			"silent-none": 100 * groups.none.silent(),
			"silent-bots": 100 * groups.bots.silent(),
			"spread-bots": 100 * groups.bots.spread(),
			"tilt-one": shift("tiltOne"),
			"tilt-many": shift("tiltMany"),
			owners: hhi(PLATFORMS),
		},
		tables: { steps: steps.columns() },
	};
}
