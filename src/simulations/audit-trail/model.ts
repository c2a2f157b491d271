import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { Ledger } from "./parts/ledger/ledger.ts";
import { shortHash } from "./parts/ledger/hashes.ts";
import { type EntryKind } from "./parts/ledger/ledgerEntry.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { checkValues, type ValuesOf } from "../kit/parameters.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { type MinerKind, nameMiners } from "../shared/subnet/miner.ts";
import { type Pay } from "../shared/subnet/pay.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { validatorParameters } from "../shared/subnet/validatorParameters.ts";
import { type parameters } from "./parameters.ts";

export type AuditValues = ValuesOf<typeof parameters>;

/** The one kind of miner here. */
export const WORKER = { id: "worker", label: "works by its skill", noun: "Miner" } as const satisfies MinerKind;
/** Spread of skill, of one miner's work from epoch to epoch, and of a careful validator's measurement (logarithms). */
const SKILL_DEVIATION = 0.5;
const DAILY_DEVIATION = 0.2;
const MEASUREMENT_DEVIATION = 0.05;

/** A small subnet that writes down everything: submissions, scores, weights, payments. */
export class AuditModel implements SubnetModel {
	readonly subnet: SubnetRun;
	readonly ledger = new Ledger();
	readonly skill: Float64Array;
	/** Sum of each miner's submitted quality. */
	readonly worked: Float64Array;
	readonly #work: Random;

	constructor(
		readonly values: AuditValues,
		{ random }: World,
	) {
		const skills = random.fork("skill");
		this.#work = random.fork("work");
		this.skill = Float64Array.from({ length: values.miners }, () => skills.logNormal(0, SKILL_DEVIATION));
		this.worked = new Float64Array(values.miners);
		this.subnet = new SubnetRun({
			kinds: [WORKER],
			miners: nameMiners(Array.from({ length: values.miners }, () => WORKER)),
			favourites: [],
			days: values.days,
			values: checkValues(validatorParameters, { validators: values.validators, cartelStake: 0 }),
			random: random.fork("subnet"),
		});
	}

	advance(): void {
		const { subnet, values } = this;
		const { miners, crew } = subnet;
		const epoch = subnet.epoch + 1;
		const quality = this.skill.map((skill) => skill * exp(this.#work.normal(0, DAILY_DEVIATION)));
		miners.forEach(({ id }, j) => {
			this.worked[j] = this.worked[j]! + quality[j]!;
			this.#write("submission", epoch, id, id, [quality[j]!]);
		});
		const scores = crew.map(() => quality.map((worth) => worth * exp(this.#work.normal(0, MEASUREMENT_DEVIATION))));
		for (const i of subnet.evaluators) this.#write("score", epoch, crew[i]!.id, "", [...scores[i]!]);
		subnet.closeEpoch((validator) => scores[validator]!);
		const width = miners.length;
		crew.forEach(({ id }, i) => {
			this.#write("weight", epoch, id, "", [...subnet.weights.subarray(i * width, (i + 1) * width)]);
		});
		for (const { id, pay } of this.#payees()) this.#write("payment", epoch, "chain", id, [pay.last]);
		if (epoch % values.anchorEvery === 0) this.ledger.anchor(epoch);
	}

	#write(kind: EntryKind, epoch: number, by: string, about: string, values: readonly number[]): void {
		this.ledger.append({ kind, epoch, by, about, values });
	}

	*#payees(): Generator<{ readonly id: string; readonly pay: Pay }> {
		const { subnet } = this;
		yield { id: "owner", pay: subnet.owner };
		for (const [j, { id }] of subnet.miners.entries()) yield { id, pay: subnet.minerPay[j]! };
		for (const [i, { id }] of subnet.crew.entries()) yield { id, pay: subnet.validatorPay[i]! };
		for (const [i] of subnet.crew.entries()) yield { id: `stakers-${i + 1}`, pay: subnet.stakerPay[i]! };
		yield { id: "root-stakers", pay: subnet.root };
	}

	/** Place of an entry; −1 when there is none. */
	find(kind: EntryKind, epoch: number, by: string, about: string): number {
		return this.ledger.entries.findIndex(
			(entry) => entry.epoch === epoch && entry.kind === kind && entry.by === by && entry.about === about,
		);
	}

	/** What the ledger says about a miner's last epoch before weights come in. */
	scoreLines(miner: number): readonly DerivationLine[] {
		const { subnet, ledger } = this;
		const { id } = subnet.miners[miner]!;
		const place = this.find("submission", subnet.epoch, id, id);
		const entry = ledger.entries[place]!;
		const hash = shortHash(ledger.leaves[place]!);
		return [
			line("Quality submitted", `entry ${place + 1} of the ledger, hash ${hash}…`, entry.values[0]!, ""),
			...subnet.evaluators.map((i) => {
				const { id: validator, name } = subnet.crew[i]!;
				const at = this.find("score", subnet.epoch, validator, "");
				const score = ledger.entries[at]!.values[miner]!;
				return line(
					`Score by ${name.toLowerCase()}`,
					`entry ${at + 1}: ${precise(entry.values[0]!)} as it measured it`,
					score,
					"",
				);
			}),
		];
	}
}
