import { blockEmission } from "./blockEmission.ts";
import { childkey } from "./childkey.ts";
import { coinbase } from "./coinbase.ts";
import { distribute } from "./distribute.ts";
import { dividends } from "./dividends.ts";
import { epoch } from "./epoch.ts";
import { liquidity } from "./liquidity.ts";
import { movingPrice } from "./movingPrice.ts";
import { subnetEmission } from "./subnetEmission.ts";
import { swap } from "./swap.ts";
import type { VectorKind } from "./vectorCase.ts";

/** Every kind of file that can be checked. To add one: a file of its own in this folder, and a line here. */
const ALL: readonly VectorKind[] = [
	epoch,
	blockEmission,
	subnetEmission,
	movingPrice,
	coinbase,
	dividends,
	childkey,
	distribute,
	swap,
	liquidity,
];

export const kinds: ReadonlyMap<string, VectorKind> = new Map(ALL.map((kind) => [kind.kind, kind]));
