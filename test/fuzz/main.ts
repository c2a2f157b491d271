import { parseArgs } from "node:util";
import { fuzz, growthOf } from "./fuzz.ts";
import { kinds } from "./kinds.ts";

/*
 * npm run fuzz -- [--count 10000] [--kind WORDS] [--seed N]: damaged inputs of every kind that comes from outside, read by
 * the product; then how the time of long inputs grows. Prints figures by kind and what was found; fails where anything was.
 */

const { values } = parseArgs({
	options: {
		count: { type: "string", default: "1000" },
		kind: { type: "string", default: "" },
		seed: { type: "string", default: "1" },
	},
});

let failed = 0;
const chosen = kinds.filter(({ id }) => id.includes(values.kind));
for (const kind of chosen) {
	const { id, count, refused, findings, slowest } = await fuzz(kind, Number(values.count), Number(values.seed));
	failed += findings.length;
	const counts = `${String(count).padStart(7)} inputs ${String(refused).padStart(7)} refused`;
	console.log(
		`${id.padEnd(16)}${counts} ${String(findings.length).padStart(5)} faults   slowest ${slowest.toFixed(0)} ms`,
	);
	const told = new Set<string>();
	for (const { index, fault, input } of findings) {
		const like = fault.replace(/"[^"]*"|\d+/g, "").slice(0, 60);
		if (told.has(like) || told.size >= 12) continue;
		told.add(like);
		console.log(`  ${index}: ${JSON.stringify(fault.slice(0, 700))}\n    ${JSON.stringify(input)}`);
	}
}
for (const kind of chosen) {
	for (const { id, pattern, short, long, quadratic } of await growthOf(kind)) {
		if (quadratic) failed++;
		if (quadratic || process.stdout.isTTY)
			console.log(`${id}, long pattern ${pattern}: ${short.toFixed(0)} ms, four times as long ${long.toFixed(0)} ms${quadratic ? ": QUADRATIC" : ""}`); // prettier-ignore
	}
}
process.exit(failed === 0 ? 0 : 1);
