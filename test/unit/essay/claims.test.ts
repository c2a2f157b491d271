import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { argument } from "../../../src/essay/argument.ts";
import { claimOf, claims } from "../../../src/essay/claims.ts";
import { type ClaimId, claimIds } from "../../../src/essay/claimId.ts";
import { essay } from "../../../src/essay/work.ts";
import { sources } from "../../../src/essay/sources.ts";
import { references } from "../../../src/essay/references.ts";
import { sectionIds } from "../../../src/essay/sectionId.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { inRoot } from "../../../tools/root.mjs";
import { leanLooks, leans } from "../../../src/essay/lean.ts";
import { sourceLooks, sourceVerdicts } from "../../../src/essay/sourceVerdict.ts";
import { essayIn } from "../../../src/essay/essayIn.ts";

const { claimsOf, findClaim } = essayIn("en");

suite("claims", () => {
	test("claims have ids of their own, each under its section's number; background is not counted", () => {
		assert.equal(new Set(claims.map((claim) => claim.id)).size, claims.length);
		for (const { id, section } of claims) {
			assert.ok(id.startsWith(`${section.replaceAll(".", "-")}-`), `${id} is not of ${section}`);
		}
		const background = Object.values(claimIds)
			.flat()
			.filter((id) => claimOf(id).background);
		assert.deepEqual(background, ["3-3-paper9-remedies"]);
		for (const section of sectionIds) {
			assert.deepEqual(
				claimsOf(section).map((claim) => claim.id),
				claimIds[section].filter((id) => !claimOf(id).background),
			);
		}
	});

	test("a decisive verdict has a fact from outside, with an address that can be opened", () => {
		for (const { id, sources } of claims) {
			const { lean } = sourceLooks[sources.verdict];
			if (lean !== "yes" && lean !== "no") continue;
			const outside = sources.evidence.filter(({ source: { kind, url }, sourceId }) => {
				return kind !== "arithmetic" && sourceId !== "essay" && url !== undefined;
			});
			assert.ok(outside.length > 0, `${id} is ${sources.verdict} and shows nothing from outside`);
		}
	});

	test("claims rest on claims of the essay, never on themselves, not even over others", () => {
		const edges = claims.flatMap(({ id, restsOn }) => restsOn.map((other) => [id, other] as const));
		assert.ok(edges.length >= 40, String(edges.length));
		for (const [, other] of edges) assert.ok(!claimOf(other).background, other);
		const below = (id: ClaimId, path: readonly ClaimId[]): void => {
			assert.ok(!path.includes(id), [...path, id].join(" rests on "));
			for (const other of claimOf(id).restsOn) below(other, [...path, id]);
		};
		for (const { id } of claims) below(id, []);
		assert.deepEqual(claimOf("0-thesis-centralisation-systemic-risk").restsOn, ["0-thesis-problem", "0-thesis-answer"]);
	});

	test("the chain of the argument names claims once, and ends in the two halves of the thesis", () => {
		const named = argument.flatMap((step) => step.claims);
		assert.equal(new Set(named).size, named.length);
		assert.deepEqual(argument.at(-1)!.claims, claimOf("0-thesis-centralisation-systemic-risk").restsOn);
	});

	test("what is known since is later than the essay, and has a source", () => {
		const later = claims.flatMap(({ since }) => since ?? []);
		assert.ok(later.length >= 8);
		for (const { on, fact, source } of later) {
			assert.match(on, /^20\d\d-\d\d(-\d\d)?$/);
			assert.ok(on > essay.date.slice(0, on.length), fact);
			assert.ok(sources[source].url, source);
		}
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

	test("every simulation tests at least one claim but two: one answers the reader, in the other the rule is the reader's own", () => {
		const idle = simulations
			.map(({ id }) => id)
			.filter((id) => !claims.some(({ simulations }) => simulations.includes(id)));
		assert.deepEqual(idle, ["honest-majority", "own-subnet"]);
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
			for (const reason of brief) {
				const words = reason.replace(" :", ":").split(" ").length;
				assert.ok(words >= 4 && words <= 9, reason);
			}
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
