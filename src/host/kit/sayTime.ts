/** When something happened, for a row: "today 14:02", "yesterday 09:30", "3 Dec 14:02". */
export function sayTime(milliseconds: number, now = Date.now()): string {
	const time = new Date(milliseconds);
	const clock = time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
	const days = Math.round((startOfDay(now) - startOfDay(milliseconds)) / 86_400_000);
	if (days === 0) return `today ${clock}`;
	if (days === 1) return `yesterday ${clock}`;
	const sameYear = time.getFullYear() === new Date(now).getFullYear();
	const day = time.toLocaleDateString("en-GB", {
		day: "numeric",
		month: "short",
		...(!sameYear && { year: "numeric" }),
	});
	return `${day} ${clock}`;
}

const startOfDay = (milliseconds: number) => new Date(milliseconds).setHours(0, 0, 0, 0);
