import { type RunReport, type RunRequest } from "../runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type ImportedNetwork } from "../../simulations/kit/importedNetwork.ts";
import { askIn } from "../ask/ask.ts";
import { networkHash } from "../ask/networkHash.ts";
import { outcomeHash } from "../ask/outcomeHash.ts";
import { firstDifference } from "./firstDifference.ts";
import { type Runner } from "../engine/runner.ts";

export interface Verification {
	readonly same: boolean;
	/** What was found, in one or two sentences. */
	readonly sentence: string;
	/** The run as it came out now; absent when it was not run again. */
	readonly report?: RunReport;
}

/** The request that repeats a run. @param imported the network that it started from, where it did */
export function requestOf({ manifest }: Pick<RunReport, "manifest">, imported?: ImportedNetwork): RunRequest {
	return { ...askIn(manifest), ...(imported && { imported }) };
}

/**
 * Runs a report's manifest again and compares to the last bit.
 *
 * @param imported the network that the run started from; needed when the manifest names one
 * @throws {SubnetsError} `bad-value` when the network is missing or another one, or when the run was stopped before its end
 */
export async function verifyRun(saved: RunReport, runner: Runner, imported?: ImportedNetwork): Promise<Verification> {
	const { manifest, outcome, stoppedAt } = saved;
	if (stoppedAt !== undefined) {
		throw new SubnetsError(
			"bad-value",
			"A run that was stopped cannot be verified. Run it to its end, then verify that.",
		);
	}
	if (manifest.imported && (!imported || networkHash(imported) !== manifest.imported.hash)) {
		throw new SubnetsError(
			"bad-value",
			`This run started from the imported network "${manifest.imported.name}". Import the same file again, then verify.`,
			"imported",
		);
	}
	if (!manifest.hashes) {
		return {
			same: false,
			sentence:
				"This report was made by the first version, whose hash also covered labels: it cannot be verified here. Run it again to make one that can.",
		};
	}
	if (outcomeHash(outcome) !== manifest.outcomeHash) {
		return {
			same: false,
			sentence:
				"The numbers in this file are not those that the run gave: they do not fit the file's own outcome hash.",
		};
	}
	const report = await runner.start(requestOf(saved, manifest.imported && imported), { fresh: true }).report;
	if (report.manifest.outcomeHash === manifest.outcomeHash) {
		return { same: true, sentence: `Run again, it gave the same to the last bit (${manifest.outcomeHash}).`, report };
	}
	const versions =
		report.manifest.version === manifest.version
			? ""
			: ` It was made by version ${manifest.version} of the simulation; this is version ${report.manifest.version}.`;
	const difference = firstDifference(outcome, report.outcome) ?? "an event or a detail of a participant is another";
	return { same: false, sentence: `Run again, it differs: ${difference}.${versions}`, report };
}
