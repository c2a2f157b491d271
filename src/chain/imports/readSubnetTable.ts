import { oneSentence } from "../../numeric/oneLine.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { countsRao, RAO_PER_TOKEN, shortNote, tooMany } from "./text/amounts.ts";
import { readCell, readNumber, wholeCell } from "./text/cells.ts";
import { fieldOf } from "./text/foldName.ts";
import type { ImportedSubnet, ImportedSubnetTable } from "./result/importedSubnetTable.ts";
import { BLOCK_NAMES } from "./shapes/neuronFields.ts";
import { type Comma, numberFrom } from "./text/numberText.ts";
import type { Row, SubnetPiece } from "./shapes/piece.ts";
import { Refusals } from "./result/refusedRow.ts";
import {
	findColumns,
	isTokens,
	type NumberField,
	poolFieldsOf,
	SUBNET_COLUMNS,
	SUBNET_FIELDS,
	type SubnetField,
	type TextField,
} from "./shapes/subnetColumns.ts";

class Refused extends Error {
	constructor(
		readonly column: string,
		readonly problem: string,
	) {
		super(problem);
	}
}

interface Column {
	readonly folded: string;
	readonly name: string;
	readonly divisor: number;
}
type Columns = ReadonlyMap<SubnetField, Column>;

/** Reads one row; the first bad cell refuses it. @throws {Refused} */
function readSubnet({ fields }: Row, columns: Columns, comma: Comma): ImportedSubnet {
	const read = (field: SubnetField): unknown => {
		const column = columns.get(field);
		if (column === undefined) return null;
		const definition = SUBNET_COLUMNS[field];
		const optional = "required" in definition ? undefined : { empty: null };
		const raw = fields.get(column.folded)?.value;
		const cell = isText(field)
			? readCell<unknown>(definition.schema, raw, optional)
			: readNumber<unknown>(definition.schema, raw, comma, optional);
		if (cell.problem !== undefined) throw new Refused(column.name, cell.problem);
		if (typeof cell.value !== "number") return cell.value;
		const value = cell.value / column.divisor;
		const problem = isTokens(field) ? tooMany(value, "an amount of tokens") : undefined;
		if (problem !== undefined) throw new Refused(column.name, problem);
		return value;
	};
	const number = (field: NumberField) => read(field) as number;
	const numberOrNull = (field: NumberField) => read(field) as number | null;
	const textOrNull = (field: TextField) => read(field) as string | null;

	const netuid = number("netuid");
	const taoReserve = number("taoReserve");
	const alphaReserve = number("alphaReserve");
	const alphaOutstanding = number("alphaOutstanding");
	checkTotal(columns, alphaReserve, numberOrNull("alphaTotal"));
	const burnedShare = numberOrNull("burnedShare");
	if (burnedShare !== null && burnedShare > 1) {
		throw new Refused(columns.get("burnedShare")!.name, `${burnedShare} is not a share. Use 0 to 1.`);
	}
	const price = netuid === 0 ? 1 : (numberOrNull("price") ?? taoReserve / alphaReserve);
	if (!Number.isFinite(price)) {
		const problem = "a pool without alpha has no price. Give the alpha in the pool, or a price.";
		throw new Refused(columns.get("alphaReserve")!.name, problem);
	}
	const registeredAt = numberOrNull("registeredAt");
	return {
		netuid,
		name: textOrNull("name") || `Subnet ${netuid}`,
		taoReserve,
		alphaReserve,
		alphaOutstanding,
		price,
		priceEma: columns.has("priceEma") || netuid === 0 ? numberOrNull("priceEma") : Math.min(1, price),
		burnedShare,
		tempo: numberOrNull("tempo"),
		immunityPeriod: numberOrNull("immunityPeriod"),
		registrationCost: numberOrNull("registrationCost"),
		ownerHotkey: textOrNull("ownerHotkey"),
		ownerColdkey: textOrNull("ownerColdkey"),
		symbol: textOrNull("symbol"),
		...(registeredAt !== null && { registeredAt }),
	};
}

const isText = (field: SubnetField) => ["name", "ownerHotkey", "ownerColdkey", "symbol"].includes(field);

/** Rounding of what tools print. */
const SLACK = 1.001;

function checkTotal(columns: Columns, alphaReserve: number, total: number | null): void {
	if (total === null || total === 0 || alphaReserve <= total * SLACK) return;
	const [part, whole] = [columns.get("alphaReserve")!.name, columns.get("alphaTotal")!.name];
	throw new Refused(part, `${alphaReserve} is more than the ${total} under "${whole}". Correct one of them.`);
}

/** TAO for an alpha that no subnet's pool has come near: the dearest stood below 1. */
const HIGHEST_PRICE = 10;

