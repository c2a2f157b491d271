import { type JudgedFinding, type RunReport } from "../../runs/runReport.ts";

/** What a run says about claims: nothing where its only seed was stopped on its way. */
export const judgedBy = ({ findings, manifest, stoppedAt }: RunReport): readonly JudgedFinding[] =>
	stoppedAt !== undefined && manifest.seeds === 1 ? [] : findings;
