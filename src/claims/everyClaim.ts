import { type EveryClaimOptions, type EveryClaimProgress, type EveryClaimResult } from "./scorecard/scorecard.ts";
import { type Runner } from "../runs/engine/runner.ts";
import { type RunStorage } from "../runs/archive/runStorage.ts";
import { setAside } from "../runs/archive/setAside.ts";
import { notKept } from "../runs/archive/notKept.ts";
import { mergeEveryClaim } from "./mergeEveryClaim.ts";
import { everyClaimAsFile, parseEveryClaimFile } from "./scorecard/everyClaimFile.ts";
import { type EveryClaimHandle, testEveryClaim } from "./testEveryClaim.ts";
import { simulations } from "../simulations/registry.ts";
import { Emitter } from "../runs/emitter.ts";

const FILE = "scorecard.json";
/** Progress is told at most this often, in milliseconds. */
const TOLD_EVERY = 250;
/** What was found on the way is written at most this often, in milliseconds: a kill loses no more. */
const KEPT_EVERY = 2000;

/** What it is made of. */
export interface EveryClaimParts {
	readonly runner: Runner;
	readonly storage: RunStorage;
	/** What the extension ships of the same test, made before it was packaged: the text of a scorecard file. */
	readonly shipped: () => Promise<string>;
	/** Told, in a sentence, of a file that was set aside because it cannot be read. */
	readonly onProblem: (sentence: string) => void;
	/** Counts a test as running, so that *Stop* reaches it. */
	readonly track: (test: { readonly report: Promise<unknown>; stop(): void }) => void;
}

/** The test of every claim: the one that is under way, and what the last one found, which is kept. */
export class EveryClaim {
	readonly #parts: EveryClaimParts;
	readonly #changed = new Emitter<void>();
	readonly #progressed = new Emitter<EveryClaimProgress>();
	#result: EveryClaimResult | undefined;
	#shipped: EveryClaimResult | undefined;
	#loaded: Promise<void> | undefined;
	#test: EveryClaimHandle | undefined;
	#progress: EveryClaimProgress | undefined;
	#toldAt = 0;
	#keptAt = 0;
	#cannotKeep = false;

	/** The result, or whether a test is under way, changed. */
	readonly onDidChange = this.#changed.event;
	readonly onDidProgress = this.#progressed.event;

	constructor(parts: EveryClaimParts) {
		this.#parts = parts;
	}

	/**
	 * What the reader's own tests found; while one is under way, what it has found so far, and what an earlier one found
	 * wherever it has not come yet. Known after {@link load}.
	 */
	get result(): EveryClaimResult | undefined {
		return this.#result;
	}

	/** The same, with what the extension ships wherever the reader's own test has not come. Known after {@link load}. */
	get known(): EveryClaimResult | undefined {
		const [own, shipped] = [this.#result, this.#shipped];
		if (!own || !shipped) return own ?? shipped;
		const tested = new Set([...own.reports, ...own.failures].map(({ simulation }) => simulation));
		const rest = shipped.reports.filter(({ simulation }) => !tested.has(simulation));
		return rest.length === 0 ? own : { ...own, reports: [...own.reports, ...rest], shipped: "rest" };
	}

	/** There while a test is under way. */
	get progress(): EveryClaimProgress | undefined {
		return this.#progress;
	}

	/** Reads what the extension ships and what an earlier window kept. A file that cannot be read is set aside and told. */
	load(): Promise<void> {
		return (this.#loaded ??= Promise.all([this.#readShipped(), this.#read()]).then(() => this.#changed.fire()));
	}

	/**
	 * Tests every claim; while that is under way already, waits for it.
	 * @returns what was found, also when it was stopped; then with what an earlier test had found of the rest
	 * @throws {SubnetsError} `worker-died`
	 */
	async start(options: EveryClaimOptions): Promise<EveryClaimResult> {
		await this.load();
		if (this.#test) return await this.#test.result;
		const before = this.#result;
		const test = testEveryClaim(options, simulations, this.#parts.runner, {
			onProgress: (progress) => this.#tell(progress),
			onResult: (soFar) => this.#show(mergeEveryClaim(before, soFar, simulations)),
		});
		this.#cannotKeep = false;
		this.#test = test;
		this.#progress = { share: 0, simulation: "the quickest first", claimsDone: 0, claims: 0 };
		this.#parts.track({ report: test.result, stop: () => test.stop() });
		this.#changed.fire();
		try {
			const found = await test.result;
			// A test that was stopped before anything was done changes nothing.
			if (found.reports.length === 0 && found.failures.length === 0) return before ?? found;
			const result = mergeEveryClaim(before, found, simulations);
			this.#result = result;
			await this.#keep(result);
			return result;
		} finally {
			this.#test = undefined;
			this.#progress = undefined;
			this.#changed.fire();
		}
	}

	stop(): void {
		this.#test?.stop();
	}

	#tell(progress: EveryClaimProgress): void {
		this.#progress = progress;
		if (Date.now() - this.#toldAt < TOLD_EVERY) return;
		this.#toldAt = Date.now();
		this.#progressed.fire(progress);
	}

	#show(soFar: EveryClaimResult): void {
		this.#result = soFar;
		this.#changed.fire();
		if (Date.now() - this.#keptAt >= KEPT_EVERY) void this.#keep(soFar);
	}

	/** What cannot be written is there until the window closes, and told once per test. */
	async #keep(result: EveryClaimResult): Promise<void> {
		this.#keptAt = Date.now();
		try {
			await this.#parts.storage.writeAtomic(FILE, new TextEncoder().encode(everyClaimAsFile(result)));
		} catch (error) {
			if (!this.#cannotKeep) this.#parts.onProblem(notKept("The scorecard is shown", error));
			this.#cannotKeep = true;
		}
	}

	async #readShipped(): Promise<void> {
		const { shipped, onProblem } = this.#parts;
		try {
			this.#shipped = { ...parseEveryClaimFile(await shipped(), FILE), shipped: "all" };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			onProblem(`The scorecard that comes with the extension cannot be read: ${reason} Install the extension again.`);
		}
	}

	async #read(): Promise<void> {
		const { storage, onProblem } = this.#parts;
		if (!(await storage.list()).includes(FILE)) return;
		try {
			this.#result = parseEveryClaimFile(new TextDecoder().decode(await storage.read(FILE)), FILE);
		} catch (error) {
			onProblem(await setAside(storage, FILE, error, "test every claim again for a new scorecard"));
		}
	}
}
