import assert from "node:assert/strict";
import { test } from "node:test";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { commandLineOf } from "../../../src/runs/ask/commandLine.ts";
import { encodeLink, parseLink } from "../../../src/runs/ask/runLink.ts";
import { tinyRequest } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

const find = (id: string) => {
	if (id !== "tiny") throw new SubnetsError("not-found", `There is no simulation "${id}".`);
	return tinySimulation;
};
const start = "vscode://subnet-explorer.subnet-explorer/run/tiny";

test("a link holds the seeds and what differs from the defaults, and comes back as the same request", () => {
	const values = { days: 10, drift: -0.25, noise: "large", mirrored: false };
	const request = tinyRequest({ seed: 7, seeds: 20, rules: "dtao-2025-02", values });
	const link = encodeLink(request, tinySimulation, "vscodium");
	assert.equal(
		link,
		"vscodium://subnet-explorer.subnet-explorer/run/tiny?v=1&seed=7&seeds=20&rules=dtao-2025-02&set.drift=-0.25&set.noise=large",
	);
	assert.deepEqual(parseLink(link, find), request);
	assert.match(encodeLink(tinyRequest(), tinySimulation), /&seeds=1&/, "it means the same when the default changes");
	assert.equal(parseLink(`${start}?v=1&seed=4`, find).seeds, 20);
	assert.deepEqual(parseLink(encodeLink(tinyRequest(), tinySimulation), find).values, {
		days: 10,
		drift: 0.5,
		noise: "small",
		mirrored: false,
	});
});

test("a link that anybody wrote is refused with its reason", () => {
	const refused = (link: string, message: RegExp) => assert.throws(() => parseLink(link, find), message);
	refused("no link", /it is not a link/);
	refused(`${start}?${"x".repeat(4000)}`, /longer than 4000 characters/);
	refused("vscode://somebody.else/run/tiny?v=1", /names no run of Subnet Explorer/);
	refused(`${start}/../../etc?v=1`, /names no run/);
	refused(start, /it has no version/);
	refused(
		`${start}?v=1${"\ud800".repeat(400)}`,
		/of version "1\ufffd{19}…", and this extension .* Copy it anew with Copy Link\.$/,
	);
	refused(`${start}?v=2`, /it is of version "2", and this extension knows version 1/);
	refused(start.replace("tiny", "none") + "?v=1", /no simulation "none"/);
	refused(`${start}?v=1&seed=1&seed=2`, /it says "seed" twice/);
	refused(`${start}?v=1&run=now`, /"run" means nothing in it/);
	refused(`${start}?v=1&seed=1e3`, /seed: "1e3" is not a whole number/);
	refused(`${start}?v=1&seed=4294967296`, /Seed: 4294967296 is not/);
	refused(`${start}?v=1&seeds=0`, /Seeds: 0 is not/);
	refused(`${start}?v=1&until=1`, /until: "1" is no figure with a width, such as pay=0\.5\./);
	refused(`${start}?v=1&until=nothing=1`, /has no figure "nothing"/);
	refused(`${start}?v=1&rules=mine`, /no rule set "mine"/);
	refused(`${start}?v=1&set.days=ten`, /Days \(days\): "ten" is not a number\. Use one such as 0\.5\.$/);
	refused(`${start}`, /it has no version\. Copy it anew with Copy Link\.$/);
	refused(`${start}?v=1&set.days=999`, /Days \(days\): 999 is not allowed/);
	refused(`${start}?v=1&set.mirrored=yes`, /Mirrored \(mirrored\): "yes" is not allowed. Use true or false/);
	refused(`${start}?v=1&set.__proto__=1`, /no parameter "__proto__"/);
});

test("the command line that repeats a run", () => {
	const manifest = {
		...tinyRequest({ seed: 7, seeds: 3, values: { days: 10, drift: -0.25, noise: "large", mirrored: true } }),
		version: 3,
		engine: "0.1.0",
		imported: { name: "mine", hash: "" },
		outcomeHash: "",
	};
	assert.equal(
		commandLineOf(manifest, tinySimulation),
		"npx subnet-explorer@0.1.0 run tiny --seed 7 --seeds 3 --rules taoflow-2025-12 --input FILE --set drift=-0.25 --set noise=large --set mirrored=true",
	);
	const odd = { ...manifest, values: { noise: "it's; rm" } };
	assert.match(commandLineOf(odd, tinySimulation), /--set 'noise=it'\\''s; rm'$/);
});
