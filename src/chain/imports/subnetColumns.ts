import type * as v from "valibot";
import { amountCell, textCell, wholeCell } from "./cells.ts";
import type { ImportedSubnet } from "./importedSubnetTable.ts";

/** How one field of {@link ImportedSubnet} is found and read in a table. */
interface SubnetColumn {
	/** Names under which tables carry it, in lower case; the first is the one that messages suggest. */
	readonly names: readonly string[];
	readonly schema: v.GenericSchema<unknown, string | number>;
	/** A row without it is refused. */
	readonly required?: true;
}

const RAO_PER_TOKEN = 1e9;
const KEY_LENGTH = 64;

export const SUBNET_COLUMNS = {
	netuid: { names: ["netuid", "subnet"], schema: wholeCell("a netuid", 0, 65_535), required: true },
	name: { names: ["name", "subnet_name"], schema: textCell("a name") },
	taoReserve: {
		names: ["tao_in", "tau_in", "tao_reserve", "taoreserve"],
		schema: amountCell("a TAO reserve"),
		required: true,
	},
	alphaReserve: {
		names: ["alpha_in", "alpha_reserve", "alphareserve"],
		schema: amountCell("an alpha reserve"),
		required: true,
	},
	alphaOutstanding: {
		names: ["alpha_out", "alpha_outstanding", "alphaoutstanding"],
		schema: amountCell("an amount of alpha"),
		required: true,
	},
	price: { names: ["price", "price_tao", "alpha_price", "spot_price"], schema: amountCell("a price") },
	priceEma: { names: ["moving_price", "price_ema", "priceema"], schema: amountCell("a moving price") },
	burnedShare: { names: ["burned_share", "burn_share", "miner_burned"], schema: amountCell("a share") },
	tempo: { names: ["tempo"], schema: wholeCell("a tempo", 0, 65_535) },
	immunityPeriod: { names: ["immunity_period"], schema: wholeCell("an immunity period", 0, 10_000_000) },
	registrationCost: { names: ["reg_cost_tao", "registration_cost", "burn"], schema: amountCell("a cost") },
	ownerHotkey: { names: ["owner_hk", "owner_hotkey"], schema: textCell("a key", KEY_LENGTH) },
	ownerColdkey: { names: ["owner_ck", "owner_coldkey", "owner"], schema: textCell("a key", KEY_LENGTH) },
	symbol: { names: ["symbol"], schema: textCell("a symbol", 20) },
} as const satisfies Record<keyof ImportedSubnet, SubnetColumn>;

export type SubnetField = keyof typeof SUBNET_COLUMNS;
export type TextField = "name" | "ownerHotkey" | "ownerColdkey" | "symbol";
export type NumberField = Exclude<SubnetField, TextField>;
export const SUBNET_FIELDS = Object.keys(SUBNET_COLUMNS) as SubnetField[];

/** Where a field stands in a table: the name there, and what to divide by (names ending in `_rao` hold rao). */
export interface FoundColumn {
	readonly name: string;
	readonly divisor: number;
}

/** Which of a table's column names holds which field; the earliest name in a field's list wins. */
export function findColumns(tableNames: readonly string[]): Map<SubnetField, FoundColumn> {
	const found = new Map<SubnetField, FoundColumn>();
	for (const field of SUBNET_FIELDS) {
		for (const alias of SUBNET_COLUMNS[field].names) {
			const inTokens = tableNames.find((name) => name.toLowerCase() === alias);
			const inRao = tableNames.find((name) => name.toLowerCase() === `${alias}_rao`);
			const name = inTokens ?? inRao;
			if (name === undefined) continue;
			found.set(field, { name, divisor: inTokens === undefined ? RAO_PER_TOKEN : 1 });
			break;
		}
	}
	return found;
}
