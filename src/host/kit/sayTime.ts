import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "./language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const timeCatalogue = {
	locale: ["en-GB", "fr-FR"],
	today: [(clock: string) => `today ${clock}`, (clock: string) => `aujourd'hui ${clock}`],
	yesterday: [(clock: string) => `yesterday ${clock}`, (clock: string) => `hier ${clock}`],
} as const;
const words = wordsIn(language, timeCatalogue);

/** When something happened, for a row: "today 14:02", "yesterday 09:30", "3 Dec 14:02". */
export function sayTime(milliseconds: number, now = Date.now()): string {
	const time = new Date(milliseconds);
	const clock = time.toLocaleTimeString(words.locale, { hour: "2-digit", minute: "2-digit" });
	const days = Math.round((startOfDay(now) - startOfDay(milliseconds)) / 86_400_000);
	if (days === 0) return words.today(clock);
	if (days === 1) return words.yesterday(clock);
	const sameYear = time.getFullYear() === new Date(now).getFullYear();
	const day = time.toLocaleDateString(words.locale, {
		day: "numeric",
		month: "short",
		...(!sameYear && { year: "numeric" }),
	});
	return `${day} ${clock}`;
}

const startOfDay = (milliseconds: number) => new Date(milliseconds).setHours(0, 0, 0, 0);
