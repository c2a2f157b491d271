import { exactBlockEmission } from "../../verify/economics/exactBlockEmission.ts";
import { rowKind } from "./economicsFile.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row {
	readonly issuance: WideInteger;
}

interface Expected {
	readonly block_emission: WideInteger;
}

/** Emission of one block as a function of what was issued before. */
export const blockEmission = rowKind<Row, Expected>("block_emission", (result, row, expected) => {
	result.equal("block_emission", expected.block_emission, exactBlockEmission(BigInt(row.issuance)));
});
