import { type ImportedScores } from "../../../chain/imports/result/importedScores.ts";
import { sum } from "../../../numeric/sums.ts";
import { type ImportedNetwork } from "../../kit/importedNetwork.ts";
import { type Outcome } from "../../kit/outcome.ts";
import { name, number, optional, type RowsOf, table } from "../../kit/outputs.ts";
import { emissionOfEpoch } from "./emissionOfEpoch.ts";
import { dayOfEpoch } from "./time.ts";

/** What a subnet's own rule makes of the scores and measurements that a reader brought. */
export const ownMinersOutput = optional(
	table("Your miners under this rule", {
		miner: name("Miner"),
		score: number("Score", "%"),
		worth: number("What the rule makes of it, best = 100", "%"),
		share: number("Share of the miners' pay", "%"),
		pay: number("Pay", "alpha per day"),
		proportional: number("Share if it followed the score", "%"),
	}),
);

/** The scores that a run starts from; undefined where there are none. */
export const scoresIn = (imported: ImportedNetwork | undefined): ImportedScores | undefined =>
	imported?.kind === "scores" ? imported.scores : undefined;

/** Alpha that all miners of a subnet get in a day. */
const perDay = (): number => emissionOfEpoch(0).miners / dayOfEpoch(1);

/**
 * A row for each imported miner, the best paid first.
 * @param worth by the subnet's rule, in any unit; pay is in proportion to it
 * @param paid part of the miners' emission that is not burned, 0 to 1
 */
export function ownMinerRows(
	{ miners, scores }: ImportedScores,
	worth: Float64Array,
	paid = 1,
): RowsOf<typeof ownMinersOutput> {
	const [total, all] = [sum(worth), sum(scores)];
	const best = worth.reduce((most, value) => Math.max(most, value), 0);
	const share = worth.map((value) => (total > 0 ? (100 * paid * value) / total : 0));
	const order = [...share.keys()].sort((a, b) => share[b]! - share[a]! || scores[b]! - scores[a]! || a - b);
	const column = (value: (miner: number) => number) => order.map(value);
	return {
		miner: order.map((miner) => miners[miner]!),
		score: column((miner) => 100 * scores[miner]!),
		worth: column((miner) => (best > 0 ? (100 * worth[miner]!) / best : 0)),
		share: column((miner) => share[miner]!),
		pay: column((miner) => (share[miner]! / 100) * perDay()),
		proportional: column((miner) => (100 * scores[miner]!) / all),
	};
}

/**
 * Says whose the rest of the run is, where scores were imported, and which knobs act on them.
 * @param knobs labels of the parameters of the rule: the file replaces none of the model's own miners
 */
export const ownMinersDetail = ({ tables }: Outcome, ...knobs: readonly [string, string?]): readonly string[] =>
	tables.some(({ id }) => id === "own-miners")
		? [
				"What each miner of your file would be paid by this rule is a table of its own; everything else here is of the model's own miners.",
				`Your file replaces no knob; on its table ${knobs.length > 1 ? "act" : "acts"} only ${knobs.map((knob) => `“${knob}”`).join(" and ")}.`,
			]
		: [];
