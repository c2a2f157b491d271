import type * as v from "valibot";
import { amountCell, textCell, wholeCell } from "../text/cells.ts";
import { type Fields, isEmpty } from "../text/foldName.ts";
import type { ImportedSubnet } from "../result/importedSubnetTable.ts";

/** How one field of {@link ImportedSubnet} is found and read in a table. */
interface SubnetColumn {
	/** Folded names under which tables carry it. */
	readonly names: readonly string[];
	/** The name that messages suggest. */
	readonly suggest?: string;
	readonly schema: v.GenericSchema<unknown, string | number>;
	/** A row without it is refused. */
	readonly required?: true;
	/** Whether it counts tokens, and so may be in rao. */
	readonly tokens?: true;
}

const KEY_LENGTH = 64;

export const SUBNET_COLUMNS = {
	netuid: {
		names: ["netuid", "subnet", "subnetid", "subnetuid", "netid"],
		suggest: "netuid",
		schema: wholeCell("a netuid", 0, 65_535),
		required: true,
	},
	name: { names: ["name", "subnetname", "chainidentitysubnetname"], schema: textCell("a name") },
	taoReserve: {
		names: [
			"taoin",
			"tauin",
			"taoreserve",
			"taoreserves",
			"taoinpool",
			"taoinpooltao",
			"totaltao",
			"taopool",
			"subnettao",
		],
		suggest: "tao_in",
		schema: amountCell("a TAO reserve"),
		required: true,
		tokens: true,
	},
	alphaReserve: {
		names: [
			"alphain",
			"alphareserve",
			"alphareserves",
			"alphainpool",
			"alphainpoolalpha",
			"alphapool",
			"subnetalphain",
		],
		suggest: "alpha_in",
		schema: amountCell("an alpha reserve"),
		required: true,
		tokens: true,
	},
	alphaOutstanding: {
		names: ["alphaout", "alphaoutstanding", "alphaoutpool", "alphastaked", "subnetalphaout"],
		suggest: "alpha_out",
		schema: amountCell("an amount of alpha"),
		required: true,
		tokens: true,
	},
	alphaTotal: {
		names: ["totalalpha", "supply", "alphaissued"],
		schema: amountCell("an amount of alpha"),
		tokens: true,
	},
	price: {
		names: ["price", "spotpricetao", "spotprice", "pricetao", "alphaprice", "alphapricetao"],
		schema: amountCell("a price"),
	},
	priceEma: {
		names: ["movingprice", "priceema", "emaprice", "movingpricepinned"],
		schema: amountCell("a moving price"),
	},
	burnedShare: {
		names: ["burnedshare", "burnshare", "minerburned", "minerburnedfraction"],
		schema: amountCell("a share"),
	},
	tempo: { names: ["tempo", "sntempo"], schema: wholeCell("a tempo", 0, 65_535) },
	immunityPeriod: { names: ["immunityperiod"], schema: wholeCell("an immunity period", 0, 10_000_000) },
	registrationCost: {
		names: ["regcosttao", "registrationcost", "registrationcosttao", "burn"],
		schema: amountCell("a cost"),
	},
	ownerHotkey: { names: ["ownerhk", "ownerhotkey"], schema: textCell("a key", KEY_LENGTH) },
	ownerColdkey: { names: ["ownerck", "ownercoldkey", "owner"], schema: textCell("a key", KEY_LENGTH) },
	registeredAt: {
		names: ["networkregisteredat", "registeredat", "registeredatblock", "registrationblock", "registrationblocknumber"],
		schema: wholeCell("a block", 0, Number.MAX_SAFE_INTEGER),
	},
	symbol: { names: ["symbol", "tokensymbol"], schema: textCell("a symbol", 20) },
} as const satisfies Record<keyof ImportedSubnet | "alphaTotal", SubnetColumn>;

export type SubnetField = keyof typeof SUBNET_COLUMNS;
export type TextField = "name" | "ownerHotkey" | "ownerColdkey" | "symbol";
export type NumberField = Exclude<SubnetField, TextField>;
export const SUBNET_FIELDS = Object.keys(SUBNET_COLUMNS) as SubnetField[];

export const isTokens = (field: SubnetField): boolean => "tokens" in SUBNET_COLUMNS[field];

/** A column of a table: what it is called there, and whether the name says that it counts rao. */
export interface FoundColumn {
	readonly folded: string;
	readonly name: string;
	readonly inRao: boolean;
}

/** Which of a table's columns holds which field; of several the earliest in a field's list that is not empty everywhere. */
export function findColumns(rows: readonly { readonly fields: Fields }[]): Map<SubnetField, FoundColumn> {
	const names = new Map<string, string>();
	const filled = new Set<string>();
	for (const { fields } of rows) {
		for (const [folded, { name, value }] of fields) {
			if (typeof value === "object" && value !== null) continue;
			if (!names.has(folded)) names.set(folded, name);
			if (!isEmpty(value)) filled.add(folded);
		}
	}
	const found = new Map<SubnetField, FoundColumn>();
	for (const field of SUBNET_FIELDS) {
		const spellings = SUBNET_COLUMNS[field].names.flatMap((folded) => [
			{ folded, inRao: false },
			{ folded: `${folded}rao`, inRao: true },
		]);
		const column =
			spellings.find(({ folded }) => filled.has(folded)) ?? spellings.find(({ folded }) => names.has(folded));
		if (column) found.set(field, { ...column, name: names.get(column.folded)! });
	}
	return found;
}

const POOL = ["taoReserve", "alphaReserve", "alphaOutstanding"] as const;

/** Folded names of the three amounts of a pool, in tokens and in rao. */
export const POOL_NAMES: readonly string[] = POOL.flatMap((field) =>
	SUBNET_COLUMNS[field].names.flatMap((name) => [name, `${name}rao`]),
);

/** How many of the three amounts of a pool an object has: none says that it is no subnet of a table. */
export function poolFieldsOf(fields: Fields): number {
	const has = (name: string) => {
		const value = fields.get(name)?.value;
		return value !== undefined && typeof value !== "object" ? true : value === null;
	};
	return POOL.filter((field) => SUBNET_COLUMNS[field].names.some((name) => has(name) || has(`${name}rao`))).length;
}
