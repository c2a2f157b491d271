import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { suite, test } from "node:test";
import { inRoot } from "../../../tools/root.mjs";
import { commands } from "../../../src/host/manifest/contributions.ts";

const markdownIn = (folder: string) =>
	readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".md"))
		.map((file) => path.join(folder, file));

const pages = ["README.md", "CHANGELOG.md", ...markdownIn("docs"), ...markdownIn(".github"), ...markdownIn("verify")];

const read = (file: string) => readFileSync(inRoot(file), "utf8");

/** A heading's address on the page, as GitHub and VS Code make it. */
const anchorOf = (heading: string) =>
	heading
		.trim()
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} _-]/gu, "")
		.replaceAll(" ", "-");

const anchorsOf = (file: string) =>
	[...read(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

/** Links to files and headings of this repository. */
const linksOf = (file: string) =>
	[...read(file).matchAll(/\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].map(([, target, anchor]) => ({
		target: target === "" ? file : path.join(path.dirname(file), target!),
		anchor,
	}));

suite("documents", () => {
	test("every link leads to a file, and to a heading that it has", () => {
		const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, ...link })));
		assert.ok(links.length > 10);
		const broken = links.filter(
			({ target, anchor }) =>
				!existsSync(inRoot(target)) ||
				(anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).includes(anchor)),
		);
		assert.deepEqual(broken, []);
	});

	test("every picture is shown on a page", () => {
		const shown = new Set(pages.flatMap(linksOf).map(({ target }) => target));
		const pictures = readdirSync(inRoot("docs/pictures")).map((file) => path.join("docs/pictures", file));
		assert.deepEqual(
			[...pictures, path.join("media/walkthrough/loop.gif")].filter((picture) => !shown.has(picture)),
			[],
		);
	});

	test("every command that they name is there under that name", () => {
		const titles = new Set<string>(Object.values(commands).map(({ title: [english] }) => english));
		const guides = [
			"README.md",
			...["readers", "teachers", "owners-and-validators", "importing"].map((name) => `docs/${name}.md`),
		];
		const named = guides.flatMap((page) =>
			[...read(page).matchAll(/\*(?:Subnets: )?([A-Z][\w ]*?…?)(?: →[^*]*)?\*(?!\*)/g)].map(([, title]) => ({
				page,
				title: title!,
			})),
		);
		// What else stands in italics: words of the product that are no command.
		const words = new Set(["Arithmetic", "Illustrative", "What counts", "Subnets", "Runs", "Security"]);
		const unknown = named.filter(({ title }) => !titles.has(title) && !words.has(title));
		assert.ok(named.length > 10);
		assert.deepEqual(unknown, []);
	});

	test("what is to be cited has the version that is here", () => {
		const { version } = JSON.parse(read("package.json")) as { version: string };
		assert.match(read("CITATION.cff"), new RegExp(`^version: ${version.replaceAll(".", "\\.")}$`, "m"));
	});
});
