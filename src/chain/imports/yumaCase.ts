import { SubnetsError } from "../../numeric/errors.ts";
import { type Field, fieldsOf, isObject, type JsonObject } from "./text/foldName.ts";
import { NEURON_FIELDS } from "./shapes/neuronFields.ts";
import type { NeuronPiece, Row } from "./shapes/piece.ts";
import { type Choices, UnclearFile } from "./result/unclearFile.ts";
import { isNumberList } from "./shapes/weightRows.ts";

/** Folded names under which simulators of the epoch write weights and stakes. */
const WEIGHTS = ["weightsepochs", "weightsperepoch", "weights", "w"];
const STAKES = ["stakesepochs", "stakesperepoch", "stakes", "stake", "s"];
/** What a network has and a case has not. */
const NETWORK = [...NEURON_FIELDS.uid, ...NEURON_FIELDS.hotkey, ...NEURON_FIELDS.lastUpdate, "n", "netuid", "block"];
const MOST_EPOCHS = 1000;

/** Rows of weights, one for each validator, and the validators' stakes. */
interface Epoch {
	readonly weights: readonly (readonly unknown[])[];
	readonly stakes: readonly unknown[];
}

/**
 * A case of a published simulator of the epoch, `{ weights, stakes }` with a row for each validator and a column for each
 * miner, once or for every epoch, as a piece for each epoch: validators are the first UIDs, their miners the next. Empty
 * where the value is no such case.
 *
 * @throws {UnclearFile} when there are as many columns as rows, so that each UID may rate every UID
 * @throws {SubnetsError} `bad-format` when an epoch has other rows or columns than the first
 */
export function yumaCase(value: unknown, choices: Choices, fileName: string): readonly NeuronPiece[] {
	if (!isObject(value)) return [];
	const fields = fieldsOf(value);
	if (NETWORK.some((name) => fields.has(name))) return [];
	const epochs = epochsIn(fields);
	const [first] = epochs;
	if (!first) return [];
	const [validators, miners] = [first.stakes.length, first.weights[0]!.length];
	const named = namesOf(fields, ["servers", "miners"], miners) !== undefined;
	const said = named || choices.has("validators");
	const isNetwork = validators === miners && !said && !meansValidators(epochs, fields.has("stakes"), choices, fileName);
	// Several epochs of a network are nowhere else read from one file.
	if (isNetwork && epochs.length === 1) return [];
	epochs.forEach(({ weights, stakes }, epoch) => {
		if (stakes.length === validators && weights.length === validators && weights.every((row) => row.length === miners))
			return;
		const message = `${fileName}, epoch ${epoch}: there are not ${validators} stakes and ${validators} rows of ${miners} weights, as in the first. Give every epoch as many.`;
		throw new SubnetsError("bad-format", message);
	});
	if (epochs.length > MOST_EPOCHS) {
		throw new SubnetsError("bad-format", `${fileName} has ${epochs.length} epochs. Use at most ${MOST_EPOCHS}.`);
	}
	const keys = [
		...(namesOf(fields, ["validators"], validators) ??
			Array.from({ length: validators }, (_, i) => `Validator ${i + 1}`)),
		...(namesOf(fields, ["servers", "miners"], miners) ?? Array.from({ length: miners }, (_, i) => `Miner ${i + 1}`)),
	];
	return epochs.map((epoch) => (isNetwork ? networkOf(epoch) : pieceOf(epoch, keys)));
}

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
	Array.isArray(value) && value.length > 0 && value.every((row) => isNumberList(row) && row.length > 0);

function epochsIn(fields: ReadonlyMap<string, Field>): readonly Epoch[] {
	const listOf = (names: readonly string[]) =>
		names.map((name) => fields.get(name)?.value).find((value): value is readonly unknown[] => Array.isArray(value));
	const [weights, stakes] = [listOf(WEIGHTS), listOf(STAKES)];
	if (!weights || !stakes || stakes.length === 0) return [];
	if (isMatrix(weights)) {
		const columns = weights[0]!.length;
		// With a row for each validator and as many columns as rows it may be any network: only a case has other columns.
		const fits = isNumberList(stakes) && weights.length === stakes.length;
		return fits && weights.every((row) => row.length === columns) ? [{ weights, stakes }] : [];
	}
	if (weights.length === 0 || !weights.every(isMatrix)) return [];
	const each = isMatrix(stakes) && stakes.length === weights.length ? stakes : undefined;
	if (!each && !isNumberList(stakes)) return [];
	return weights.map((matrix, epoch) => ({ weights: matrix, stakes: each?.[epoch] ?? stakes }));
}

/**
 * With as many miners as validators: whether the columns are others than the rows.
 * @param plural whether the file says "stakes", as simulators do and dumps of networks do not
 * @throws {UnclearFile} when they may be
 */
function meansValidators(epochs: readonly Epoch[], plural: boolean, choices: Choices, fileName: string): boolean {
	if (choices.has("matrix") || choices.has("triples")) return false;
	// A network has UIDs without stake, and nobody's weight on itself counts: then it is one, and nothing is asked.
	const ownWeights = epochs.some(({ weights }) => weights.some((row, i) => Number(row[i]) > 0));
	const allStaked = epochs.every(({ stakes }) => stakes.every((stake) => Number(stake) > 0));
	if (epochs.length === 1 && !(plural && ownWeights && allStaked)) return false;
	const size = epochs[0]!.stakes.length;
	throw new UnclearFile(`${fileName} has ${size} stakes and rows of ${size} weights.`, [
		{ id: "validators", label: "rows: validators, columns: their miners" },
		{ id: "matrix", label: "rows: each UID's weights on all UIDs" },
	]);
}

function namesOf(fields: ReadonlyMap<string, Field>, names: readonly string[], count: number) {
	for (const name of names) {
		const value = fields.get(name)?.value;
		if (Array.isArray(value) && value.length === count && value.every((one) => typeof one === "string"))
			return new Set(value).size === count ? (value as readonly string[]) : undefined;
	}
	return undefined;
}

const rowOf = (cells: JsonObject, uid: number): Row => ({
	row: uid,
	fields: fieldsOf({ uid, ...cells }),
	place: (name) => `UID ${uid}, "${name}"`,
});

const networkOf = ({ weights, stakes }: Epoch): NeuronPiece => ({
	...{ kind: "neurons", head: {}, tool: "one epoch of several", dumped: true },
	rows: stakes.map((stake, uid) => rowOf({ stake }, uid)),
	weights: { name: "weights", value: weights },
});

function pieceOf({ weights, stakes }: Epoch, keys: readonly string[]): NeuronPiece {
	const rows = keys.map((hotkey, uid) => rowOf({ hotkey, stake: stakes[uid] ?? 0 }, uid));
	const entries = weights.flatMap((row, from) =>
		row.flatMap((weight, miner): JsonObject[] => (weight === 0 ? [] : [{ from, to: stakes.length + miner, weight }])),
	);
	const words = `a simulator's case of ${stakes.length} validators and ${keys.length - stakes.length} miners`;
	return { kind: "neurons", head: {}, rows, weights: { name: "weights", value: entries }, tool: words, dumped: true };
}
