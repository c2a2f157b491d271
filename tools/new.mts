import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./root.mjs";

// npm run new -- simulation some-id: a folder from the template (tools/newSimulation), and its place in the registry.

const [kind, id] = process.argv.slice(2);
if (kind !== "simulation" || !id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
	throw new Error("Say what and its id in kebab case: npm run new -- simulation spot-checks");
}
const folder = inRoot("src/simulations", id);
if (existsSync(folder)) throw new Error(`There is a simulation "${id}" already.`);

const template = inRoot("tools/newSimulation");
mkdirSync(folder);
for (const file of readdirSync(template)) {
	const text = readFileSync(path.join(template, file), "utf8");
	writeFileSync(
		path.join(folder, file),
		text
			.replaceAll("../../src/simulations/", "../")
			.replaceAll("../../src/", "../../")
			.replaceAll("new-simulation", id),
	);
}

const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const registry = inRoot("src/simulations/registry.ts");
writeFileSync(
	registry,
	readFileSync(registry, "utf8")
		.replace(/(\n\n\/\*\* Every simulation)/, `\nimport ${camel} from "./${id}/simulation.ts";$1`)
		.replace(/(\n\];)/, `\n\t${camel},$1`),
);
console.log(`src/simulations/${id} is there and in the registry. Next:
  npm run renew -- ${id}        schema, READMEs, golden files, scorecard
  npm run contract -- ${id}     what every simulation must keep to, in seconds
  npm start                     see it`);
