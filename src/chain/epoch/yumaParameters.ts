import { SubnetsError } from "../../numeric/errors.ts";

/** Per-pair averaging rate of bonds; only acts under Yuma 3. @source protocol.md §2.9 */
export interface LiquidAlpha {
	/** Lowest rate, share per epoch. */
	readonly low: number;
	/** Highest rate, share per epoch. */
	readonly high: number;
	/** Slope of the sigmoid between them: the stored integer / 100. */
	readonly steepness: number;
}

/** What consensus, bonds and dividends depend on besides stake and weights. @source protocol.md §1.2 */
export interface YumaParameters {
	/** Share of active stake that must support a weight, 0..1. */
	readonly kappa: number;
	/** How far bonds are bought with clipped instead of own weights, 0..1 (β). */
	readonly bondsPenalty: number;
	/** Share of this epoch's bonds in the moving average, 0..1; what the chain stores is 1 minus this. */
	readonly bondsEmaAlpha: number;
	readonly yuma3: boolean;
	/** `null` = off. */
	readonly liquidAlpha: LiquidAlpha | null;
}

/** Defaults of a new subnet in December 2025. @source protocol.md §1.2 */
export const DEFAULT_YUMA: YumaParameters = {
	kappa: 32767 / 65535,
	bondsPenalty: 1,
	bondsEmaAlpha: 0.1,
	yuma3: false,
	liquidAlpha: null,
};

/** The chain's defaults once liquid alpha is switched on. */
export const DEFAULT_LIQUID_ALPHA: LiquidAlpha = { low: 45875 / 65535, high: 58982 / 65535, steepness: 10 };

/** @throws {SubnetsError} `bad-value` naming the parameter that is out of range */
export function checkYumaParameters({ kappa, bondsPenalty, bondsEmaAlpha, liquidAlpha }: YumaParameters): void {
	checkShare("kappa", kappa);
	checkShare("bondsPenalty", bondsPenalty);
	checkShare("bondsEmaAlpha", bondsEmaAlpha);
	if (!liquidAlpha) return;
	checkShare("liquidAlpha.low", liquidAlpha.low);
	checkShare("liquidAlpha.high", liquidAlpha.high);
	if (liquidAlpha.low > liquidAlpha.high) {
		throw new SubnetsError(
			"bad-value",
			`liquidAlpha: low ${liquidAlpha.low} is above high ${liquidAlpha.high}.`,
			"low",
		);
	}
	if (!Number.isFinite(liquidAlpha.steepness)) {
		throw new SubnetsError(
			"bad-value",
			`liquidAlpha.steepness: ${liquidAlpha.steepness} is not a number.`,
			"steepness",
		);
	}
}

function checkShare(field: string, value: number): void {
	if (!(value >= 0 && value <= 1)) {
		throw new SubnetsError("bad-value", `${field}: ${value} is not a share. Use 0 to 1.`, field);
	}
}
