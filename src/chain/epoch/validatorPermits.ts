/**
 * Permits for the next epoch: non-zero stake among the `count` largest; on ties the higher uid wins.
 *
 * @param permits filled with 1 and 0
 * @source protocol.md §2.3; EM:is_topk_nonzero
 */
export function grantPermits(stake: Float64Array, count: number, permits: Uint8Array): void {
	let holders = 0;
	for (let uid = 0; uid < stake.length; uid++) {
		permits[uid] = stake[uid]! > 0 ? 1 : 0;
		holders += permits[uid]!;
	}
	if (holders <= count) return;
	if (count <= 0) {
		permits.fill(0);
		return;
	}
	const least = Float64Array.from(stake).sort()[stake.length - count]!;
	let above = 0;
	for (let uid = 0; uid < stake.length; uid++) if (stake[uid]! > least) above++;
	let ties = count - above;
	for (let uid = stake.length - 1; uid >= 0; uid--) {
		if (stake[uid]! > least) continue;
		const wins = stake[uid]! === least && ties > 0;
		if (wins) ties--;
		permits[uid] = wins ? 1 : 0;
	}
}
