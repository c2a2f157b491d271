import { SubnetsError } from "../../../numeric/errors.ts";
import { setting, threeDigits } from "../../../numeric/say.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { deriveMinerPay } from "./deriveMinerPay.ts";
import { deriveValidatorPay } from "./deriveValidatorPay.ts";
import { line, precise } from "./derivationLine.ts";
import { OWNER_CUT } from "../../../chain/economics/emissionSplit.ts";
import { type Pay } from "./pay.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { BLOCKS_PER_EPOCH } from "./time.ts";
import { chainCode } from "../../kit/publicCode.ts";

/**
 * Why somebody was paid what it was in the epoch that a run has just ended. The last line is that epoch's pay, the line
 * before it the sum of all epochs so far.
 * @param scoreLines how a miner came by its score, before the weights
 * @throws {SubnetsError} `not-found` for an unknown participant
 */
export function derivePay(
	run: SubnetRun,
	title: string,
	participant: string,
	scoreLines: (miner: number) => readonly DerivationLine[],
): Derivation {
	const { name, pay, lines } = linesOf(run, participant, scoreLines);
	return {
		participant,
		title: `${title} · ${name} · epoch ${run.epoch}`,
		lines: [
			...lines.slice(0, -1),
			line(`Sum of epochs 1 to ${run.epoch}`, "this epoch's pay and that of all before it", pay.total, "alpha"),
			...lines.slice(-1),
		],
		summary: `${name}: **${threeDigits(pay.last)} alpha** in epoch ${setting(run.epoch)}, ${threeDigits(pay.total)} alpha since the run began.`,
	};
}

interface Explained {
	readonly name: string;
	readonly pay: Pay;
	readonly lines: readonly DerivationLine[];
}

function linesOf(
	run: SubnetRun,
	participant: string,
	scoreLines: (miner: number) => readonly DerivationLine[],
): Explained {
	if (participant === "owner") return { name: "Owner", pay: run.owner, lines: ownerLines(run) };
	if (participant === "root-stakers") return { name: "Root stakers", pay: run.root, lines: rootLines(run) };
	const miner = run.miners.findIndex(({ id }) => id === participant);
	if (miner >= 0) {
		return {
			name: run.miners[miner]!.name,
			pay: run.minerPay[miner]!,
			lines: [...scoreLines(miner), ...deriveMinerPay(run, miner)],
		};
	}
	const validator = run.crew.findIndex(({ id }) => id === participant);
	if (validator >= 0) {
		const lines = deriveValidatorPay(run, validator, "validator");
		return { name: run.crew[validator]!.name, pay: run.validatorPay[validator]!, lines };
	}
	const stakers = run.crew.findIndex((_, i) => `stakers-${i + 1}` === participant);
	if (stakers >= 0) {
		const lines = deriveValidatorPay(run, stakers, "stakers");
		return { name: `Stakers of ${run.crew[stakers]!.name.toLowerCase()}`, pay: run.stakerPay[stakers]!, lines };
	}
	throw new SubnetsError("not-found", `There is no participant "${participant}" in this run.`, "participant");
}

const ownerLines = (run: SubnetRun): readonly DerivationLine[] => [
	line(
		"Alpha of the epoch",
		`${BLOCKS_PER_EPOCH} blocks × 1 alpha`,
		run.emission.total,
		"alpha",
		chainCode("1.4", "3.1"),
	),
	line("Owner's cut", "11796 ÷ 65535", OWNER_CUT, "", chainCode("1.2")),
	line(
		"Pay in this epoch",
		`${precise(run.emission.total)} × ${precise(OWNER_CUT)}`,
		run.owner.last,
		"alpha",
		chainCode("3.4"),
	),
];

const rootLines = (run: SubnetRun): readonly DerivationLine[] => [
	line(
		"Alpha for stakers on root",
		`${precise((100 * run.emission.root) / (run.emission.root + run.emission.validators))} % of the validators' half, ${precise(run.emission.root + run.emission.validators)} alpha`,
		run.emission.root,
		"alpha",
		chainCode("3.3"),
	),
	line(
		"Validators' take",
		`${precise(run.terms.take)} × ${precise(run.emission.root)}, kept by the validators that root stakes with`,
		run.emission.root - run.root.last,
		"alpha",
		chainCode("3.8"),
	),
	line(
		"Pay in this epoch",
		`${precise(run.emission.root)} × (1 − ${precise(run.terms.take)})`,
		run.root.last,
		"alpha",
		chainCode("3.5"),
	),
];
