import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { annotationAs, type AnnotationForm } from "../../../src/argument/annotation.ts";
import { type CitedWork, type Note } from "../../../src/argument/note.ts";

const text = "# On energy\n\nIt draws 4.5 times as much.[^1] Nothing follows & <more>.\n\n[^1]: A note of mine.\n";
const work: CitedWork = {
	key: "a-1",
	title: "On 5 % & more",
	by: "An Institute",
	year: "15 Dec 2025",
	url: "https://a.org/x",
};
const note = (behind: string, more: Partial<Note> = {}): Note => ({
	at: text.indexOf(behind) + behind.length,
	claim: "mine",
	symbol: "✗",
	text: "No: 4 × as much_here, 5 %.",
	works: [work],
	runs: [{ simulation: "energy", seed: 1 }],
	...more,
});
const second = note("<more>.", { claim: "other", works: [work, { key: "b", title: "Bare" }] });
const as = (form: AnnotationForm, notes = [second, note("much.")]) =>
	annotationAs(form, { name: "mine.md", text, notes });

suite("an annotated text", () => {
	test("in Markdown: a footnote at each sentence, in order, and nothing else changed", () => {
		const written = as("md");
		assert.match(written, /much\.\[\^check-1\]\[\^1\] Nothing follows & <more>\.\[\^check-2\]/);
		assert.match(
			written,
			/^\[\^check-1\]: ✗ No: 4 × as much\\_here, 5 %\. · An Institute, On 5 % & more \(15 Dec 2025\), https/m,
		);
		const [body = ""] = written.split("\n\n[^check-1]: ");
		assert.equal(body.replace(/\[\^check-\d\]/g, ""), text.trimEnd());
		assert.match(
			annotationAs("md", { name: "", text: "A [^check-1] b.", notes: [{ ...second, at: 15 }] }),
			/b\.\[\^check1-1\]/,
		);
		assert.equal(as("md", []), text);
	});

	test("in LaTeX: footnotes that cite, with nothing that LaTeX would take for its own", () => {
		const written = as("tex");
		assert.match(written, /much\.\\footnote\{\[no\] No: 4 \$\\times\$ as much\\_here, 5 \\%\. \\cite\{a-1\}\}/);
		assert.match(written, /\\cite\{a-1,b\}/);
	});

	test("in HTML: paragraphs with side notes, everything of others escaped, no script", () => {
		const written = as("html");
		assert.match(written, /<h1>On energy<\/h1>/);
		assert.match(written, /much\.<span class="mark">✗<\/span><span class="note" id="note-mine">/);
		assert.match(written, /follows &amp; &lt;more&gt;\.<span/);
		assert.match(written, /<a href="https:\/\/a\.org\/x">An Institute/);
		assert.doesNotMatch(written, /<script|<more>/);
	});

	test("bibliography: every work once, with its year", () => {
		const bibtex = as("bibtex");
		assert.equal(bibtex.match(/@misc\{a-1,/g)?.length, 1);
		assert.match(bibtex, /title = \{\{On 5 \\% \\& more\}\}/);
		assert.match(bibtex, /year = \{2025\}/);
		const csl = JSON.parse(as("csl")) as { readonly id: string; readonly issued?: unknown }[];
		assert.deepEqual(
			csl.map(({ id }) => id),
			["a-1", "b"],
		);
		assert.deepEqual(csl[0]!.issued, { "date-parts": [[2025]] });
	});

	test("the manifest says of which text, and with which runs", () => {
		const manifest = JSON.parse(as("manifest")) as {
			readonly textHash: string;
			readonly notes: readonly { readonly claim: string; readonly runs: unknown }[];
		};
		assert.match(manifest.textHash, /^[\da-f]{64}$/);
		assert.deepEqual(
			manifest.notes.map(({ claim }) => claim),
			["mine", "other"],
		);
		assert.deepEqual(manifest.notes[0]!.runs, [{ simulation: "energy", seed: 1 }]);
	});
});
