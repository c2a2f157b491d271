import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { readCell, wholeCell } from "./cells.ts";
import { parseCsv } from "./csv.ts";
import type { ImportedSubnet, ImportedSubnetTable } from "./importedSubnetTable.ts";
import { looksLikeJson, readJson } from "./readJson.ts";
import { checkLength, type RefusedRow } from "./refusedRow.ts";
import {
	findColumns,
	SUBNET_COLUMNS,
	SUBNET_FIELDS,
	type NumberField,
	type SubnetField,
	type TextField,
} from "./subnetColumns.ts";

/** A table before its cells are read: rows of named raw values. */
interface RawTable {
	readonly source: string;
	readonly block: number | null;
	readonly names: readonly string[];
	readonly rows: readonly RawRow[];
}

interface RawRow {
	readonly row: number;
	/** The row in words, to begin a sentence with. */
	readonly place: string;
	readonly values: Readonly<Record<string, unknown>>;
}

const jsonRows = v.array(v.record(v.string(), v.unknown()));
const jsonForm = v.union([
	v.pipe(
		jsonRows,
		v.transform((subnets) => ({ subnets, source: undefined, block: undefined })),
	),
	v.object({ subnets: jsonRows, source: v.optional(v.string()), block: v.optional(v.unknown()) }),
]);

function fromJson(text: string, fileName: string): RawTable {
	const form = v.safeParse(jsonForm, readJson(text, fileName));
	if (!form.success) {
		const message = `${fileName} holds neither subnets nor a metagraph. Use a list of subnets, bare or under "subnets", or stakes under "S" with weights under "W_sparse".`;
		throw new SubnetsError("bad-format", message);
	}
	const { subnets, source, block } = form.output;
	const at = readCell(wholeCell("a block", 0, Number.MAX_SAFE_INTEGER), block);
	return {
		source: source ?? fileName,
		block: at.problem === undefined ? at.value : null,
		names: [...new Set(subnets.flatMap((subnet) => Object.keys(subnet)))],
		rows: subnets.map((values, row) => ({ row, place: `Entry ${row}`, values })),
	};
}

function fromCsv(text: string, fileName: string): RawTable {
	const { header, rows } = parseCsv(text, fileName);
	return {
		source: fileName,
		block: null,
		names: header,
		rows: rows.map(({ line, cells }) => ({
			row: line,
			place: `Row ${line}`,
			values: Object.fromEntries(header.map((name, i) => [name, cells[i]])),
		})),
	};
}

class Refused extends Error {
	constructor(
		readonly column: string,
		readonly problem: string,
	) {
		super(problem);
	}
}

/** Reads one row; the first bad cell refuses it. @throws {Refused} */
function readSubnet(values: RawRow["values"], columns: ReturnType<typeof findColumns>): ImportedSubnet {
	const read = (field: SubnetField): unknown => {
		const column = columns.get(field);
		if (column === undefined) return null;
		const definition = SUBNET_COLUMNS[field];
		const optional = "required" in definition ? undefined : { empty: null };
		const cell = readCell<unknown>(definition.schema, values[column.name], optional);
		if (cell.problem !== undefined) throw new Refused(column.name, cell.problem);
		return typeof cell.value === "number" ? cell.value / column.divisor : cell.value;
	};
	const number = (field: NumberField) => read(field) as number;
	const numberOrNull = (field: NumberField) => read(field) as number | null;
	const textOrNull = (field: TextField) => read(field) as string | null;

	const netuid = number("netuid");
	const taoReserve = number("taoReserve");
	const alphaReserve = number("alphaReserve");
	const burnedShare = numberOrNull("burnedShare");
	if (burnedShare !== null && burnedShare > 1) {
		throw new Refused(columns.get("burnedShare")!.name, `${burnedShare} is not a share. Use 0 to 1.`);
	}
	const price = numberOrNull("price") ?? (netuid === 0 ? 1 : taoReserve / alphaReserve);
	if (!Number.isFinite(price)) {
		const problem = "a pool without alpha has no price. Give the alpha in the pool, or a price.";
		throw new Refused(columns.get("alphaReserve")!.name, problem);
	}
	return {
		netuid,
		name: textOrNull("name") || `Subnet ${netuid}`,
		taoReserve,
		alphaReserve,
		alphaOutstanding: number("alphaOutstanding"),
		price,
		priceEma: columns.has("priceEma") || netuid === 0 ? numberOrNull("priceEma") : Math.min(1, price),
		burnedShare,
		tempo: numberOrNull("tempo"),
		immunityPeriod: numberOrNull("immunityPeriod"),
		registrationCost: numberOrNull("registrationCost"),
		ownerHotkey: textOrNull("ownerHotkey"),
		ownerColdkey: textOrNull("ownerColdkey"),
		symbol: textOrNull("symbol"),
	};
}

/**
 * Reads a table of subnets with their pools from a CSV or JSON file (a list of objects, bare or under `subnets`).
 *
 * Needed columns: `netuid`, `tao_in`, `alpha_in`, `alpha_out`, in whole tokens (or with `_rao` at the end of the name,
 * in rao). Others are used where present: see {@link SUBNET_COLUMNS}. A row with a bad cell is left out and reported.
 *
 * @throws {SubnetsError} `bad-format` when the file as a whole cannot be one, or no row is good
 */
export function parseSubnetTable(text: string, fileName: string): ImportedSubnetTable {
	checkLength(text, fileName);
	const { source, block, names, rows } = looksLikeJson(text) ? fromJson(text, fileName) : fromCsv(text, fileName);
	const columns = findColumns(names);
	for (const field of SUBNET_FIELDS) {
		if (!("required" in SUBNET_COLUMNS[field]) || columns.has(field)) continue;
		const wanted = SUBNET_COLUMNS[field].names[0];
		throw new SubnetsError("bad-format", `${fileName} has no column "${wanted}". Add it, one row per subnet.`, wanted);
	}
	const byNetuid = new Map<number, ImportedSubnet>();
	const refused: RefusedRow[] = [];
	for (const { row, place, values } of rows) {
		try {
			const subnet = readSubnet(values, columns);
			if (byNetuid.has(subnet.netuid)) {
				throw new Refused(
					columns.get("netuid")!.name,
					`${subnet.netuid} stands in an earlier row already. Remove one of them.`,
				);
			}
			byNetuid.set(subnet.netuid, subnet);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			refused.push({ row, column: error.column, message: `${place}, column "${error.column}": ${error.problem}` });
		}
	}
	if (byNetuid.size === 0) {
		throw new SubnetsError(
			"bad-format",
			`${fileName} has no row that can be used. ${refused[0]?.message ?? "Add rows."}`,
		);
	}
	const subnets = [...byNetuid.values()].sort((a, b) => a.netuid - b.netuid);
	return { kind: "subnets", source, block, subnets, refused };
}
