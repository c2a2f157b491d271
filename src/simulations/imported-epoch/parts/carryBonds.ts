import { type SubnetState } from "../../../chain/epoch/subnetState.ts";
import { type ImportedMetagraph } from "../../../chain/imports/result/importedMetagraph.ts";

/** A subnet at one moment of a file. */
export interface Moment {
	readonly file: ImportedMetagraph;
	readonly state: SubnetState;
}

/**
 * Bonds as they were at an earlier moment, for those who are still there: by hotkey where both files name them, else by
 * UID. Whoever came since has none, and nobody has any to it.
 */
export function carryBonds(from: Moment, to: Moment): void {
	const keysOf = ({ file }: Moment): readonly string[] =>
		from.file.hotkeys && to.file.hotkeys ? file.hotkeys! : Array.from(file.uids, String);
	const before = new Map(keysOf(from).map((key, place) => [key, place]));
	const places = keysOf(to).map((key) => before.get(key));
	places.forEach((validator, place) => {
		if (validator === undefined) return;
		const [miners, values]: [number[], number[]] = [[], []];
		places.forEach((miner, target) => {
			const bond = miner === undefined ? 0 : from.state.bond(validator, miner);
			if (bond === 0) return;
			miners.push(target);
			values.push(bond);
		});
		if (miners.length > 0) to.state.setBonds(place, miners, values);
	});
}
