/** Why a job failed that its coordinator did not want any more. */
export const STOPPED = "stopped by its coordinator";
