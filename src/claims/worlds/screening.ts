import { sampleCorrelation } from "simple-statistics";
import { type ClaimId } from "../../essay/claimId.ts";
import { type Influence } from "./claimTestReport.ts";
import { type Random } from "../../numeric/random.ts";
import { type Parameters } from "../../simulations/kit/parameters.ts";
import { type Evaluator } from "./evaluator.ts";
import { influencesOfEffects, influencesOfIndices } from "./influences.ts";
import { elementaryEffects, morrisTrajectories } from "./morris.ts";
import { saltelliDesign, sobolIndices } from "./sobolIndices.ts";
import { type FreeParameter, worldAt } from "./worldSpace.ts";

/** How it is found out which parameters a claim hinges on. Morris ranks them cheaply; Sobol' divides the variance. */
export type Screening =
	| { readonly method: "none" }
	/** Each trajectory takes a run per parameter and one. */
	| { readonly method: "morris"; readonly trajectories: number }
	/** Each sample takes a run per parameter and two. */
	| { readonly method: "sobol"; readonly samples: number };

export function screeningRuns(screening: Screening, dimensions: number): number {
	switch (screening.method) {
		case "none":
			return 0;
		case "morris":
			return screening.trajectories * (dimensions + 1);
		case "sobol":
			return screening.samples * (dimensions + 2);
	}
}

/** Margins of each claim at one point; empty where the simulation refused it. */
type Margins = ReadonlyMap<ClaimId, number>;

/** What a screening needs of the test that it is part of. */
export interface Screened {
	readonly parameters: Parameters;
	readonly free: readonly FreeParameter[];
	readonly evaluator: Evaluator;
	readonly random: Random;
	/** Seed of the run in a row or trajectory: common within it, so that chance does not pass for an influence. */
	readonly seedOf: (row: number) => number;
}

/** @returns by claim; nothing where no parameter is free */
export async function screen(
	screening: Screening,
	screened: Screened,
): Promise<(claim: ClaimId) => readonly Influence[]> {
	const { free, random } = screened;
	const dimensions = free.length;
	if (screening.method === "none" || dimensions === 0) return () => [];
	if (screening.method === "morris") {
		const trajectories = morrisTrajectories(screening.trajectories, dimensions, random);
		const all = await Promise.all(trajectories.map(({ points }, row) => marginsAt(points, () => row, screened)));
		return (claim) => {
			const outputs = all.map((margins) => margins.map((each) => each.get(claim) ?? NaN));
			return influencesOfEffects(free, elementaryEffects(trajectories, outputs, dimensions));
		};
	}
	const design = saltelliDesign(screening.samples, dimensions, random);
	const run = (points: readonly Float64Array[]) => marginsAt(points, (row) => row, screened);
	const [a, b, mixed] = await Promise.all([run(design.a), run(design.b), Promise.all(design.mixed.map(run))]);
	return (claim) => {
		const of = (margins: readonly Margins[]) => margins.map((each) => each.get(claim) ?? NaN);
		const indices = sobolIndices({ a: of(a), b: of(b), mixed: mixed.map(of) });
		return influencesOfIndices(free, indices, leansOf(design.a, of(a), dimensions));
	};
}

/** Correlation of each coordinate with the output; 0 where one of them does not vary. */
function leansOf(points: readonly Float64Array[], outputs: readonly number[], dimensions: number): number[] {
	const rows = outputs.map((_, row) => row).filter((row) => Number.isFinite(outputs[row]));
	return Array.from({ length: dimensions }, (_, dimension) => {
		if (rows.length < 2) return 0;
		const correlation = sampleCorrelation(
			rows.map((row) => points[row]![dimension]!),
			rows.map((row) => outputs[row]!),
		);
		return Number.isFinite(correlation) ? correlation : 0;
	});
}

function marginsAt(
	points: readonly Float64Array[],
	rowOf: (index: number) => number,
	{ parameters, free, evaluator, seedOf }: Screened,
): Promise<Margins[]> {
	return Promise.all(
		points.map(async (point, index) => {
			const findings = await evaluator.judge(worldAt(parameters, free, point), seedOf(rowOf(index)));
			return new Map(findings?.map(({ claim, margin }) => [claim, margin]));
		}),
	);
}
