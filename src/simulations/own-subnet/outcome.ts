import { gini } from "../../numeric/concentration.ts";
import { sum, sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, optional, table, word } from "../kit/outputs.ts";
import { shapeLabels } from "../incentive-shapes/parts/shapes.ts";
import {
	minerRows,
	minersOutput,
	payByKindOutput,
	payByKindRows,
	roleRows,
	rolesOutput,
	validatorRows,
	validatorsOutput,
} from "../shared/subnet/commonOutputs.ts";
import { fact, participantsOf } from "../shared/subnet/participants.ts";
import { type SubnetRun } from "../shared/subnet/subnetRun.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { validatorFigureOutputs, validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { type OwnModel } from "./model.ts";
import { KINDS } from "./parts/kinds.ts";

type KindId = (typeof KINDS)[number]["id"];
/** Those who live of what they are paid for their work. */
const WORKERS = ["strong", "ordinary", "copier"] as const satisfies readonly KindId[];

/** What a run of a subnet of one's own puts out. */
export const outputs = declare({
	figures: {
		"strong-share": number("Miners' pay that goes to strong miners", "%"),
		"ordinary-share": number("Miners' pay that goes to ordinary miners", "%"),
		"copier-share": number("Miners' pay that goes to copiers", "%"),
		"copier-against": optional(number("Pay of a copier against a strong miner's", "times")),
		"off-quality": number("Pay that is not in proportion to quality", "%"),
		gini: number("Gini of the miners' pay"),
		"strong-left": number("What a strong miner keeps after its costs", "alpha per day"),
		"ordinary-left": optional(number("What an ordinary miner keeps after its costs", "alpha per day")),
		"copier-left": optional(number("What a copier keeps after its costs", "alpha per day")),
		without: number("Scores for which the formula has no value", "%"),
		...validatorFigureOutputs,
	},
	tables: {
		rules: table("The same miners under each rule", {
			rule: word("Rule", { own: "Your formula", ...shapeLabels }),
			strong: number("Strong miners", "%"),
			ordinary: number("Ordinary miners", "%"),
			copier: number("Copiers", "%"),
			against: number("Pay of a copier against a strong miner's", "times"),
			off: number("Pay not in proportion to quality", "%"),
			gini: number("Gini of pay"),
		}),
		kinds: table("Pay and cost of one miner", {
			kind: word("Kind", { strong: "Strong", ordinary: "Ordinary", copier: "Copier" }),
			pay: number("Pay", "alpha per day"),
			cost: number("Cost", "alpha per day"),
			left: number("Left", "alpha per day"),
		}),
		"pay-by-kind": payByKindOutput(KINDS),
		miners: minersOutput(KINDS, { quality: number("Quality"), cost: number("Cost", "alpha per day") }),
		validators: validatorsOutput,
		roles: rolesOutput,
	},
});

/** How pay falls under one rule. */
function fallOf({ crowd }: OwnModel, run: SubnetRun) {
	const pay = run.minerPay.map(({ total }) => total);
	const [paid, quality] = [sum(pay), sum(crowd.quality)];
	const days = Math.max(dayOfEpoch(1), dayOfEpoch(run.epoch));
	const members = (kind: KindId) => crowd.kinds.flatMap(({ id }, j) => (id === kind ? [j] : []));
	const of = (kind: KindId) => sumOf(members(kind), (j) => pay[j]!);
	/** Alpha a day of one miner; nothing where there is none. */
	const each = (kind: KindId) => {
		const count = members(kind).length;
		return count > 0 ? of(kind) / count / days : undefined;
	};
	const strong = each("strong")!;
	const copier = each("copier");
	return {
		each,
		share: (kind: KindId) => (paid > 0 ? (100 * of(kind)) / paid : 0),
		against: copier === undefined || strong === 0 ? undefined : copier / strong,
		off: paid > 0 ? 50 * sumOf(pay.keys(), (j) => Math.abs(pay[j]! / paid - crowd.quality[j]! / quality)) : 0,
		gini: gini(pay),
	};
}

/** What a run has found so far. */
export function resultsOf(model: OwnModel): Results<typeof outputs> {
	const { crowd, subnet, values, main, ruled } = model;
	const fall = fallOf(model, subnet);
	const falls = ruled.map(({ run }) => fallOf(model, run));
	const cost = { strong: values.strongCost, ordinary: values.ordinaryCost, copier: values.copierCost };
	const left = (kind: keyof typeof cost) => {
		const pay = fall.each(kind);
		return pay === undefined ? undefined : pay - cost[kind];
	};
	const present = WORKERS.filter((kind) => fall.each(kind) !== undefined);
	const { asked, without } = main.rule;
	return {
		figures: {
			"strong-share": fall.share("strong"),
			"ordinary-share": fall.share("ordinary"),
			"copier-share": fall.share("copier"),
			"copier-against": fall.against,
			"off-quality": fall.off,
			gini: fall.gini,
			"strong-left": left("strong")!,
			"ordinary-left": left("ordinary"),
			"copier-left": left("copier"),
			without: asked > 0 ? (100 * without) / asked : 0,
			...validatorFigures(subnet, crowd.quality),
		},
		tables: {
			rules: {
				rule: ruled.map(({ id }) => id),
				strong: falls.map(({ share }) => share("strong")),
				ordinary: falls.map(({ share }) => share("ordinary")),
				copier: falls.map(({ share }) => share("copier")),
				against: falls.map(({ against = NaN }) => against),
				off: falls.map(({ off }) => off),
				gini: falls.map((one) => one.gini),
			},
			kinds: {
				kind: present,
				pay: present.map((kind) => fall.each(kind)!),
				cost: present.map((kind) => cost[kind]),
				left: present.map((kind) => left(kind)!),
			},
			"pay-by-kind": payByKindRows(subnet, KINDS),
			miners: { ...minerRows(subnet), quality: Array.from(crowd.quality), cost: Array.from(crowd.cost) },
			validators: validatorRows(subnet),
			roles: roleRows(subnet),
		},
		participants: participantsOf(subnet, (j) => [
			fact("quality", "Quality", "", crowd.quality[j]!),
			fact("cost", "Cost", "alpha per day", crowd.cost[j]!),
		]),
	};
}
