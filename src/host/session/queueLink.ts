import { SubnetsError } from "../../numeric/errors.ts";
import { parseReport } from "../../runs/archive/reportFile.ts";
import { askIn } from "../../runs/ask/ask.ts";
import { networkHash } from "../../runs/ask/networkHash.ts";
import { engineVersion } from "../../runs/engine/engineVersion.ts";
import { type QueueProgram } from "../../runs/engine/queueProgram.ts";
import { type RunHandle, type StartOptions, type WorkerLike } from "../../runs/engine/runner.ts";
import { type RunReport, type RunRequest } from "../../runs/runReport.ts";
import { type ImportedNetwork, type NetworkFiles } from "../../simulations/kit/importedNetwork.ts";
import { type Channel, connect } from "../../wire/rpc.ts";
import { queueWords as words } from "./queueWords.ts";

/** What a link to a queue needs of the window. */
export interface QueueServices {
	/** Starts the program that hands runs to a queue; undefined when it is not installed. */
	readonly start: () => Promise<WorkerLike | undefined>;
	/** The files that a network came from; undefined when they are not kept. */
	readonly filesOf: (network: ImportedNetwork) => Promise<NetworkFiles | undefined>;
	/** Tells, in a sentence, what keeps runs from being done. */
	readonly onProblem: (sentence: string) => void;
}

/** After how long it is asked whether anybody works, in milliseconds. */
const ASK_FOR_WORKERS = 3_000;

/** The program that hands runs to one queue, from its start to its end. */
export class QueueLink {
	readonly #channel: Promise<Channel<QueueProgram>>;
	readonly #networks = new WeakMap<ImportedNetwork, Promise<string>>();
	readonly #asking: ReturnType<typeof setTimeout>;
	#worker: WorkerLike | undefined;
	#runs = 0;
	#waiting = 0;
	#ended = false;

	/** @param onEnd called once, however it ends */
	constructor(
		readonly url: string,
		private readonly services: QueueServices,
		private readonly onEnd: () => void,
	) {
		this.#channel = this.#open();
		this.#channel.catch(() => this.end());
		this.#asking = setTimeout(() => void this.#askForWorkers(), ASK_FOR_WORKERS);
	}

	/** Whether no run waits. */
	get idle(): boolean {
		return this.#waiting === 0;
	}

	/** A run of the queue can be stopped and nothing else. */
	start(request: RunRequest, { brief = false }: StartOptions = {}): RunHandle {
		const run = this.#runs++;
		let stop = nothing;
		const stopped = new Promise<never>((_, reject) => {
			stop = () => {
				reject(new SubnetsError("stopped", words.stopped));
				// One that was not sent yet looks by itself.
				void this.#channel.then((channel) => channel.note("stop", { run }), nothing);
			};
		});
		let given = false;
		stopped.catch(() => (given = true));
		this.#waiting++;
		const report = Promise.race([this.#run(run, request, brief, () => given), stopped]).finally(() => this.#waiting--);
		return { report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: () => stop() };
	}

	/** What waits is taken back. */
	end(): void {
		if (this.#ended) return;
		this.#ended = true;
		clearTimeout(this.#asking);
		this.#worker?.terminate();
		this.onEnd();
	}

	async #open(): Promise<Channel<QueueProgram>> {
		const worker = await this.services.start();
		if (!worker) throw new SubnetsError("not-found", words.notInstalled(engineVersion), "queue");
		this.#worker = worker;
		const channel = connect<Record<never, never>, QueueProgram>((wire) => worker.post(wire), {}, nothing);
		worker.onMessage((message) => channel.receive(message));
		worker.onDeath(({ message }) => {
			channel.close(new SubnetsError("disconnected", words.ended(message)));
			this.end();
		});
		const version = await channel.call("version", {});
		if (version !== engineVersion) {
			throw new SubnetsError("bad-value", words.otherVersion(version, engineVersion), "queue");
		}
		await channel.call("open", { url: this.url });
		return channel;
	}

	async #run(run: number, request: RunRequest, brief: boolean, isStopped: () => boolean): Promise<RunReport> {
		const channel = await this.#channel;
		const { imported } = request;
		const network = imported && (await this.#bring(imported, channel));
		if (isStopped()) throw new SubnetsError("stopped", words.stopped);
		const ask = askIn(request);
		return parseReport(await channel.call("run", { run, ask, ...(network && { network }), brief }), "queue");
	}

	/** Once for all runs that start from it. */
	#bring(network: ImportedNetwork, channel: Channel<QueueProgram>): Promise<string> {
		const known = this.#networks.get(network);
		if (known) return known;
		const brought = this.services.filesOf(network).then(async (files) => {
			const hash = files && (await channel.call("bring", files));
			if (hash === networkHash(network)) return hash;
			throw new SubnetsError("not-found", words.networkGone(network.name), "imported");
		});
		this.#networks.set(network, brought);
		brought.catch(() => this.#networks.delete(network));
		return brought;
	}

	async #askForWorkers(): Promise<void> {
		const channel = await this.#channel.catch(nothing);
		const count = await channel?.call("workers", {}).catch(nothing);
		if (count === 0 && !this.idle) this.services.onProblem(words.noWorkers);
	}
}

const nothing = () => undefined;
