import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** What an editor shows of a schema. */
const shown = new Set(["title", "description", "enumDescriptions"]);

const read = (name: string): unknown => JSON.parse(readFileSync(`media/schemas/${name}`, "utf8"));

/** A schema without what is shown of it. */
const bare = (schema: unknown): unknown =>
	JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
		shown.has(key) && (typeof value === "string" || Array.isArray(value)) ? "" : value,
	);

/** Everything that is shown, in order. */
function textsOf(schema: unknown): readonly string[] {
	const texts: string[] = [];
	JSON.stringify(schema, (key, value: unknown) => {
		if (shown.has(key)) texts.push(...[value].flat().filter((text): text is string => typeof text === "string"));
		return value;
	});
	return texts;
}

for (const name of ["claims", "subnet-scenario"]) {
	test(`${name}: the schema in French allows the same and says everything in French`, () => {
		const [english, french] = [read(`${name}.schema.json`), read(`${name}.schema.fr.json`)];
		assert.deepEqual(bare(french), bare(english));
		const [said, spoken] = [textsOf(english), textsOf(french)];
		assert.ok(said.length > 300, `${said.length} texts`);
		assert.equal(spoken.length, said.length);
		assert.deepEqual(
			spoken.filter((text, at) => text === said[at] && text.split(" ").length > 3),
			[],
		);
	});
}
