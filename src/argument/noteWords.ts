/** What a note says around a verdict, in every language: a test looks for what stands in English among the French. */
export const noteCatalogue = {
	because: [(word: string, why: string) => `${word}: ${why}`, (word: string, why: string) => `${word} : ${why}`],
	bySimulation: [
		(sources: string) => `By simulation; sources: ${sources}.`,
		(sources: string) => `Selon les simulations ; selon les sources : ${sources}.`,
	],
	byArithmetic: [
		(sources: string) => `By arithmetic; sources: ${sources}.`,
		(sources: string) => `Selon le calcul ; selon les sources : ${sources}.`,
	],
	found: [
		(title: string, number: string) => `${title}: ${number}`,
		(title: string, number: string) => `${title} : ${number}`,
	],
} as const;
