import { type ClaimId } from "../../essay/claimId.ts";
import { type RunReport } from "../runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Judgement } from "../../simulations/kit/finding.ts";
import { type Value } from "../../simulations/kit/parameters.ts";

export interface FigureDifference {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly first: number;
	readonly second: number;
	/** Second less first. */
	readonly difference: number;
	/** True where both have a band over seeds and the bands do not touch: more than chance. */
	readonly apart?: boolean;
}

export interface VerdictDifference {
	readonly claim: ClaimId;
	readonly first: Judgement["verdict"];
	readonly second: Judgement["verdict"];
	/** Second margin less first. */
	readonly difference: number;
}

/** What differs between two runs of one simulation. Figures and verdicts are whole, so that equal ones show too. */
export interface Comparison {
	readonly simulation: string;
	/** Inputs that differ, by the parameter's name; also `seed`, `seeds`, `rules`, `imported`, `version` and `engine`. */
	readonly inputs: readonly { readonly name: string; readonly first: Value; readonly second: Value }[];
	readonly figures: readonly FigureDifference[];
	readonly verdicts: readonly VerdictDifference[];
	/** True when both gave the same to the last bit. */
	readonly same: boolean;
}

/** @throws {SubnetsError} `bad-value` when the two are of different simulations */
export function compareReports(first: RunReport, second: RunReport): Comparison {
	const [a, b] = [first.manifest, second.manifest];
	if (a.simulation !== b.simulation) {
		throw new SubnetsError(
			"bad-value",
			`A run of "${a.simulation}" cannot be compared with one of "${b.simulation}". Choose two runs of one simulation.`,
		);
	}
	return {
		simulation: a.simulation,
		inputs: differingInputs(inputsOf(first), inputsOf(second)),
		figures: first.outcome.figures.flatMap((figure) => {
			const other = second.outcome.figures.find(({ id }) => id === figure.id);
			if (!other) return [];
			const { id, label, unit, value, low, high } = figure;
			const banded = low !== undefined && high !== undefined && other.low !== undefined && other.high !== undefined;
			return {
				id,
				label,
				unit,
				first: value,
				second: other.value,
				difference: other.value - value,
				...(banded && { apart: other.low > high || other.high < low }),
			};
		}),
		verdicts: first.findings.flatMap(({ claim, verdict, margin }) => {
			const other = second.findings.find((finding) => finding.claim === claim);
			return other ? { claim, first: verdict, second: other.verdict, difference: other.margin - margin } : [];
		}),
		same: a.outcomeHash === b.outcomeHash,
	};
}

const NONE = "none";

function inputsOf({ manifest }: RunReport): ReadonlyMap<string, Value> {
	const { values, seed, seeds, rules, imported, version, engine } = manifest;
	return new Map<string, Value>([
		...Object.entries(values),
		["seed", seed],
		["seeds", seeds],
		["rules", rules satisfies RuleSetId],
		// A file of the same name may hold another network.
		["imported", imported ? `${imported.name} (${imported.hash.slice(0, 8)})` : NONE],
		["version", version],
		["engine", engine],
	]);
}

const differingInputs = (first: ReadonlyMap<string, Value>, second: ReadonlyMap<string, Value>) =>
	[...new Set([...first.keys(), ...second.keys()])]
		.map((name) => ({ name, first: first.get(name) ?? NONE, second: second.get(name) ?? NONE }))
		.filter((input) => input.first !== input.second);
