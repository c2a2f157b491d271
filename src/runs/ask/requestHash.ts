import { type RunRequest } from "../runReport.ts";
import { canonicalHash } from "./canonicalHash.ts";

/** Key of a run's report within one version of the extension: equal requests give equal outcomes. */
export const requestHash = (request: RunRequest): string => canonicalHash(request);
