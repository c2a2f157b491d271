import { callerWorker } from "../runs/engine/callerWorker.ts";
import { createRunner } from "../runs/engine/createRunner.ts";
import { type Runner } from "../runs/engine/runner.ts";

let runner: Runner | undefined;

/** The runner on the caller's thread, made when first asked for: it starts nothing and keeps no program alive. */
export const callerRunner = (): Runner => (runner ??= createRunner(() => Promise.resolve(callerWorker()), 1));
