import { isEmpty } from "./text/foldName.ts";
import type { ReportedPay } from "./result/importedMetagraph.ts";
import { neuronField } from "./shapes/neuronFields.ts";
import { type Comma, numberFrom } from "./text/numberText.ts";
import type { UidRow } from "./shapes/piece.ts";

/** Largest value of the chain's 16-bit shares. */
const U16 = 65_535;

/** What a file itself reports per UID, as shares: 0 to 1, or u16 of the chain. Cells that are neither say nothing. */
export function reportedShares(rows: readonly UidRow[], comma: Comma, notes: string[]): ReportedPay {
	const read = (field: keyof ReportedPay): Float64Array | null => {
		const cells = rows.map(({ row }) => {
			const raw = neuronField(row.fields, field)?.value;
			const value = isEmpty(raw) ? undefined : shareFrom(raw, comma);
			return typeof value === "number" && value >= 0 && value <= U16 ? value : NaN;
		});
		if (cells.every(Number.isNaN)) return null;
		const inU16 = cells.some((value) => value > 1.001);
		if (inU16 && cells.some((value) => value > 0 && !Number.isInteger(value))) {
			notes.push(`The reported ${field} is neither a share nor a number up to 65,535, and was left out.`);
			return null;
		}
		return Float64Array.from(cells, (value) => (inU16 ? value / U16 : value));
	};
	return {
		incentive: read("incentive"),
		dividends: read("dividends"),
		consensus: read("consensus"),
		validatorTrust: read("validatorTrust"),
	};
}

/** "60 %" is 0.6. */
function shareFrom(raw: unknown, comma: Comma): unknown {
	const [, percent] = typeof raw === "string" ? (/^\s*(\S{1,20})\s*%\s*$/.exec(raw) ?? []) : [];
	const value = numberFrom(percent ?? raw, comma);
	return percent !== undefined && typeof value === "number" ? value / 100 : value;
}
