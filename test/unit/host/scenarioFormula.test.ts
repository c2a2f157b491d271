import assert from "node:assert/strict";
import { test } from "node:test";
import { faultIn } from "../../../src/host/editor/scenarioFormula.ts";

const marked = (text: string, field = "values.score") => {
	const place = faultIn(text, field);
	return place && text.slice(...place);
};

test("a formula that goes wrong is marked where it does, in YAML and in JSON", () => {
	const yaml = (score: string) => `# mine\nsimulation: own-subnet\nvalues:\n  score: ${score}\n`;
	assert.equal(marked(yaml("quality * spede / 2")), "spede");
	assert.equal(marked(yaml('"quality * spede / 2"')), "spede");
	assert.equal(marked(yaml("quality rank")), "rank");
	assert.equal(marked(yaml("sqroot(quality)")), "sqroot");
	assert.equal(marked('{"simulation": "own-subnet", "values": {"score": "1 + spede"}}'), "spede");
	assert.equal(marked(yaml("quality")), undefined, "sound");
	assert.equal(marked(yaml("spede"), "values.strong"), undefined, "another field");
	assert.equal(marked("simulation: zeus\nvalues: { score: spede }"), undefined, "no formula there");
});
