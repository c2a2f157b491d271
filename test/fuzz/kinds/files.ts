import { claimsInComments } from "../../../src/argument/claimComments.ts";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";
import { type Problem } from "../../../src/argument/ownClaim.ts";
import { sayExpectation } from "../../../src/argument/expectation.ts";
import { newScenario, parseScenario, scenarioAsText } from "../../../src/runs/ask/scenario.ts";
import { type Random } from "../../../src/numeric/random.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { stringify } from "yaml";
import { damageJson, damageText, damageTree, fileNameFor } from "../damage.ts";
import { type Kind } from "../kind.ts";
import { readOr } from "../refusal.ts";

interface NamedText {
	readonly name: string;
	readonly text: string;
}

/** YAML is damaged as what it says or as it is written. */
function damageYaml(tree: unknown, random: Random): string {
	let data = structuredClone(tree);
	for (let count = random.integer(0, 2); count > 0; count--) data = damageTree(data, random);
	let text: string;
	try {
		text = stringify(data);
	} catch {
		text = JSON.stringify(data) ?? ""; // nested too deep to be written as YAML
	}
	for (let count = random.integer(0, 2); count > 0; count--) text = damageText(text, random);
	return text;
}

/** A scenario is read, and written and read again it is the same. */
export const scenario: Kind<NamedText> = {
	id: "scenario",
	draw(random) {
		const text = newScenario(simulations[random.integer(0, simulations.length - 1)]!);
		if (random.chance(0.5)) return { name: fileNameFor(random, "mine.subnet.json"), text: damageJson(text, random) };
		return { name: fileNameFor(random, "mine.subnet.yaml"), text: damageYaml(JSON.parse(text), random) };
	},
	read: ({ name, text }) =>
		readOr(() => {
			const read = parseScenario(text, name);
			const again = parseScenario(scenarioAsText(read, findSimulation(read.simulation)), "again.subnet.json");
			const wrong = JSON.stringify(again) === JSON.stringify(read) ? undefined : "is another one when it is written";
			return { refused: false, told: [], shown: [read.title], ...(wrong && { wrong }) };
		}),
	long: [
		(length) => ({ name: "a.subnet.json", text: `{"simulation":"zeus","values":{"rule":"${" ".repeat(length)}"}}` }),
		(length) => ({ name: "a.subnet.json", text: `{"title":"${"*a ".repeat(length / 3)}","simulation":"zeus"}` }),
		(length) => ({ name: "a.subnet.yaml", text: "a: ".repeat(length / 3) }),
		(length) => ({ name: "a.subnet.yaml", text: "- ".repeat(length / 2) }),
		(length) => ({ name: "a.subnet.yaml", text: "[".repeat(length) }),
		(length) => ({ name: "a.subnet.yaml", text: `simulation: zeus\nvalues:\n${Array.from({ length: length / 10 }, (_, i) => `  k${i}: 1`).join("\n")}` }),
		(length) => ({ name: "a.subnet.json", text: "[".repeat(length) + "]".repeat(length) }),
	], // prettier-ignore
};

const argument = {
	title: "Mine",
	text: "mine.md",
	claims: [
		{
			id: "one",
			statement: "Bitcoin uses more electricity.",
			quote: "In 2024 its machines drew more.",
			before: "Before.",
			simulation: "energy",
			values: { usable: 2, price: 0.05 },
			seed: 1,
			seeds: 2,
			rules: "taoflow-2025-12",
			figure: "ratio",
			expect: "3 to 6 ×",
			sources: ["google-2025", "A book", { title: "A page", url: "https://example.org" }],
		},
		{ id: "two", quote: "Another.", simulation: "energy", finding: "3-3-energy-comparison-conclusion", expect: "at least leans yes", restsOn: ["one"], note: "why" },
		{ id: "three", quote: "A third.", simulation: "zeus", values: { rule: "linear" }, figure: "copier", expect: "at most 5", restsOn: ["one", "two"] },
	],
}; // prettier-ignore

const commented = [
	"The first sentence says something about energy. ",
	'<!-- claim id=mine run=energy usable=0 figure=ratio expect="3 to 6 ×" source="A book" -->\n\n',
	"Another sentence stands here.\n% claim id=more run=zeus days=20 seed=3 seeds=2 finding=3-1-zeus-purpose expect=yes\n",
].join("");

/** Claims that are read have problems in sentences, each within the text, and the expectations can be said. */
export const claims: Kind<NamedText> = {
	id: "claims file",
	draw(random) {
		if (random.chance(0.2)) {
			let text = commented;
			for (let count = random.integer(1, 4); count > 0; count--) text = damageText(text, random);
			return { name: "mine.md", text };
		}
		if (random.chance(0.4)) return { name: "my.claims.json", text: damageJson(JSON.stringify(argument), random) };
		return { name: fileNameFor(random, "my.claims.yaml"), text: damageYaml(argument, random) };
	},
	read: ({ name, text }) =>
		readOr(() => {
			const { claims: found, problems } = name === "mine.md" ? claimsInComments(text) : parseClaimsFile(text, name);
			const shown = found.flatMap(({ test }) => (test ? [sayExpectation(test.expect)] : []));
			const isOutside = ({ start, end }: Problem) => !(start >= 0 && end >= start && start <= text.length);
			const outside = problems.find(isOutside);
			return {
				refused: found.length === 0 && problems.length > 0,
				told: problems.map(({ message }) => message),
				shown: shown.map((words) => (words.includes("Infinity") ? `Infinity expected: ${words}` : words)),
				...(outside && { wrong: `a problem outside of the text: ${JSON.stringify(outside)}` }),
			};
		}),
	long: [
		(length) => ({ name: "mine.md", text: "<!-- claim ".repeat(length / 11) }),
		(length) => ({ name: "mine.md", text: `<!-- claim ${"a=".repeat(length / 2)}` }),
		(length) => ({ name: "mine.md", text: `${"%".repeat(length)} claim` }),
		(length) => ({ name: "mine.md", text: "a. b! ".repeat(length / 90) + "% claim id=a\n".repeat(length / 14) }),
		(length) => ({ name: "mine.md", text: `${" ".repeat(length)}% claim id=a` }),
		(length) => ({ name: "a.claims.yaml", text: `claims:\n${"  - id: a\n    quote: b\n".repeat(900)}${"#".repeat(length)}` }),
		(length) => ({ name: "a.claims.yaml", text: "- ".repeat(length / 2) }),
		(length) => ({ name: "a.claims.yaml", text: "{".repeat(length) }),
		(length) => ({ name: "a.claims.yaml", text: `a: "${"\\".repeat(length)}` }),
		(length) => ({ name: "a.claims.yaml", text: `claims:\n${Array.from({ length: 900 }, (_, i) => `  - { id: c${i}, quote: b, restsOn: [${"c1, ".repeat(length / 4000)}c2] }`).join("\n")}` }),
	], // prettier-ignore
};
