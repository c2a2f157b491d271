import assert from "node:assert/strict";
import { test } from "node:test";
import { reportAsMarkdown } from "../../../src/runs/archive/reportAsMarkdown.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

test("a page has the answer, figures with bands, findings with sections, and the way to repeat it", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest({ seeds: 5, values: { days: 4 } })).report;
	const page = reportAsMarkdown(report, tinySimulation);
	assert.match(page, /^# Where does a walk end\?\n\nAfter 4 days it stands at [\d.,]+ %; illustrative\.\n/);
	assert.match(page, /Illustrative: Steps are independent\./);
	assert.match(page, /\| Place at the end \| [\d.-]+ \| [\d.-]+ to [\d.-]+ \|/);
	assert.match(page, /- ✓ \*\*yes\*\*\. .*\(§3\.1 .*`3-1-zeus-purpose`, \d of 5 seeds agree\)/);
	assert.match(page, /\| Days \| 4 days \| `days` \|/);
	assert.ok(page.includes(report.manifest.outcomeHash));
	assert.match(
		page,
		/```sh\nnpx subnet-explorer@[\d.]+ run tiny --seed 1 --seeds 5 --rules taoflow-2025-12 --set days=4\n```\n$/,
	);
	assert.doesNotMatch(page, /\]\(|undefined|NaN/);
});

test("a stopped run says so", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest()).report;
	assert.match(reportAsMarkdown({ ...report, stoppedAt: 0.25 }, tinySimulation), /Stopped at 25 %: partial figures\./);
});
