import { spawnSync } from "node:child_process";
import { root } from "./root.mjs";

// npm run renew [-- id …]: everything that follows from the simulations and is kept as files. With ids, only what follows
// from these; the scorecard looks by itself what changed, keeps simulation by simulation, and may be stopped at any time.

const ids = process.argv.slice(2);
const steps: readonly (readonly [what: string, ...command: string[]])[] = [
	["commands, views, settings and schemas", "tools/contributions.ts"],
	["READMEs", "tools/readme.ts"],
	["golden files", "tools/program.mjs", "test/golden/update.ts", ...ids],
	["scorecard", "tools/scorecard.mts", ...ids],
];
for (const [what, ...command] of steps) {
	console.log(`── ${what}`);
	const { status } = spawnSync(process.execPath, ["--import", "tsx", ...command], { cwd: root, stdio: "inherit" });
	if (status !== 0) {
		process.exitCode = status ?? 1;
		break;
	}
}
