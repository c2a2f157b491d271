import { parseArgs } from "node:util";
import { killKeeping } from "./kills.ts";

/*
 * npm run soak -- kills [--count 200]: what lasts, said in figures; fails where anything was lost.
 */

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: "string" } } });
const count = values.count === undefined ? undefined : Number(values.count);

const soaks: Readonly<Record<string, () => Promise<readonly string[]>>> = {
	async kills() {
		const { kills, operations, within, wrong, drafts } = await killKeeping(count ?? 200);
		const midst = Object.entries(within).map(([what, times]) => `${what} ${times}`);
		console.log(`${kills} kills over ${operations} operations; within ${midst.join(", ")}; ${drafts} drafts are left`);
		return drafts > 0 ? [...wrong, `${drafts} drafts are left`] : wrong;
	},
};

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
