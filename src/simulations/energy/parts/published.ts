/** TWh a year. @source Google Environmental Reports 2024 and 2025; 2022 from "+17 %" in the report on 2023 */
export const GOOGLE = {
	2022: { dataCentres: 20.8, total: NaN },
	2023: { dataCentres: 24.3, total: 25.3 },
	2024: { dataCentres: 30.8, total: 32.1 },
} as const;
/** Best estimates, TWh a year. @source Cambridge: revision of August 2023 (2022); Digital Mining Industry Report 2025 (2024) */
export const CAMBRIDGE: Readonly<Record<number, number>> = { 2022: 95.5, 2023: NaN, 2024: 138 };
/** The essay's three figures, TWh a year. */
export const ESSAY = { bitcoin: 100, bitcoinHigh: 240, google: 24 };
/** Shares of blocks by pool. @source b10c, Bitcoin mining centralisation, 2025: Foundry 30 %, AntPool and friends 40 %, six pools 95 % */
export const POOLS = [0.4, 0.3, 0.1, 0.08, 0.04, 0.03, 0.05 / 3, 0.05 / 3, 0.05 / 3];
/** Training compute, FLOP: 6 × parameters × tokens for the two runs. @source arXiv 2412.01152; Covenant report (secondary) */
export const RUNS = [
	{ name: "INTELLECT-1 (2024)", compute: 6 * 10e9 * 1e12 },
	{ name: "Covenant-72B (2025-26)", compute: 6 * 72.7e9 * 1.1e12 },
];
