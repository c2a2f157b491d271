import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { suite, test, type TestContext } from "node:test";
import { execute } from "../../../src/cli/execute.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { writeEssay } from "../../fixtures/essay/writeEssay.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

/** Files of a test, and those of the repository. */
async function readFiles(file: string, files: Readonly<Record<string, string>>): Promise<string> {
	return files[file] ?? (await readFile(file, "utf8"));
}

async function annotate(context: TestContext, words: readonly string[], files: Readonly<Record<string, string>> = {}) {
	const { runner } = fakeRunner(context, simulations);
	const out: string[] = [];
	const code = await execute(["annotate", ...words], {
		print: (text) => void out.push(text),
		complain: (text) => void out.push(text),
		progress: () => undefined,
		readText: (file) => readFiles(file, files),
		readBytes: () => Promise.reject(new Error("no network is read")),
		listFolder: () => Promise.resolve(undefined),
		runner: () => Promise.resolve(runner),
		write: (text) => void out.push(text),
		scorecard: () => readFile("media/scorecard.json", "utf8"),
		onInterrupt: () => undefined,
		onEnd: () => undefined,
	});
	return { code, out: out.join("\n") };
}

suite("annotate", () => {
	test("a copy of the essay has a note at every claim that was surely found", async (context) => {
		const { code, out } = await annotate(context, ["essay.md"], { "essay.md": writeEssay("md") });
		assert.equal(code, 0, out);
		const notes = out.match(/^\[\^check-\d+\]: /gm)?.length ?? 0;
		assert.ok(notes >= 75, `${notes} notes`);
		assert.match(out, /\[\^check-\d+\]: ✗ .*Energy and AI compute: /);
		assert.match(out, /: – An opinion: no source can decide it\.$/m, "said once, and not as word, reason and sources");
		assert.match(
			out,
			/: ✓ Sources outside the essay support it\. A ratio of 19 buys /,
			"what the sources leave to know",
		);
		const tex = await annotate(context, ["essay.tex"], { "essay.tex": writeEssay("tex") });
		assert.match(tex.out, /\\footnote\{\[no\] /);
	});

	test("a text with claims of its own has what their runs found", async (context) => {
		const example = "media/example/who-holds-the-network.md";
		const { code, out } = await annotate(context, [example, "--as", "html"]);
		assert.equal(code, 0, out);
		assert.match(out, /Google's data centres<span class="mark">✓<\/span>/);
		const bibtex = await annotate(context, [example, "--as", "bibtex"]);
		assert.match(bibtex.out, /@misc\{cambridge-mining-2025,/);
	});

	test("a text about nothing here is refused with what to do", async (context) => {
		const { code, out } = await annotate(context, ["a.md"], { "a.md": "A letter." });
		assert.equal(code, 1);
		assert.match(out, /a\.md is no copy of the essay .* Write a claims file beside it/);
		assert.equal((await annotate(context, ["a.md", "--as", "pdf"], { "a.md": "" })).code, 2);
	});
});
