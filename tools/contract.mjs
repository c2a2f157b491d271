import { spawnSync } from "node:child_process";
import { root } from "./root.mjs";

// npm run contract -- id …: what every simulation must keep to, for these alone, in seconds.

const ids = process.argv.slice(2);
if (ids.length === 0) throw new Error("Name the simulations: npm run contract -- zeus chutes");
const tests = ["test/contract/simulationsEven.test.ts", "test/golden/golden.test.ts"];
const { status } = spawnSync(process.execPath, ["tools/testUnit.mjs", ...tests], {
	cwd: root,
	stdio: "inherit",
	env: { ...process.env, SIMULATION: ids.join(",") },
});
process.exitCode = status ?? 1;
