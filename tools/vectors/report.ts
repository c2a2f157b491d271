import type { Failure, Mode, VectorCase } from "./vectorCase.ts";

/** Failures printed per file and mode; the rest is counted. */
const SHOWN = 10;

interface Tally {
	files: number;
	passed: number;
	failed: number;
	compared: number;
	readonly deviations: Map<string, number>;
}

/** Counts cases by kind and mode, and writes what failed. */
export class Report {
	readonly #tallies = new Map<string, Tally>();
	#passed = 0;
	#failed = 0;

	constructor(readonly write: (line: string) => void) {}

	get failed(): number {
		return this.#failed;
	}

	addFile(file: string, kind: string, mode: Mode, cases: readonly VectorCase[]): void {
		const tally = this.#tally(`${kind} (${mode})`);
		tally.files++;
		const failures: { label: string; failure: Failure }[] = [];
		for (const { label, failures: own, deviations, compared } of cases) {
			tally.compared += compared;
			if (own.length === 0) tally.passed++;
			else tally.failed++;
			for (const failure of own) failures.push({ label, failure });
			for (const [unit, distance] of deviations) {
				tally.deviations.set(unit, Math.max(tally.deviations.get(unit) ?? 0, distance));
			}
		}
		const bad = cases.filter((each) => each.failures.length > 0).length;
		this.#passed += cases.length - bad;
		this.#failed += bad;
		for (const { label, failure } of failures.slice(0, SHOWN)) {
			this.write(
				`FAIL ${file} (${mode}), ${label}, ${failure.field}: expected ${failure.expected}, got ${failure.got}`,
			);
		}
		if (failures.length > SHOWN) this.write(`     ${file} (${mode}): ${failures.length - SHOWN} more`);
	}

	/** A file that cannot be read or whose check broke off: one failed case. */
	addBroken(file: string, reason: string): void {
		this.#failed++;
		this.write(`FAIL ${file}: ${reason}`);
	}

	summarise(): void {
		const largest = new Map<string, number>();
		for (const [name, { files, passed, failed, compared, deviations }] of this.#tallies) {
			this.write(
				`${name}: ${files} files, ${passed} cases passed, ${failed} failed, ${compared} values compared` +
					describe(deviations),
			);
			for (const [unit, distance] of deviations) largest.set(unit, Math.max(largest.get(unit) ?? 0, distance));
		}
		this.write(`${this.#passed} passed, ${this.#failed} failed${describe(largest)}`);
	}

	#tally(name: string): Tally {
		let tally = this.#tallies.get(name);
		if (!tally) {
			tally = { files: 0, passed: 0, failed: 0, compared: 0, deviations: new Map() };
			this.#tallies.set(name, tally);
		}
		return tally;
	}
}

function describe(deviations: ReadonlyMap<string, number>): string {
	if (deviations.size === 0) return "";
	return `; largest deviation ${[...deviations].map(([unit, d]) => `${d.toPrecision(3)} ${unit}`).join(", ")}`;
}
