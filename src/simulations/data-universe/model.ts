import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { sum } from "../../numeric/sums.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { scoresIn } from "../shared/subnet/ownMiners.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { BLOCKS_PER_EPOCH, BLOCKS_PER_HOUR } from "../shared/subnet/time.ts";
import { Collection, type Effort } from "./parts/collection.ts";
import { type Collectors, type DataUniverseValues, drawCollectors, KINDS } from "./parts/collectors.ts";
import { Inspector } from "./parts/inspector.ts";
import { drawLabels, type Label } from "./parts/labels.ts";
import { gate, OLDEST_HOURS } from "./parts/scoring.ts";
import { subnetCode } from "../kit/publicCode.ts";

/** Hours of checks before pay is counted, so that credibility has grown. */
const CHECKED_BEFORE = 96;
/** When bursts happen, how long they last, and how much they claim for each real post. Our choice. */
const BURST = { hour: 5 * 24, apart: 5 * 24, hours: 24, padding: 20 };

/** The Data Universe subnet: posts, collectors, spot checks, credibility, consensus and pay. */
export class DataUniverseModel implements SubnetModel {
	readonly subnet: SubnetRun;
	/** Miners' scores that the reader brought. */
	readonly own: ImportedScores | undefined;
	readonly collectors: Collectors;
	readonly labels: readonly Label[];
	readonly collection: Collection;
	readonly inspectors: ReadonlyMap<number, Inspector>;
	readonly #effort: Effort;
	readonly #works: Uint8Array;
	readonly #rated: Float64Array;
	#hour = -OLDEST_HOURS;

	constructor(
		readonly values: DataUniverseValues,
		readonly world: World,
	) {
		const { random } = world;
		this.own = scoresIn(world.imported);
		this.collectors = drawCollectors(values, random.fork("miners"));
		const { miners, insiders, burnSlot } = this.collectors;
		this.subnet = new SubnetRun({
			kinds: KINDS,
			miners,
			favourites: insiders,
			burnSlot,
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.labels = drawLabels(values.defaultWeight, random.fork("labels"));
		this.collection = new Collection(this.labels, this.collectors, random.fork("posts"));
		const padding = 1 / (1 - values.fakeShare / 100);
		this.#effort = {
			real: new Float64Array(miners.length).fill(1),
			padding: Float64Array.from(miners, ({ kind }) => (kind.id === "fabricator" ? padding : 1)),
		};
		this.#works = Uint8Array.from(miners, ({ kind }) => (kind.id === "insider" || kind.id === "burn" ? 0 : 1));
		this.#rated = new Float64Array(miners.length);
		this.inspectors = new Map(
			this.subnet.evaluators.map((validator) => [
				validator,
				new Inspector(values, this.collection, this.#works, random.fork(`inspector ${validator}`)),
			]),
		);
		while (this.#hour < 0) this.#collect();
	}

	advance(): void {
		const { subnet } = this;
		const end = Math.floor(((subnet.epoch + 1) * BLOCKS_PER_EPOCH) / BLOCKS_PER_HOUR);
		while (this.#hour < end) this.#collect();
		subnet.closeEpoch((validator) => this.#scoresWithBurn(validator));
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { leader } = this.subnet;
		const inspector = this.inspectors.get(leader)!;
		const rater = this.subnet.crew[leader]!.name.toLowerCase();
		const scores = this.#scoresWithBurn(leader);
		const total = sum(scores);
		const source = subnetCode("data-universe");
		if (miner === this.collectors.burnSlot) {
			return [
				line(
					`Weight from ${rater}`,
					"a fixed part of all weight",
					scores[miner]! / Math.max(1e-300, total),
					"",
					source,
				),
			];
		}
		const credibility = inspector.credibility[miner]!;
		const passed = gate(credibility, this.values.exponent);
		const score = scores[miner]!;
		return [
			line(
				"Value of its index and boosts",
				"fresh, wanted, divided where others hold the same",
				passed > 0 ? score / passed : 0,
				"bytes",
				source,
			),
			line(`Credibility with ${rater}`, "moving average of its spot checks", credibility, "", source),
			line("Gate", `${precise(credibility)} to the power of ${this.values.exponent}`, passed, "", source),
			line(`Score from ${rater}`, "value × gate, at the last check", score, "bytes", source),
			line(
				`Its weight from ${rater}`,
				`${precise(score)} ÷ ${precise(total)}, all scores and the owner's key`,
				total > 0 ? score / total : 0,
				"",
				source,
			),
		];
	}

	/** The owner's key gets its fixed part of all weight. */
	#scoresWithBurn(validator: number): Float64Array {
		const { scores } = this.inspectors.get(validator)!;
		const burn = this.values.ownerBurn / 100;
		this.#rated.set(scores);
		const total = sum(scores);
		this.#rated[this.collectors.burnSlot] = (total * burn) / (1 - burn);
		return this.#rated;
	}

	#collect(): void {
		this.#setEffort();
		this.collection.advance(this.#effort, this.#hour >= 0);
		this.#hour++;
		if (this.#hour <= -CHECKED_BEFORE) return;
		for (const inspector of this.inspectors.values()) inspector.advance(this.#hour);
	}

	/** Hoarders stop when the run begins; bursts claim much for a day and leave. */
	#setEffort(): void {
		let burst = 0;
		this.subnet.miners.forEach(({ kind }, j) => {
			if (kind.id === "hoarder" && this.#hour >= 0) this.#stop(j);
			if (kind.id !== "burst") return;
			const start = BURST.hour + BURST.apart * burst++;
			this.#effort.padding[j] = this.#hour >= start ? BURST.padding : 1;
			if (this.#hour >= start + BURST.hours) this.#stop(j);
		});
	}

	#stop(miner: number): void {
		this.#effort.real[miner] = 0;
		this.#works[miner] = 0;
	}
}
