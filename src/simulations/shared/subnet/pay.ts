/** What somebody was paid, alpha. */
export interface Pay {
	/** In the last epoch. */
	last: number;
	/** In all epochs so far. */
	total: number;
}

export const noPay = (): Pay => ({ last: 0, total: 0 });

export function book(pay: Pay, amount: number): void {
	pay.last = amount;
	pay.total += amount;
}
