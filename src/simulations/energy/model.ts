/** One year of the Bitcoin network, yearly means. */
export interface MiningYear {
	readonly year: number;
	/** EH/s */
	readonly hashRate: number;
	/** Best machine on the market, J/TH. */
	readonly best: number;
	/** Mix of machines in use, J/TH. */
	readonly fleet: number;
	/** Worst machine still connected, whatever it earns, J/TH. */
	readonly worst: number;
	/** Revenue of one TH/s for a day, $. */
	readonly revenue: number;
}

/**
 * Rounded yearly means, used to reproduce the *range*, not the best estimate.
 *
 * @source hash rate: public block data; best machines: makers' data sheets (S19 XP 21.5, S19 XP Hydro 20.8, S21 17.5 J/TH);
 * fleet 2024: Cambridge Digital Mining Industry Report 2025 (28.2 J/TH), earlier years follow from its yearly gain;
 * revenue: Hashrate Index (secondary)
 */
export const MINING_YEARS: readonly MiningYear[] = [
	{ year: 2022, hashRate: 215, best: 21.5, fleet: 38, worst: 100, revenue: 0.115 },
	{ year: 2023, hashRate: 380, best: 20.8, fleet: 33, worst: 100, revenue: 0.075 },
	{ year: 2024, hashRate: 620, best: 17.5, fleet: 28.2, worst: 100, revenue: 0.062 },
];

const HOURS_A_YEAR = 8766;
const JOULES_A_KWH = 3.6e6;
const SECONDS_A_DAY = 86_400;

/** Electricity of a network, TWh a year, from EH/s and J/TH. */
export const networkEnergy = (hashRate: number, joulesPerTerahash: number): number =>
	(hashRate * 1e6 * joulesPerTerahash * HOURS_A_YEAR) / 1e12;

/** The least efficient machine whose revenue still covers its electricity, J/TH. */
export const breakEvenEfficiency = (revenuePerDay: number, dollarsPerKwh: number): number =>
	(revenuePerDay / dollarsPerKwh) * (JOULES_A_KWH / SECONDS_A_DAY);

export interface EnergyRange {
	readonly floor: number;
	readonly middle: number;
	readonly ceiling: number;
}

/**
 * The range of Cambridge's index: every machine the best (floor), the mix in use (middle), or the worst that pays (ceiling).
 * @returns TWh a year
 * @source method of the Cambridge Bitcoin Electricity Consumption Index
 */
export function energyRange(mining: MiningYear, dollarsPerKwh: number): EnergyRange {
	const paying = Math.min(mining.worst, breakEvenEfficiency(mining.revenue, dollarsPerKwh));
	const floor = networkEnergy(mining.hashRate, Math.min(mining.best, paying));
	return {
		floor,
		middle: networkEnergy(mining.hashRate, Math.min(mining.fleet, paying)),
		ceiling: networkEnergy(mining.hashRate, paying),
	};
}
