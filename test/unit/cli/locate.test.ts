import assert from "node:assert/strict";
import { test } from "node:test";
import { execute } from "../../../src/cli/execute.ts";
import { longEssay } from "../../fixtures/essay/longEssay.ts";
import { sentenceOf, writeEssay } from "../../fixtures/essay/writeEssay.ts";

async function locate(text: string, ...options: readonly string[]): Promise<string> {
	const out: string[] = [];
	const code = await execute(["locate", "my-essay.md", ...options], {
		print: (line) => void out.push(line),
		write: (line) => void out.push(line),
		complain: (line) => void out.push(line),
		progress: () => undefined,
		readText: () => Promise.resolve(text),
		readBytes: () => Promise.resolve(new TextEncoder().encode(text)),
		listFolder: () => Promise.resolve(undefined),
		runner: () => Promise.reject(new Error("locate runs nothing")),
		scorecard: () => Promise.reject(new Error("no scorecard is read")),
		onInterrupt: () => undefined,
		onEnd: () => undefined,
	});
	assert.equal(code, 0);
	return out.join("\n");
}

test("locate says places in offsets, lines and columns, confidence, and what is lost", async () => {
	const gone = "3-2-ridges-62000-per-day";
	const text = writeEssay("md", (sentence, claim) => (claim === gone ? undefined : sentence));
	const found = JSON.parse(await locate(text, "--json"));
	assert.equal(found.file, "my-essay.md");
	assert.equal(found.isEssay, true);
	assert.equal(found.sections.length, longEssay.filter(({ id }) => id !== "chapter").length);
	const zeus = found.claims.find(({ id }: { id: string }) => id === "3-1-zeus-purpose");
	const sentence = sentenceOf.get("3-1-zeus-purpose")!;
	assert.equal(zeus.text, sentence);
	assert.equal(text.slice(zeus.start, zeus.end), sentence);
	assert.equal(text.split("\n")[zeus.line - 1]!.slice(zeus.column - 1, zeus.endColumn - 1), sentence);
	assert.equal(zeus.trust, "sure");
	assert.deepEqual(
		found.lost.claims.map(({ id }: { id: string }) => id).filter((id: string) => sentenceOf.has(id as never)),
		[gone],
	);
});

test("locate for people lists what is lost in words, and says when it is no copy of the essay", async () => {
	const text = writeEssay("txt", (sentence, claim) => (claim === "3-1-roles" ? undefined : sentence));
	assert.match(await locate(text), /Lost:\n[^]*Four roles: the owner/);
	assert.match(await locate("A letter."), /Too few of the essay's headings/);
});
