import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findTerm } from "../../../src/essay/glossary.ts";
import { linksOf } from "../../../src/essay/inlineMarkup.ts";
import { names } from "../../../src/essay/names.ts";
import { roleIds } from "../../../src/essay/roles.ts";
import { findSection } from "../../../src/essay/sections.ts";
import { findSource } from "../../../src/essay/sources.ts";
import { namedSubnets } from "../../../src/essay/subnets.ts";
import { catalogueSubnets } from "../../../src/essay/subnets/catalogue.ts";
import { verdictsByClaim } from "../../../src/claims/evidence.ts";
import { epochPicture, examples } from "../../../src/host/panels/pages/epochPicture.ts";
import { flowOf } from "../../../src/host/panels/pages/flowOf.ts";
import { type Headlines } from "../../../src/host/panels/pages/headlines.ts";
import { type PageFacts } from "../../../src/host/panels/pages/pageFacts.ts";
import { isPage, pageOf } from "../../../src/host/panels/pages/pageOf.ts";
import { surprises } from "../../../src/host/panels/pages/surprises.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { essayIn } from "../../../src/essay/essayIn.ts";

const { findClaim } = essayIn("en");

const headlines = JSON.parse(readFileSync("media/headlines.json", "utf8")) as Headlines;
const verdicts = verdictsByClaim([], []);
const facts: PageFacts = { verdictOf: (claim) => verdicts.get(claim)!, reportOf: () => undefined, headlines };
const pages = [
	"start",
	"glossary",
	"epoch",
	...namedSubnets.flatMap(({ netuid }) => [`subnet:${netuid}`, ...roleIds.map((role) => `subnet:${netuid}/${role}`)]),
	...catalogueSubnets.map(({ netuid }) => `subnet:${netuid}`),
	...names.map(({ id }) => `name:${id}`),
];

/** Whether a link of a page leads somewhere. */
const leads: Readonly<Record<string, (id: string) => unknown>> = {
	claim: findClaim,
	section: findSection,
	source: findSource,
	term: findTerm,
	simulation: (id) => simulations.some((simulation) => simulation.id === id),
	figure: () => true,
	parameter: () => true,
};

test("every subnet, role and name has a page, and every link on one leads somewhere", () => {
	for (const id of pages) {
		assert.ok(isPage(id), id);
		const picture = pageOf(id, facts);
		assert.equal(picture.id, id);
		const texts: string[] = [];
		const pageLinks: string[] = [];
		JSON.stringify(picture, (key, value: unknown) => {
			if (typeof value === "string" && ["lead", "text", "note", "headline"].includes(key)) texts.push(value);
			if (typeof value === "string" && key === "page") pageLinks.push(value);
			return value;
		});
		for (const { scheme, id: target } of texts.flatMap(linksOf)) {
			assert.ok(leads[scheme]!(target), `${id}: ${scheme}:${target}`);
		}
		for (const page of pageLinks) assert.ok(isPage(page), `${id}: ${page}`);
	}
	for (const id of ["subnet:2", "subnet:18/kings", "subnet:4/miners", "name:me", "constructor"]) {
		assert.ok(!isPage(id), id);
	}
});

test("a page of a named subnet has all of it; one of the catalogue its date and source, and nothing made up", () => {
	for (const { netuid } of namedSubnets) {
		const { blocks } = pageOf(`subnet:${netuid}`, facts);
		const titles = blocks.map((block) => ("title" in block ? block.title : ""));
		for (const title of ["Who gets what", "What it does, and how it is scored", "Where it can be cheated"]) {
			assert.ok(titles.includes(title), `${netuid}: ${title}`);
		}
		for (const kind of ["claims", "simulations", "facts", "flow"]) {
			assert.ok(blocks.some((block) => block.kind === kind), `${netuid}: ${kind}`); // prettier-ignore
		}
	}
	for (const { netuid } of catalogueSubnets) {
		const known = pageOf(`subnet:${netuid}`, facts).blocks.find((block) => block.kind === "facts");
		assert.ok(known?.kind === "facts" && known.facts.every(({ source }) => source));
	}
});

test("every name stands in a claim or a section of the essay", () => {
	for (const { id } of names) {
		const { blocks } = pageOf(`name:${id}`, facts);
		assert.ok(
			blocks.some((block) => block.kind === "claims" || (block.kind === "prose" && block.title === "Sections")),
			id,
		);
	}
});

test("surprises are what simulations answered, each with bars of its own figures", () => {
	const [block] = pageOf("start", facts).blocks;
	assert.ok(block?.kind === "surprises");
	const drawn: readonly { readonly headline: string; readonly bars: readonly unknown[] }[] = block.surprises;
	for (const [i, { simulation, bars }] of surprises.entries()) {
		const shown = drawn[i]!;
		assert.equal(shown.headline, headlines[simulation]!.headline);
		assert.equal(shown.bars.length, bars.length, simulation);
	}
});

test("shares are the chain's, and after a run the run's", () => {
	const texts = { owner: "", miners: "", validators: "", stakers: "" };
	const ruled = flowOf({ name: "Zeus", texts, people: [] });
	assert.deepEqual(
		ruled.parts.map(({ said }) => said),
		["18 %", "41 %", "7.38 %", "33.6 %"],
	);
	assert.ok(Math.abs(ruled.parts.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-12);
	const paid = (role: "owner" | "miner", value: number) => ({
		id: `${role}-${value}`,
		name: role,
		role,
		kind: "",
		pay: { id: "pay", label: "Pay", unit: "alpha", value },
		figures: [],
	});
	const run = flowOf({ name: "Zeus", texts, people: [paid("owner", 1), paid("miner", 2), paid("miner", 5)] });
	assert.deepEqual(
		run.parts.map(({ share, count }) => [share, count]),
		[[0.125, 1], [0.875, 2], [0, 0], [0, 0]], // prettier-ignore
	);
});

test("a minority that praises its own miner earns next to nothing; with most of the stake, nearly all", () => {
	const payOf = (id: string) => {
		const { network } = examples.find((example) => example.id === id)!;
		return epochPicture(network)
			.steps.at(-1)!
			.validators.map((said) => parseFloat(said));
	};
	const [, , minority] = payOf("praise");
	const [, , majority] = payOf("majority");
	assert.ok(minority! < 8 && majority! > 120, `${minority} and ${majority}`);
});
