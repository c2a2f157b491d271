import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sayTime } from "../../../src/host/kit/sayTime.ts";
import { encodeSectionLink, parseSectionLink } from "../../../src/host/kit/sectionLink.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

test("a link to a section or claim leads back to it", () => {
	for (const claim of [undefined, "3-3-paper9-remedies"] as const) {
		const url = new URL(encodeSectionLink("3.3", claim, "vscodium"));
		assert.equal(url.protocol, "vscodium:");
		assert.deepEqual(parseSectionLink(url.pathname, url.search.slice(1)), { section: "3.3", ...(claim && { claim }) });
	}
});

test("whatever else a link says is refused in a sentence", () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (path, query) => {
			try {
				parseSectionLink(`/section/${path}`, query);
			} catch (error) {
				assert.ok(SubnetsError.is(error));
				assert.match(error.message, /\.$/);
			}
		}),
	);
	assert.throws(() => parseSectionLink("/section/3.1", "claim=3-3-paper9-remedies"), /Section 3\.1 has no claim/);
});

test("times are said as a reader would: today, yesterday, a day, a day of another year", () => {
	const now = new Date(2026, 0, 10, 15, 0).getTime();
	assert.equal(sayTime(new Date(2026, 0, 10, 14, 2).getTime(), now), "today 14:02");
	assert.equal(sayTime(new Date(2026, 0, 9, 23, 59).getTime(), now), "yesterday 23:59");
	assert.equal(sayTime(new Date(2026, 0, 3, 9, 5).getTime(), now), "3 Jan 09:05");
	assert.equal(sayTime(new Date(2025, 11, 3, 9, 5).getTime(), now), "3 Dec 2025 09:05");
});
