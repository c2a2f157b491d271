import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { toPlainText } from "../../../src/essay/inlineMarkup.ts";
import { roleIds, roles } from "../../../src/essay/roles.ts";
import { catalogueSubnets } from "../../../src/essay/subnets/catalogue.ts";
import { findSubnet, namedSubnets } from "../../../src/essay/subnets.ts";
import { essayIn } from "../../../src/essay/essayIn.ts";

const { findClaim, findNamedSubnet } = essayIn("en");

suite("subnets", () => {
	test("the four that the essay names come first, then 17 others by number", () => {
		assert.deepEqual(
			namedSubnets.map(({ netuid, name }) => [netuid, name]),
			[
				[18, "Zeus"],
				[13, "Data Universe"],
				[64, "Chutes"],
				[62, "Ridges"],
			],
		);
		assert.equal(catalogueSubnets.length, 17);
		const netuids = catalogueSubnets.map(({ netuid }) => netuid);
		assert.deepEqual(
			netuids,
			[...new Set(netuids)].sort((a, b) => a - b),
		);
		assert.deepEqual([findSubnet(0)?.name, findSubnet(64)?.name, findSubnet(99)], ["Root", "Chutes", undefined]);
		assert.equal(findNamedSubnet(0), undefined);
	});

	for (const { name, about, roles: own, facts, sections, claims } of namedSubnets) {
		test(`${name} is told in 60 to 120 words, by role, with dated facts`, () => {
			const words = toPlainText(about).split(/\s+/).length;
			assert.ok(words >= 60 && words <= 120, `${words} words`);
			assert.deepEqual(Object.keys(own).sort(), [...roleIds].sort());
			for (const { date } of facts) assert.match(date, /20\d\d$/);
			const theirs = new Set(claims.map((id) => findClaim(id)!.section));
			assert.deepEqual([...theirs].sort(), [...sections].sort());
		});
	}

	test("a day's alpha is split among owner, miners and validators; stakers are paid by validators", () => {
		const shares = roles.map(({ alphaPerDay = 0 }) => alphaPerDay);
		assert.deepEqual(shares, [1296, 2952, 2952, 0]);
		assert.equal(
			shares.reduce((sum, share) => sum + share, 0),
			7200,
		);
		assert.deepEqual(
			roles.map(({ id }) => id),
			roleIds,
		);
	});
});
