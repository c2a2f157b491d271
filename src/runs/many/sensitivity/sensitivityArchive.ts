import * as v from "valibot";
import { type Kept, KeptFiles, type KeptKind } from "../../archive/keptFiles.ts";
import { type KeptRequest, keptRequest, keptRequestSchema } from "../../archive/keptRequest.ts";
import { type RunStorage } from "../../archive/runStorage.ts";
import { engineVersion } from "../../engine/engineVersion.ts";
import { METHODS, type SensitivityRequest } from "./sensitivityPlan.ts";
import { type FigureByRun } from "./startSensitivity.ts";

const asked = {
	base: keptRequestSchema,
	figure: v.string(),
	method: v.picklist(METHODS),
	runs: v.exactOptional(v.number()),
	span: v.exactOptional(v.number()),
};

/** What lists show of a kept sensitivity. */
export type SensitivitySummary = Omit<SensitivityRequest, "base"> & {
	readonly base: KeptRequest;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** Of how many runs there are in all so many are done. */
	readonly size: number;
	readonly done: number;
};

/** A sensitivity that is kept as far as it came: of every run its one figure, since all else follows from the request. */
export interface KeptSensitivity extends SensitivitySummary {
	/** Versions of the extension and of the simulation, of which others might give other figures. */
	readonly engine: string;
	readonly model: number;
	/** By run: `false` where it is not done, `null` where it gave no such figure. */
	readonly figures: readonly (number | null | false)[];
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const summaryFields = { ...asked, savedAt: v.number(), size: count, done: count };

const summarySchema = v.object(summaryFields);

const sensitivities: KeptKind<KeptSensitivity, SensitivitySummary> = {
	noun: "sensitivity",
	file: { format: "subnet-explorer.kept-sensitivity", version: 1 },
	schema: v.object({
		...summaryFields,
		engine: v.string(),
		model: count,
		figures: v.pipe(v.array(v.union([v.number(), v.null(), v.literal(false)])), v.maxLength(200_000)),
	}),
	summary: { format: "subnet-explorer.kept-sensitivity-summary", version: 1 },
	summarySchema,
	// Checked against its schema, which leaves out what is no part of a summary.
	summaryOf: (whole) => v.parse(summarySchema, whole),
};

/** Sensitivities that are kept under Runs. */
export class SensitivityArchive {
	readonly #files: KeptFiles<KeptSensitivity, SensitivitySummary>;
	readonly #clock: () => number;
	/** One was kept or deleted. */
	readonly onDidChange;

	/** @param clock milliseconds since 1970 */
	constructor(storage: RunStorage, clock: () => number, onProblem: (sentence: string) => void) {
		this.#files = new KeptFiles(sensitivities, storage, onProblem);
		this.#clock = clock;
		this.onDidChange = this.#files.onDidChange;
	}

	/** Newest first. What cannot be read is set aside and told. */
	list(): Promise<readonly Kept<SensitivitySummary>[]> {
		return this.#files.list();
	}

	/** @throws {SubnetsError} `bad-format` for a damaged file, `not-found` when it was deleted */
	read(id: string): Promise<Kept<KeptSensitivity>> {
		return this.#files.read(id);
	}

	/**
	 * @param id under which it is kept already; absent: as a new one
	 * @returns its id
	 * @throws {SubnetsError} `not-kept` when it cannot be written
	 */
	async save(request: SensitivityRequest, version: number, figures: FigureByRun, id?: string): Promise<string> {
		const savedAt = this.#clock();
		const mine = id ?? `${savedAt}-${request.base.simulation}-${request.figure}`;
		await this.#files.save(mine, {
			...request,
			base: keptRequest(request.base),
			savedAt,
			size: figures.length,
			done: figures.filter((figure) => figure !== undefined).length,
			engine: engineVersion,
			model: version,
			figures: figures.map((figure) => (figure === undefined ? false : Number.isNaN(figure) ? null : figure)),
		});
		return mine;
	}

	delete(id: string): Promise<void> {
		return this.#files.delete(id);
	}
}

/** The figures of a kept one that would come out the same now; none of another version of extension or model. */
export const currentFigures = ({ engine, model, figures }: KeptSensitivity, now: number): FigureByRun =>
	engine === engineVersion && model === now
		? figures.map((figure) => (figure === false ? undefined : (figure ?? NaN)))
		: [];
