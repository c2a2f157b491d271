import { checkExactEpoch } from "./epochExact.ts";
import { type EpochFile, epochsOf } from "./epochFile.ts";
import type { VectorCase, VectorFile, VectorKind } from "./vectorCase.ts";

/** Epoch files: exact mode runs on its own bonds and permits over the whole file. */
export const epoch: VectorKind = {
	kind: "epoch",
	modes: ["exact"],
	check: (file: VectorFile) => checkExact(file as EpochFile),
};

function* checkExact(file: EpochFile): Generator<VectorCase> {
	const epochs = epochsOf(file);
	let next = epochs.next();
	for (let step = 0; !next.done; step++) {
		const [result, carriedOver] = checkExactEpoch(`step ${step}`, next.value, file.expect[step]!);
		yield result;
		next = epochs.next(carriedOver);
	}
}
