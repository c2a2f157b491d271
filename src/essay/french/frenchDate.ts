const months: Readonly<Record<string, string>> = {
	Jan: "janv.",
	Feb: "févr.",
	Mar: "mars",
	Apr: "avr.",
	May: "mai",
	Jun: "juin",
	Jul: "juil.",
	Aug: "août",
	Sep: "sept.",
	Oct: "oct.",
	Nov: "nov.",
	Dec: "déc.",
};

/** A date of a fact or a source as it is written in English here, e.g. `20 Feb and 29 Oct 2025`, `late 2025`, in French. */
export const frenchDate = (date: string): string =>
	date
		.replace(/\b1 (?=[A-Z])/g, "1er ")
		.replace(/\b[A-Z][a-z]{2}\b/g, (month) => months[month] ?? month)
		.replace("undated", "non daté")
		.replace("late ", "fin ")
		.replace("before ", "avant ")
		.replace(" and ", " et ");
