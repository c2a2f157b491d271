import { wordIn } from "../../language/wordsIn.ts";
import { basisWords, type Claim, type Since } from "../../essay/claim.ts";
import { type Reference } from "../../essay/references.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { chapterHeading, sectionHeading } from "../../essay/sections.ts";
import { citationOf } from "../../essay/sources.ts";
import { type ClaimPicture, type SectionPicture } from "../../wire/panels/readerPanel.ts";
import { type ClaimVerdict } from "../../claims/claimVerdict.ts";
import { language } from "../kit/language.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { simulations } from "../kit/simulations.ts";
import { essayHere } from "../kit/essayHere.ts";

/** A section with all that is known around it, as the reader panel shows it. */
export function sectionPicture(id: SectionId, verdictOf: (claim: Claim["id"]) => ClaimVerdict): SectionPicture {
	const section = essayHere.sectionOf(id);
	const claims = essayHere.claimsOf(id);
	const at = essayHere.sections.indexOf(section);
	const neighbour = (index: number) => {
		const other = essayHere.sections[index];
		return other && { id: other.id, title: sectionHeading(other) };
	};
	const chapter = essayHere.chapters.find((candidate) => candidate.id === section.chapter)!;
	return {
		id,
		title: sectionHeading(section),
		chapter: chapterHeading(chapter),
		digest: section.digest,
		claims: claims.map((claim) => claimPicture(claim, verdictOf)),
		references: referencesOf(claims).map(referencePicture),
		simulations: simulations
			.filter((simulation) => simulation.sections.includes(id))
			.map(({ id, title, question }) => ({ id, title, question })),
		previous: neighbour(at - 1),
		next: neighbour(at + 1),
	};
}

function claimPicture(claim: Claim, verdictOf: (claim: Claim["id"]) => ClaimVerdict): ClaimPicture {
	const { id, statement, kind, since } = claim;
	return {
		id,
		statement,
		kind,
		verdict: verdictOf(id),
		note: claim.sources.note,
		evidence: claim.sources.evidence.map(({ fact, year, source, basis }) => ({
			fact,
			year,
			...citationOf(source),
			known: `${wordIn(language, basisWords[basis])}${source.read === undefined ? "" : readOn(source.read)}`,
		})),
		references: claim.references.map(String),
		...(since && { since: sincePicture(since) }),
		restsOn: claim.restsOn.map((other) => ({
			id: other,
			statement: essayHere.claimOf(other).statement,
			lean: verdictOf(other).lean,
		})),
		tests: simulationsTesting(claim, language).map(({ id, title }) => ({ id, title })),
	};
}

const readOn = (date: string) => (language === "fr" ? ` le ${date}` : ` on ${date}`);

const sincePicture = ({ fact, on, source }: Since): NonNullable<ClaimPicture["since"]> => ({
	fact,
	on,
	...citationOf(essayHere.sources[source]),
});

function referencesOf(claims: readonly Claim[]): readonly Reference[] {
	const cited = new Set(claims.flatMap(({ references, otherReferences }) => [...references, ...otherReferences]));
	return essayHere.references.filter(({ id }) => cited.has(id));
}

const referencePicture = ({ id, source, supports, doesNotSupport }: Reference) => {
	const { source: title, ...where } = citationOf(essayHere.sources[source]);
	return { id: String(id), source, title, ...where, supports, doesNot: doesNotSupport };
};
