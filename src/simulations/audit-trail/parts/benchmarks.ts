import { utf8ToBytes } from "@noble/hashes/utils.js";
import { DEFAULT_RULE_SET } from "../../../chain/ruleSetId.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { checkValues } from "../../kit/parameters.ts";
import { AuditModel } from "../model.ts";
import { parameters } from "../parameters.ts";
import { publicRecord } from "./forgery.ts";
import { hashLeaf } from "./ledger/hashes.ts";
import { inclusionProof } from "./ledger/merkleTree.ts";
import { unfoundedPayments } from "./replay.ts";

const SEVEN = Array.from({ length: 7 }, (_, i) => hashLeaf(utf8ToBytes(`d${i}`)));

const treeOfSeven = {
	title: "RFC 6962, Certificate transparency, section 2.1.3: a tree of seven leaves",
	url: "https://www.rfc-editor.org/rfc/rfc6962",
};

/** Payments of a day that do not follow from the weights and the stake that are on the chain. */
function unfounded(): number {
	const values = checkValues(parameters, { days: 1, miners: 6 });
	const model = new AuditModel(values, { random: new Random(1), rules: DEFAULT_RULE_SET });
	while (model.subnet.epoch < model.subnet.epochs) model.advance();
	return unfoundedPayments(model.ledger.entries, publicRecord(model)).length;
}

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Hashes that prove the first of seven leaves",
		unit: "",
		published: 3,
		source: treeOfSeven,
		ours: 3,
		tolerance: 0,
		compute: () => inclusionProof(SEVEN, 0).length,
	},
	{
		what: "Hashes that prove the last of seven leaves",
		unit: "",
		published: 2,
		source: treeOfSeven,
		ours: 2,
		tolerance: 0,
		compute: () => inclusionProof(SEVEN, 6).length,
	},
	{
		what: "Payments of a day that do not follow from weights and stake",
		unit: "",
		published: 0,
		source: {
			title: "opentensor/subtensor, run_epoch.rs: pay follows from weights and stake alone",
			url: "https://github.com/opentensor/subtensor",
		},
		ours: 0,
		tolerance: 0,
		compute: unfounded,
	},
];
