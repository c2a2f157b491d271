/** When the scaling law was published, year and month. */
export const PAPERS = [
	{ label: "Hestness et al.: loss falls as a power law", year: 2017, month: 12 },
	{ label: "Kaplan et al.: scaling laws for language models", year: 2020, month: 1 },
	{ label: "GPT-3 paper", year: 2020, month: 5 },
	{ label: "Chinchilla", year: 2022, month: 3 },
	{ label: "ChatGPT", year: 2022, month: 11 },
] as const;

/** Months by which a month came before ChatGPT of November 2022. */
export const monthsBeforeChatGpt = (year: number, month: number): number => (2022 - year) * 12 + 11 - month;
