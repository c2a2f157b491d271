import { type ClaimTestReport } from "./worlds/claimTestReport.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { type RunStorage } from "../runs/archive/runStorage.ts";
import { notKept } from "../runs/archive/notKept.ts";
import { setAside } from "../runs/archive/setAside.ts";
import { everyClaimAsFile, parseEveryClaimFile } from "./scorecard/everyClaimFile.ts";
import { Emitter } from "../runs/emitter.ts";

const FILE = "tested-claims.json";

/** Claims that the reader tested over many worlds one by one; the newest test of each, kept from window to window. */
export class TestedClaims {
	readonly #changed = new Emitter<void>();
	readonly onDidChange = this.#changed.event;
	#reports: readonly ClaimTestReport[] = [];
	#loaded: Promise<void> | undefined;

	/** @param onProblem told, in a sentence, of a file that cannot be read and was set aside, or that cannot be written */
	constructor(
		private readonly storage: RunStorage,
		private readonly onProblem: (sentence: string) => void,
	) {}

	/** Newest first. Known after {@link load}. */
	get reports(): readonly ClaimTestReport[] {
		return this.#reports;
	}

	load(): Promise<void> {
		return (this.#loaded ??= this.#read());
	}

	/** Takes the place of earlier tests of the same claim by the same simulation. Told, not thrown, where it cannot be kept. */
	async add(reports: readonly ClaimTestReport[]): Promise<void> {
		await this.load();
		const isNew = ({ claim, simulation }: ClaimTestReport) =>
			reports.some((report) => report.claim === claim && report.simulation === simulation);
		this.#reports = [...reports, ...this.#reports.filter((report) => !isNew(report))];
		this.#changed.fire();
		const [first] = this.#reports;
		const file = everyClaimAsFile({
			options: { seed: first?.seed ?? 1 },
			engine: engineVersion,
			reports: this.#reports,
			failures: [],
		});
		try {
			await this.storage.writeAtomic(FILE, new TextEncoder().encode(file));
		} catch (error) {
			this.onProblem(notKept("What the test found is shown", error));
		}
	}

	async #read(): Promise<void> {
		if (!(await this.storage.list()).includes(FILE)) return;
		try {
			this.#reports = parseEveryClaimFile(new TextDecoder().decode(await this.storage.read(FILE)), FILE).reports;
			this.#changed.fire();
		} catch (error) {
			this.onProblem(await setAside(this.storage, FILE, error, "test the claims again"));
		}
	}
}
