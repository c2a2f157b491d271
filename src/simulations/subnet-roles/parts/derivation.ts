import { SubnetsError } from "../../../numeric/errors.ts";
import { setting, threeDigits } from "../../../numeric/say.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { chainCode } from "../../kit/publicCode.ts";
import { line, precise } from "../../shared/subnet/derivationLine.ts";
import { payOf } from "./people.ts";
import { type RolesScene, termsOf } from "./scene.ts";

const ALPHA = "alpha";

/**
 * Why somebody is paid what it is in a day, line by line.
 * @throws {SubnetsError} `not-found` for an unknown participant
 */
export function deriveRole(scene: RolesScene, participant: string): Derivation {
	const lines = linesOf(scene, participant);
	const pay = lines.at(-1)!.value;
	const name = participant === "owner" ? "Owner" : participant.replace("-", " ");
	return {
		participant,
		title: `${scene.market.name} · ${name} · one day`,
		lines,
		summary: `${name}: **${threeDigits(pay)} alpha** a day, worth ${threeDigits(pay * scene.day.pool.price)} TAO at the pool's price.`,
	};
}

function linesOf(scene: RolesScene, participant: string): readonly DerivationLine[] {
	const { alpha } = scene.day;
	const minted = line("Alpha minted", "7,200 blocks of the day", alpha.minted, ALPHA, chainCode("3.1"));
	const half = alpha.miners + alpha.burned;
	const split = line("Half of what the owner leaves", `(${precise(alpha.minted)} − ${precise(alpha.owner)}) / 2`, half, ALPHA, chainCode("3.3")); // prettier-ignore
	if (participant === "owner") {
		return [minted, line("Owner's part", "11796/65535, about 18 %", alpha.owner, ALPHA, chainCode("3.3"))];
	}
	if (participant === "root-stakers") return [minted, split, ...rootLines(scene, half)];
	const [kind, number] = participant.split("-");
	const place = Number(number) - 1;
	if (kind === "miner" && place in scene.rated.performance) return [minted, split, ...minerLines(scene, place)];
	if (place in scene.rated.stake) {
		if (kind === "validator") return [minted, split, ...validatorLines(scene, place, half)];
		if (kind === "stakers") return [minted, split, ...stakerLines(scene, place, half)];
	}
	throw new SubnetsError(
		"not-found",
		`Nobody called "${participant}" takes part. Choose somebody of the run.`,
		"participant",
	);
}

function minerLines(scene: RolesScene, miner: number): readonly DerivationLine[] {
	const { alpha } = scene.day;
	const part = scene.rated.minerPart(miner);
	return [
		line("Miners' part", `less ${scene.values.burned} % that is burned`, alpha.miners, ALPHA, chainCode("2.10")),
		line("Its share of the incentive", "mean over the days of rating", part, "", chainCode("2.6")),
		line("Pay a day", `${precise(alpha.miners)} × ${precise(part)}`, payOf(scene).miner(miner), ALPHA),
	];
}

function rootLines({ day, values }: RolesScene, half: number): readonly DerivationLine[] {
	const root = half * day.rootShare;
	return [
		line("Root's part of the validators' half", `0.18 × TAO on root against that plus the alpha issued: ${precise(day.rootShare)}`, root, ALPHA, chainCode("3.3")), // prettier-ignore
		line(
			"Pay a day",
			`less the validators' take of ${setting(values.take)} %`,
			day.alpha.root,
			ALPHA,
			chainCode("3.4"),
		),
	];
}

function dividendLines({ day, rated }: RolesScene, validator: number, half: number): readonly DerivationLine[] {
	const alpha = half * (1 - day.rootShare);
	return [
		line("Validators' half without root's part", `${precise(half)} × (1 − ${precise(day.rootShare)})`, alpha, ALPHA, chainCode("3.3")), // prettier-ignore
		line("Its share of the dividends", "mean over the days of rating", rated.validatorPart(validator), "", chainCode("2.7")), // prettier-ignore
	];
}

function validatorLines(scene: RolesScene, validator: number, half: number): readonly DerivationLine[] {
	const { take, own } = termsOf(scene.values);
	const part = scene.rated.validatorPart(validator);
	const alpha = part * half * (1 - scene.day.rootShare);
	const root = part * half * scene.day.rootShare;
	return [
		...dividendLines(scene, validator, half),
		line("Take", `${scene.values.take} % of ${precise(alpha)} and of root's ${precise(root)}`, take * (alpha + root), ALPHA, chainCode("3.4")), // prettier-ignore
		line("Earned on its own stake", `${scene.values.ownStake} % of the rest`, own * (1 - take) * alpha, ALPHA),
		line("Pay a day", "take and own earnings", payOf(scene).validator(validator), ALPHA),
	];
}

function stakerLines(scene: RolesScene, validator: number, half: number): readonly DerivationLine[] {
	return [
		...dividendLines(scene, validator, half),
		line("Pay a day", `less the take of ${scene.values.take} % and the validator's own ${scene.values.ownStake} %`, payOf(scene).stakers(validator), ALPHA, chainCode("3.4")), // prettier-ignore
	];
}