/** Finds the columns and settles which of them count rao. @throws {SubnetsError} `bad-format` when a needed one is missing */
function settleColumns(rows: readonly Row[], comma: Comma, fileName: string, notes: string[]): Columns {
	const found = findColumns(rows);
	const hasKeys = rows.some(({ fields }) => fields.has("hotkey") || fields.has("address"));
	if (hasKeys && !rows.some(({ fields }) => poolFieldsOf(fields) > 0)) {
		throw new SubnetsError(
			"bad-format",
			`${fileName} lists keys, and neither their UIDs nor subnets with pools. Use a metagraph, in which every entry has its UID and stake.`,
		);
	}
	const cellsOf = (folded: string) => rows.map(({ fields }) => fields.get(folded)?.value);
	const isUnsaid = (field: SubnetField) => {
		const column = found.get(field);
		return isTokens(field) && column !== undefined && !column.inRao && countsRao(cellsOf(column.folded), comma);
	};
	const unsaidFields = new Set(SUBNET_FIELDS.filter(isUnsaid));
	// A shallow pool's rao may be few enough to be tokens; then one side alone would be converted, and the price absurd.
	if (unsaidFields.has("alphaReserve") && !unsaidFields.has("taoReserve") && found.has("taoReserve")) {
		const [tao, alpha] = (["taoReserve", "alphaReserve"] as const).map((field) =>
			cellsOf(found.get(field)!.folded).map((cell) => numberFrom(cell, comma)),
		);
		const isAbsurd = (_: unknown, row: number) =>
			Number(tao![row]) > (HIGHEST_PRICE * Number(alpha![row])) / RAO_PER_TOKEN;
		if (!found.get("taoReserve")!.inRao && tao!.filter(isAbsurd).length * 2 > rows.length) {
			for (const field of SUBNET_FIELDS)
				if (isTokens(field) && found.get(field)?.inRao === false) unsaidFields.add(field);
		}
	}
	const amounts = SUBNET_FIELDS.flatMap((field) => (isTokens(field) ? (found.get(field)?.folded ?? []) : []));
	notes.push(...shortNote(amounts.flatMap(cellsOf)));
	const columns = new Map<SubnetField, Column>();
	const converted: string[] = [];
	for (const field of SUBNET_FIELDS) {
		const column = found.get(field);
		if (column === undefined) {
			const definition = SUBNET_COLUMNS[field];
			if (!("required" in definition)) continue;
			const wanted = definition.suggest;
			const message = `${fileName} has no column "${wanted}". Add it, one row per subnet.`;
			throw new SubnetsError("bad-format", message, wanted);
		}
		const unsaid = unsaidFields.has(field);
		if (unsaid) converted.push(`"${column.name}"`);
		columns.set(field, { ...column, divisor: column.inRao || unsaid ? RAO_PER_TOKEN : 1 });
	}
	if (converted.length > 0) {
		notes.push(`${converted.join(", ")}: more than can exist in tokens, so read as rao (1 token = 1,000,000,000).`);
	}
	return columns;
}

/**
 * Reads a table of subnets with their pools.
 *
 * Needed: netuid, TAO in the pool, alpha in the pool, alpha outside, in tokens or rao; others are used where present: see
 * {@link SUBNET_COLUMNS}. A row with a bad cell is left out and reported.
 *
 * @throws {SubnetsError} `bad-format` when the file as a whole cannot be one, or no row is good
 */
export function readSubnetTable(
	{ head, rows, tool }: SubnetPiece,
	comma: Comma,
	fileName: string,
	before: readonly string[],
): ImportedSubnetTable {
	const notes = [...before];
	const columns = settleColumns(rows, comma, fileName, notes);
	const byNetuid = new Map<number, ImportedSubnet>();
	const refused = new Refusals();
	for (const row of rows) {
		try {
			const subnet = readSubnet(row, columns, comma);
			if (byNetuid.has(subnet.netuid)) {
				const problem = `${subnet.netuid} stands in an earlier row already. Remove one of them.`;
				throw new Refused(columns.get("netuid")!.name, problem);
			}
			byNetuid.set(subnet.netuid, subnet);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			refused.add({ row: row.row, column: error.column, message: `${row.place(error.column)}: ${error.problem}` });
		}
	}
	if (byNetuid.size === 0) {
		const why = refused.rows[0]?.message ?? "Add rows.";
		throw new SubnetsError("bad-format", `${fileName} has no row that can be used. ${why}`);
	}
	const subnets = [...byNetuid.values()].sort((a, b) => a.netuid - b.netuid);
	const block = readNumber(
		wholeCell("a block", 0, Number.MAX_SAFE_INTEGER),
		head.block?.value ?? (rows[0] && fieldOf(rows[0].fields, BLOCK_NAMES)?.value),
		comma,
	);
	return {
		kind: "subnets",
		source: head.source ?? fileName,
		form: `Read as a table of ${subnets.length} ${subnets.length === 1 ? "subnet" : "subnets"} (${tool}).`,
		notes: notes.map(oneSentence),
		block: block.problem === undefined ? block.value : null,
		subnets,
		refused: refused.rows,
		refusedCount: refused.count,
	};
}
