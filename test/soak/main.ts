import { parseArgs } from "node:util";
import { soakHistory } from "./history.ts";
import { type Killed, killKeeping } from "./kills.ts";
import { soakMemory } from "./memory.ts";
import { soakPanels } from "./panels.ts";
import { killQueue } from "./queueKills.ts";
import { killWindows } from "./windowKills.ts";

/*
 * npm run soak -- [kills | queue …] [--count N]: what lasts, said in figures; fails where it does not.
 * kills: 200 kills of a program that keeps runs, networks and sweeps
 * memory: what the host holds over 2,000 changed parameters, 300 kept runs and forty imports of 4,096 UIDs
 * history: how long 5,000 kept runs take to open
 * window: 20 kills of the extension host of a real window, and of its page, with what was built last
 * panels: what the host of a real window holds with 1, 10 and 20 panels open, and after all are closed
 * queue: 100 kills of workers, coordinator and Redis in one sweep
 */

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: "string" } } });
const count = values.count === undefined ? undefined : Number(values.count);

const soaks: Readonly<Record<string, () => Promise<readonly string[]>>> = {
	kills: async () => faultsOf(await killKeeping(count ?? 200)),
	window: async () => faultsOf(await killWindows(count ?? 20)),
	async queue() {
		const { points, kills, wrong } = await killQueue(count ?? 100);
		const said = Object.entries(kills).map(([what, times]) => `${what} ${times}`);
		console.log(`a sweep of ${points} points, killed: ${said.join(", ")}`);
		return wrong;
	},
	memory: () => soakMemory(count ?? 2000, Math.min(count ?? 300, 300), Math.min(count ?? 40, 40)),
	panels: () => soakPanels(count ?? 20),
	history: () => soakHistory(count ?? 5000),
};

function faultsOf({ kills, operations, within, wrong, drafts }: Killed): readonly string[] {
	const midst = Object.entries(within).map(([what, times]) => `${what} ${times}`);
	console.log(`${kills} kills over ${operations} operations; within ${midst.join(", ")}; ${drafts} drafts are left`);
	return drafts > 0 ? [...wrong, `${drafts} drafts are left`] : wrong;
}

let faults = 0;
for (const name of positionals.length > 0 ? positionals : Object.keys(soaks)) {
	const soak = soaks[name];
	if (!soak) throw new Error(`There is no soak "${name}". Use: ${Object.keys(soaks).join(", ")}.`);
	const wrong = await soak();
	faults += wrong.length;
	console.log(`${name}: ${wrong.length} faults`);
	for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
}
process.exitCode = faults === 0 ? 0 : 1;
