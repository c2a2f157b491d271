import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { claimsOf, claims, findClaim } from "../../../src/essay/claims.ts";
import { claimIds } from "../../../src/essay/claimId.ts";
import { references } from "../../../src/essay/references.ts";
import { sectionIds } from "../../../src/essay/sectionId.ts";
import { simulationIds } from "../../../src/essay/simulationId.ts";
import { inRoot } from "../../../tools/root.mjs";
import { leanLooks, leans } from "../../../src/essay/lean.ts";
import { sourceLooks, sourceVerdicts } from "../../../src/essay/sourceVerdict.ts";

suite("claims", () => {
	test("81 claims with ids of their own, each under its section's number", () => {
		assert.equal(claims.length, 81);
		assert.equal(new Set(claims.map((claim) => claim.id)).size, 81);
		for (const { id, section } of claims) {
			assert.ok(id.startsWith(`${section.replaceAll(".", "-")}-`), `${id} is not of ${section}`);
		}
		for (const section of sectionIds) {
			assert.deepEqual(
				claimsOf(section).map((claim) => claim.id),
				claimIds[section],
			);
		}
	});

	test("the sources' verdicts are those of the reading that they come from", () => {
		const counts = Object.fromEntries(
			sourceVerdicts.map((verdict) => [verdict, claims.filter(({ sources }) => sources.verdict === verdict).length]),
		);
		assert.deepEqual(counts, {
			supported: 34,
			"partly supported": 18,
			weak: 16,
			wrong: 4,
			"contradicted by own source": 3,
			opinion: 3,
			definition: 3,
		});
	});

	test("each is one plain sentence of a readable length", () => {
		for (const { id, statement } of claims) {
			assert.match(statement, /^[A-Z0-9].*\.$/, id);
			assert.doesNotMatch(statement, /[a-z]\. [A-Z]|[*[\]]/, id);
			const words = statement.split(" ").length;
			assert.ok(words >= 4 && words <= 40, `${id} has ${words} words`);
		}
	});

	test("a claim that no simulation tests says why, and a verdict that is not plain support says why or shows facts", () => {
		for (const claim of claims) {
			assert.ok(claim.simulations.length > 0 || claim.untestable, claim.id);
			const { verdict, note, evidence } = claim.sources;
			const { lean } = sourceLooks[verdict];
			if (lean === "undecided") assert.ok(claim.untestable, claim.id);
			else if (lean === "yes") assert.ok(evidence.length > 0, claim.id);
			else assert.ok(note, claim.id);
		}
	});

	test("every simulation tests at least one claim but honest majority, which answers the reader", () => {
		const idle = simulationIds.filter((id) => !claims.some(({ simulations }) => simulations.includes(id)));
		assert.deepEqual(idle, ["honest-majority"]);
	});

	test("claims and references point at each other", () => {
		for (const { id, citedFor } of references) {
			const citing = claims.filter((claim) => claim.references.includes(id)).map((claim) => claim.id);
			assert.deepEqual([...citedFor].sort(), citing.sort(), `reference ${id}`);
		}
	});

	test("an id from outside is found or not, and never inherited from Object", () => {
		assert.equal(findClaim("3-1-roles")?.section, "3.1");
		for (const id of ["", "3-1", "toString", "__proto__"]) assert.equal(findClaim(id), undefined);
	});
});

suite("verdicts", () => {
	test("every verdict of sources has one that people see, with a reason of four to eight words", () => {
		for (const verdict of sourceVerdicts) {
			const { lean, brief } = sourceLooks[verdict];
			assert.ok(leans.includes(lean) && lean !== "not run");
			const words = brief.split(" ").length;
			assert.ok(words >= 4 && words <= 8, brief);
		}
	});

	test("shapes differ, as characters and as pictures for light and dark", () => {
		const looks = Object.values(leanLooks);
		assert.equal(new Set(looks.map(({ symbol }) => symbol)).size, leans.length);
		for (const theme of ["light", "dark"]) {
			const drawn = looks.map(({ name }) => readFileSync(inRoot(`media/leans/${name}-${theme}.svg`), "utf8"));
			const shapes = drawn.map((picture) => picture.replace(/#[0-9a-f]{6}/g, ""));
			assert.equal(new Set(shapes).size, leans.length);
		}
	});
});
