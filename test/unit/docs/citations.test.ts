import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { inRoot } from "../../../tools/root.mjs";

const ROOMS = ["src", "verify", "test", "tools"];
const SPECIFICATIONS = ["protocol.md", "subnets.md"] as const;

interface Line {
	readonly place: string;
	readonly text: string;
}

/** Every line of code, with the place to say where it stands. */
const lines: readonly Line[] = ROOMS.flatMap((room) =>
	readdirSync(inRoot(room), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(ts|mts|mjs)$/.test(name) && !name.split(path.sep).includes("node_modules"))
		.map((name) => path.join(room, name))
		.filter((file) => !import.meta.filename.endsWith(file))
		.flatMap((file) =>
			readFileSync(inRoot(file), "utf8")
				.split("\n")
				.map((text, i): Line => ({ place: `${file}:${i + 1}`, text })),
		),
);

/** The numbers of a specification's headings: "2", "2.6". */
function sectionsOf(specification: string): ReadonlySet<string> {
	const text = readFileSync(inRoot("docs/spec", specification), "utf8");
	return new Set([...text.matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map((match) => match[1]!));
}

/** The sections that a line cites after the name of a specification; of a range, both ends. */
function cited(text: string, specification: string): readonly string[] {
	return text
		.split(specification)
		.slice(1)
		.flatMap((after) => [
			...(/^,? ?(?:and |, |§[\d.]+(?:-[\d.]+)?)+/.exec(after)?.[0] ?? "").matchAll(/\d+(?:\.\d+)?/g),
		])
		.map((match) => match[0]);
}

describe("the specification that code cites", () => {
	for (const specification of SPECIFICATIONS) {
		it(`has every section that code cites from ${specification}`, () => {
			const sections = sectionsOf(specification);
			const citations = lines.flatMap(({ place, text }) =>
				cited(text, specification).map((section) => ({ place, section })),
			);
			assert.ok(citations.length > 20, `only ${citations.length} citations were found`);
			const dangling = citations.filter(({ section }) => !sections.has(section));
			assert.deepEqual(
				dangling.map(({ place, section }) => `${place} cites §${section}`),
				[],
			);
		});

		it(`is never cited as ${specification} without a section`, () => {
			const vague = lines.filter(
				({ text }) => text.includes(specification) && !new RegExp(`${specification},? (?:§|Legend)`).test(text),
			);
			const allowed = vague.filter(({ text }) => !text.includes(`docs/spec/${specification}`));
			assert.deepEqual(
				allowed.map(({ place }) => place),
				[],
			);
		});
	}

	it("explains every abbreviation of a file of the chain", () => {
		const legend = /## Legend\n([\s\S]*?)\n---\n/.exec(readFileSync(inRoot("docs/spec/protocol.md"), "utf8"))![1]!;
		const known = new Set([...legend.matchAll(/\| ([A-Z]{2,3}) \|/g)].map((match) => match[1]!));
		const used = lines.flatMap(({ place, text }) =>
			[...text.matchAll(/(?:@source|;) ([A-Z]{2,3}):[a-z]/g)].map((match) => ({ place, short: match[1]! })),
		);
		assert.ok(used.length > 20, `only ${used.length} abbreviations were found`);
		assert.deepEqual(
			used.filter(({ short }) => !known.has(short)).map(({ place, short }) => `${place} uses ${short}`),
			[],
		);
	});

	it("is linked to from what the repository's own documents cite", () => {
		for (const document of ["docs/rules-and-files.md", "docs/spec/protocol.md", "docs/spec/subnets.md", "README.md"]) {
			const text = readFileSync(inRoot(document), "utf8");
			const links = [...text.matchAll(/\]\(((?!https?:|#)[^)\s]+)\)/g)].map((match) => match[1]!);
			for (const link of links) {
				const target = inRoot(path.dirname(document), link.split("#")[0]!);
				assert.doesNotThrow(() => readFileSync(target), `${document} links to ${link}`);
			}
		}
	});
});
