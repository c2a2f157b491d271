/*
 * What `import … from "subnet-explorer"` offers: the whole of the library, and nothing else of the sources is promised. It
 * opens no file, starts no thread and knows no editor; a bundler takes of it only what is used.
 */
export { claims } from "../essay/claims.ts";
export { sections } from "../essay/sections.ts";
export { SubnetsError } from "../numeric/errors.ts";
export { compareReports as compareRuns } from "../runs/archive/compareReports.ts";
export { parseReport, reportAsJson } from "../runs/archive/reportFile.ts";
export { valuesSchema } from "../runs/ask/valuesSchema.ts";
export { tableAsCsv } from "../simulations/kit/tableAsCsv.ts";
export { simulations } from "../simulations/registry.ts";
export { importNetwork } from "./importNetwork.ts";
export { run } from "./run.ts";
export { sweep } from "./sweep.ts";
export { verify } from "./verify.ts";
export { whyPay } from "./whyPay.ts";

export type { RuleSetId } from "../chain/ruleSetId.ts";
export type { Claim } from "../essay/claim.ts";
export type { Section } from "../essay/sections.ts";
export type { Comparison } from "../runs/archive/compareReports.ts";
export type { Verification } from "../runs/archive/verifyRun.ts";
export type { Runner } from "../runs/engine/runner.ts";
export type { SweepReport } from "../runs/many/sweepReport.ts";
export type { JudgedFinding, Manifest, RunProgress, RunReport } from "../runs/runReport.ts";
export type { Simulation } from "../simulations/kit/contract.ts";
export type { Derivation } from "../simulations/kit/derivation.ts";
export type { ImportedNetwork } from "../simulations/kit/importedNetwork.ts";
export type { Column, Figure, Outcome, Participant, Table } from "../simulations/kit/outcome.ts";
export type { Parameter, Parameters, Value, Values } from "../simulations/kit/parameters.ts";
export type { NetworkFile } from "./importNetwork.ts";
export type { RunOptions } from "./runOptions.ts";
export type { SweepOptions } from "./sweep.ts";
