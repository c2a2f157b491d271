import { type Claim } from "../../essay/claim.ts";
import { claimsOf } from "../../essay/claims.ts";
import { type Reference, references } from "../../essay/references.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { chapters, sectionHeading, sectionOf, sections } from "../../essay/sections.ts";
import { citeSource, sources } from "../../essay/sources.ts";
import { type ClaimPicture, type SectionPicture } from "../../wire/panels/readerPanel.ts";
import { type ClaimEvidence } from "../../claims/evidence.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { findSimulation, simulations } from "../../simulations/registry.ts";

/** A section with all that is known around it, as the reader panel shows it. */
export function sectionPicture(
	id: SectionId,
	evidenceOf: (claim: Claim["id"]) => readonly ClaimEvidence[],
): SectionPicture {
	const section = sectionOf(id);
	const claims = claimsOf(id);
	const at = sections.indexOf(section);
	const neighbour = (index: number) => {
		const other = sections[index];
		return other && { id: other.id, title: sectionHeading(other) };
	};
	const chapter = chapters.find((candidate) => candidate.id === section.chapter)!;
	return {
		id,
		title: sectionHeading(section),
		chapter: chapter.id === "0" ? chapter.title : `${chapter.id} ${chapter.title}`,
		digest: section.digest,
		claims: claims.map((claim) => claimPicture(claim, evidenceOf(claim.id))),
		references: referencesOf(claims).map(referencePicture),
		simulations: simulations
			.filter((simulation) => simulation.sections.includes(id))
			.map(({ id, title, question }) => ({ id, title, question })),
		previous: neighbour(at - 1),
		next: neighbour(at + 1),
	};
}

function claimPicture(claim: Claim, evidence: readonly ClaimEvidence[]): ClaimPicture {
	const { id, statement, kind, untestable } = claim;
	return {
		id,
		statement,
		kind,
		sourcesSay: claim.sources.display,
		sourcesWord: claim.sources.verdict,
		note: claim.sources.note,
		evidence: claim.sources.evidence.map(({ fact, year, source }) => ({
			fact,
			year,
			source: citeSource(source),
			url: source.url,
		})),
		references: claim.references.map(String),
		simulated: evidence.map(({ simulation, finding, run, basis }) => ({
			simulation,
			title: findSimulation(simulation).title,
			verdict: finding.verdict,
			reason: finding.reason,
			run,
			basis,
		})),
		hingesOn: evidence.find(({ hinge }) => hinge !== undefined)?.hinge,
		tests: simulationsTesting(claim).map(({ id, title }) => ({ id, title })),
		untestable,
	};
}

function referencesOf(claims: readonly Claim[]): readonly Reference[] {
	const cited = new Set(claims.flatMap(({ references, otherReferences }) => [...references, ...otherReferences]));
	return references.filter(({ id }) => cited.has(id));
}

const referencePicture = ({ id, source, supports, doesNotSupport }: Reference) => ({
	id: String(id),
	title: citeSource(sources[source]),
	supports,
	doesNot: doesNotSupport,
});
