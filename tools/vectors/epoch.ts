import { runExactEpoch } from "../../verify/exact/exactEpoch.ts";
import { checkExactEpoch } from "./epochExact.ts";
import { checkFastEpoch } from "./epochFast.ts";
import { type CarriedOver, type EpochFile, epochsOf } from "./epochFile.ts";
import type { Mode, VectorCase, VectorFile, VectorKind } from "./vectorCase.ts";

/**
 * Epoch files. Exact mode runs over the whole file on its own bonds and permits and must be equal in every bit; fast mode
 * starts each step from the chain's state, because the chain's own roundings grow from epoch to epoch.
 */
export const epoch: VectorKind = {
	kind: "epoch",
	modes: ["exact", "fast"],
	check: (file: VectorFile, mode: Mode) => checkEpochs(file as EpochFile, mode),
};

/** What each step of a file left to the next one, in exact mode. */
const exactRuns = new WeakMap<EpochFile, CarriedOver[]>();

function* checkEpochs(file: EpochFile, mode: Mode): Generator<VectorCase> {
	const known = exactRuns.get(file);
	const run: CarriedOver[] = [];
	const epochs = epochsOf(file);
	let next = epochs.next();
	for (let step = 0; !next.done; step++) {
		const label = `step ${step}`;
		const expected = file.expect[step]!;
		if (mode === "exact") {
			const [result, outcome] = checkExactEpoch(label, next.value, expected);
			run.push({ bondsU16: outcome.bondsU16, validatorPermit: outcome.validatorPermit });
			yield result;
		} else {
			run.push(known?.[step] ?? runExactEpoch(next.value));
			yield checkFastEpoch(label, next.value, expected, run[step]!.bondsU16);
		}
		next = epochs.next(run[step]!);
	}
	exactRuns.set(file, run);
}
