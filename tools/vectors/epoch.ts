import { checkExactEpoch } from "./epochExact.ts";
import { checkFastEpoch } from "./epochFast.ts";
import { type EpochFile, epochsOf } from "./epochFile.ts";
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

function* checkEpochs(file: EpochFile, mode: Mode): Generator<VectorCase> {
	const epochs = epochsOf(file);
	let next = epochs.next();
	for (let step = 0; !next.done; step++) {
		const label = `step ${step}`;
		const expected = file.expect[step]!;
		const [exact, outcome] = checkExactEpoch(label, next.value, expected);
		yield mode === "exact" ? exact : checkFastEpoch(label, next.value, expected, outcome);
		next = epochs.next(outcome);
	}
}
