import { sum } from "../../../numeric/sums.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { sellAlpha, spotPrice } from "../../../chain/economics/pool.ts";
import { alpha, amountOf } from "../../../chain/units.ts";
import { setting, threeDigits } from "../../../numeric/say.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { line, precise } from "../../shared/subnet/derivationLine.ts";
import { type StakingScene } from "./scene.ts";
import { type Watched } from "../model.ts";
import { chainCode } from "../../kit/publicCode.ts";

const EARNERS = ["owner", "miners", "validators"];

function stakerLines({ run }: StakingScene, watched: Watched): DerivationLine[] {
	const { paid, fee, price, bought, day } = watched;
	const held = run.held(watched);
	const { taoOut, fee: exitFee } = sellAlpha(run.pool, alpha(held));
	const spot = spotPrice(run.pool);
	return [
		line("Put in", `on day ${day}`, paid, "TAO"),
		line("Fee on entry", `rate of the rules × ${precise(paid)}`, fee, "TAO", chainCode("3.6")),
		line("Spot price then", "TAO in the pool ÷ alpha in the pool", price, "TAO", chainCode("3.6")),
		line("Alpha bought", `(${precise(paid)} − ${precise(fee)}) through the pool`, bought, "alpha", chainCode("3.6")),
		line(
			"Growth by dividends",
			`${precise(held)} ÷ ${precise(bought)}, after the validator's take`,
			held / bought,
			"×",
			chainCode("1.7", "3.8"),
		),
		line("Alpha held", `${precise(bought)} × growth`, held, "alpha"),
		line("Spot price now", "others, emission and sales of pay have moved it", spot, "TAO", chainCode("3.6")),
		line("Fee on exit", "rate of the rules × alpha held", amountOf(exitFee), "alpha", chainCode("3.6")),
		line("Fetched if sold now", "alpha held less fee, through the pool", amountOf(taoOut), "TAO", chainCode("3.6")),
		line("Change", `${precise(amountOf(taoOut))} − ${precise(paid)}`, amountOf(taoOut) - paid, "TAO"),
	];
}

function rootLines(scene: StakingScene): DerivationLine[] {
	const amount = scene.early.paid;
	const value = scene.onRoot(amount);
	return [
		line("Put in", "on day 0, one to one and without fee", amount, "TAO", chainCode("3.6")),
		line(
			"Return per day",
			"root's part of all subnets' dividends after take, at spot prices ÷ TAO on root",
			100 * scene.rootPerDay,
			"%",
			chainCode("3.3", "3.5"),
		),
		line("Worth now", `${precise(amount)} × (1 + return)^${scene.day}`, value, "TAO"),
		line("Change", `${precise(value)} − ${precise(amount)}`, value - amount, "TAO"),
	];
}

function earnerLines({ run, values }: StakingScene, i: number): DerivationLine[] {
	const all = sum(run.paid) + run.stakersPaid;
	const paid = run.paid[i]!;
	return [
		line("Alpha paid to all", `over ${run.day} days`, all, "alpha", chainCode("3.3", "3.4")),
		line("Part of this role", `${precise(paid)} ÷ ${precise(all)}`, all > 0 ? paid / all : 0, "", chainCode("3.4")),
		line("Sold", `${setting(values.sold)} % of what it was paid`, (paid * values.sold) / 100, "alpha"),
		line("Pay over the run", "kept and sold together", paid, "alpha"),
	];
}

/**
 * How somebody's result came about, from the first TAO to the last.
 * @throws {SubnetsError} `not-found` for an unknown participant
 */
export function deriveResult(scene: StakingScene, participant: string): Derivation {
	const earner = EARNERS.indexOf(participant);
	const watched = participant === "early" ? scene.early : participant === "late" ? scene.late : undefined;
	const lines =
		earner >= 0
			? earnerLines(scene, earner)
			: watched
				? stakerLines(scene, watched)
				: participant === "root"
					? rootLines(scene)
					: undefined;
	if (!lines) {
		throw new SubnetsError("not-found", `There is no participant "${participant}" on day ${scene.day}.`, "participant");
	}
	const last = lines.at(-1)!;
	return {
		participant,
		title: `Staking return · ${participant} · day ${scene.day}`,
		lines,
		summary: `${last.label} up to day ${scene.day}: **${threeDigits(last.value)} ${last.unit}**.`,
	};
}
