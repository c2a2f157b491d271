import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { sum } from "../../numeric/sums.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { scoresIn } from "../shared/subnet/ownMiners.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { BLOCKS_PER_EPOCH, BLOCKS_PER_HOUR, dayOfEpoch } from "../shared/subnet/time.ts";
import { Market, type Outage, WINDOW } from "./parts/market.ts";
import { type ChutesValues, drawProviders, KINDS, type Providers } from "./parts/providers.ts";
import { scoresOf } from "./parts/scoring.ts";
import { subnetCode } from "../kit/publicCode.ts";

/** Day on which the cloud company arrives. Our choice. */
export const CLOUD_DAY = 5;
/** When each outage begins, as a part of the run, at the start of that day. */
const OUTAGES = [
	{ cause: "miner", at: 0.4 },
	{ cause: "biggest", at: 0.55 },
	{ cause: "gateway", at: 0.7 },
] as const;
export type Cause = (typeof OUTAGES)[number]["cause"];
/** How honest miners react to profit, per day, and how far they can grow. Our choice. */
const REACTION = { margin: 1.2, grow: 1.03, shrink: 0.9, most: 2, least: 0.1 };
const HOURS_PER_DAY = 24;

/** The Chutes subnet: GPUs, calls, outages, the seven-day score, consensus and pay. */
export class ChutesModel implements SubnetModel {
	readonly subnet: SubnetRun;
	/** Miners' scores that the reader brought. */
	readonly own: ImportedScores | undefined;
	readonly providers: Providers;
	readonly market: Market;
	/** Served part of demand, by hour of the run. */
	readonly served: number[] = [];
	/** First hour of each outage. */
	readonly outageStart: Readonly<Record<Cause, number>>;
	#scores: Float64Array;
	/** Owner that is down in each outage; found when it begins. */
	readonly #down = new Map<Cause, readonly number[]>();
	#paidUntilYesterday: number[];
	#hour = -WINDOW;

	constructor(
		readonly values: ChutesValues,
		readonly world: World,
	) {
		const { random } = world;
		this.own = scoresIn(world.imported);
		this.providers = drawProviders(values, random.fork("miners"));
		const { miners, insiders } = this.providers;
		this.subnet = new SubnetRun({
			kinds: KINDS,
			miners,
			favourites: insiders,
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.market = new Market(values, this.providers, random.fork("calls"));
		const hourAt = (part: number) => Math.round(part * values.days) * HOURS_PER_DAY;
		this.outageStart = Object.fromEntries(OUTAGES.map(({ cause, at }) => [cause, hourAt(at)])) as Record<Cause, number>;
		this.#scores = new Float64Array(miners.length);
		this.#paidUntilYesterday = miners.map(() => 0);
		while (this.#hour < 0) this.#serve();
	}

	/** $ per hour to all miners. */
	get emissionPerHour(): number {
		const { alphaPrice, taoPrice } = this.values;
		return (this.subnet.emission.miners * alphaPrice * taoPrice) / dayOfEpoch(1) / HOURS_PER_DAY;
	}

	advance(): void {
		const { subnet } = this;
		const end = Math.floor(((subnet.epoch + 1) * BLOCKS_PER_EPOCH) / BLOCKS_PER_HOUR);
		while (this.#hour < end) this.#serve();
		this.#scores = scoresOf(this.market.features, this.providers.coldkeys);
		subnet.closeEpoch(() => this.#scores);
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { features } = this.market;
		const source = subnetCode("chutes");
		const part = (label: string, values: Float64Array, unit: string, weight: number) => {
			const total = sum(values);
			const share = total > 0 ? values[miner]! / total : 0;
			return line(
				label,
				`${precise(100 * share)} % of all miners'; counts ${100 * weight} %`,
				values[miner]!,
				unit,
				source,
			);
		};
		return [
			part("Work in seven days", features.compute, "GPU hours", 0.52),
			part("Completed calls", features.invocations, "calls", 0.2),
			line(
				"Different chutes, by GPUs",
				"mean of the hours; to the power of 1.3 from the median up, 2.2 below; counts 20 %",
				features.unique[miner]! / WINDOW,
				"GPUs",
				source,
			),
			part("Bounties", features.bounties, "", 0.08),
			line(
				"Score",
				"the four parts added up, only the best key of an account, as a share of all",
				this.#scores[miner]!,
				"",
				source,
			),
		];
	}

	#serve(): void {
		if (this.#hour % HOURS_PER_DAY === 0) this.#newDay(this.#hour / HOURS_PER_DAY);
		const part = this.market.advance(this.#outageNow(), this.#hour >= 0);
		if (this.#hour >= 0) this.served.push(part);
		this.#hour++;
	}

	#newDay(day: number): void {
		const { providers } = this;
		if (day === CLOUD_DAY) {
			providers.miners.forEach(({ kind }, j) => {
				if (kind.id === "cloud") providers.gpus[j] = providers.initial[j]!;
			});
		}
		if (day >= 1 && this.values.adapt) this.#react();
		this.#paidUntilYesterday = this.subnet.minerPay.map(({ total }) => total);
		this.market.place();
	}

	/** Honest miners compare yesterday's pay with what their GPUs cost. */
	#react(): void {
		const { gpus, initial, cost, miners } = this.providers;
		const { alphaPrice, taoPrice } = this.values;
		for (let j = 0; j < gpus.length; j++) {
			const { id } = miners[j]!.kind;
			if ((id !== "small" && id !== "large" && id !== "flaky") || gpus[j] === 0) continue;
			const earned = (this.subnet.minerPay[j]!.total - this.#paidUntilYesterday[j]!) * alphaPrice * taoPrice;
			const paid = gpus[j]! * cost[j]! * HOURS_PER_DAY;
			if (earned > REACTION.margin * paid) gpus[j] = Math.min(REACTION.most * initial[j]!, gpus[j]! * REACTION.grow);
			else if (earned < paid) gpus[j] = gpus[j]! * REACTION.shrink;
			if (gpus[j]! < REACTION.least * initial[j]!) gpus[j] = 0;
		}
	}

	#outageNow(): Outage {
		const { outageHours, gateways } = this.values;
		for (const { cause } of OUTAGES) {
			const since = this.#hour - this.outageStart[cause];
			if (since < 0 || since >= outageHours) continue;
			if (cause === "gateway") return { keys: [], gateway: 1 / gateways };
			if (!this.#down.has(cause)) this.#down.set(cause, this.#keysOf(cause));
			return { keys: this.#down.get(cause)!, gateway: 0 };
		}
		return { keys: [], gateway: 0 };
	}

	/** All keys of one owner: of an ordinary miner, or of the owner with the most GPUs. */
	#keysOf(cause: Cause): readonly number[] {
		const { gpus, owners, miners } = this.providers;
		const held = new Float64Array(gpus.length);
		gpus.forEach((count, j) => (held[owners[j]!] = held[owners[j]!]! + count));
		const small = miners.flatMap(({ kind }, j) => (kind.id === "small" && gpus[j]! > 0 ? [j] : []));
		const ordinary = small.sort((a, b) => gpus[a]! - gpus[b]!)[small.length >> 1] ?? 0;
		const owner = cause === "miner" ? ordinary : held.indexOf(Math.max(...held));
		return Array.from(owners.keys()).filter((j) => owners[j] === owner);
	}
}
