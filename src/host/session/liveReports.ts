import { type RunReport, type RunRequest } from "../../runs/runReport.ts";
import { Emitter } from "../../runs/emitter.ts";

/** The newest report of a simulation, and what it came from. */
export interface LiveReport {
	readonly request: RunRequest;
	readonly report: RunReport;
	/** Id of the imported network that it started from. */
	readonly network?: string;
	/** Id in the history, where it was kept. */
	readonly run?: string;
}

/** The newest report of every simulation in this window: what the sidebar shows of participants, and panels on reload. */
export class LiveReports {
	readonly #reports = new Map<string, LiveReport>();
	readonly #changed = new Emitter<LiveReport>();
	/** Somebody's report is there, or another one than before. */
	readonly onDidChange = this.#changed.event;

	/** @param network the imported network that it must have started from; absent: from none */
	get(simulation: string, network?: string): LiveReport | undefined {
		return this.#reports.get(keyOf(simulation, network));
	}

	/** Newest last. */
	all(): readonly LiveReport[] {
		return [...this.#reports.values()];
	}

	set(report: LiveReport): void {
		const key = keyOf(report.request.simulation, report.network);
		this.#reports.delete(key);
		this.#reports.set(key, report);
		this.#changed.fire(report);
	}
}

const keyOf = (simulation: string, network = "") => `${simulation}\n${network}`;
