/** The work that all of this is about. */
export const essay = {
	title: "The centralization of AI infrastructures and the emerging alternatives",
	author: "H. Taler-Fraisse",
	date: "2025-12-15",
} as const;
