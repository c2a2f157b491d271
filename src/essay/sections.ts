import { digest0 } from "./digests/chapter0.ts";
import { digest11, digest12 } from "./digests/chapter1.ts";
import { digest21, digest211, digest212, digest22 } from "./digests/chapter2.ts";
import { digest31, digest32, digest33 } from "./digests/chapter3.ts";
import { digest4 } from "./digests/chapter4.ts";
import { isSectionId, type SectionId, sectionIds } from "./sectionId.ts";

/** The number of a chapter; `"0"` is everything before chapter 1. */
export type ChapterId = "0" | "1" | "2" | "3" | "4";

/** A chapter of the essay. */
export interface Chapter {
	readonly id: ChapterId;
	readonly title: string;
	/** True where the title is our own name for it, because the essay's is not known to us. */
	readonly titleIsOurs: boolean;
	/** What the chapter is about, in one sentence of ours. */
	readonly summary: string;
	readonly sections: readonly SectionId[];
}

/** A section of the essay. */
export interface Section {
	readonly id: SectionId;
	readonly chapter: ChapterId;
	readonly title: string;
	/** True where the title is our own name for it. */
	readonly titleIsOurs: boolean;
	/** The essay's own title, where {@link title} says it in another language. */
	readonly original?: string;
	/** What the section argues and what to keep in mind, in our words: 100–250 words of inline markup. */
	readonly digest: string;
	/** Other headings under which a reader's own copy may have it. */
	readonly aliases: readonly string[];
}

/** The chapters, in reading order. */
export const chapters: readonly Chapter[] = [
	{
		id: "0",
		title: "Thesis statement and introduction",
		titleIsOurs: true,
		summary: "What the essay sets out to show, and why now.",
		sections: ["0"],
	},
	{
		id: "1",
		title: "How AI concentrates",
		titleIsOurs: true,
		summary: "What AI is made of, why it is expensive, and who leads.",
		sections: ["1.1", "1.2"],
	},
	{
		id: "2",
		title: "What is at risk, and what decentralisation would change",
		titleIsOurs: true,
		summary: "Risks for control, democracy, education and work, and the case for spreading resources.",
		sections: ["2.1", "2.1.1", "2.1.2", "2.2"],
	},
	{
		id: "3",
		title: "Bittensor as a solution",
		titleIsOurs: false,
		summary: "How Bittensor works, what four of its subnets do, and where its limits are.",
		sections: ["3.1", "3.2", "3.3"],
	},
	{
		id: "4",
		title: "Conclusion",
		titleIsOurs: false,
		summary: "What the essay concludes and what it leaves open.",
		sections: ["4"],
	},
];

const texts: Readonly<Record<SectionId, Omit<Section, "id" | "chapter">>> = {
	"0": {
		title: "Thesis statement and introduction",
		titleIsOurs: true,
		digest: digest0,
		aliases: ["Thesis statement", "Thesis", "Introduction", "Introduction and thesis", "Abstract"],
	},
	"1.1": {
		title: "How AI systems work and what they need to be built",
		titleIsOurs: false,
		digest: digest11,
		aliases: ["How AI systems work"],
	},
	"1.2": {
		title: "Key players and the competitive landscape",
		titleIsOurs: false,
		digest: digest12,
		aliases: ["Key players", "The competitive landscape"],
	},
	"2.1": {
		title: "Typologies of risks",
		titleIsOurs: false,
		digest: digest21,
		aliases: ["Typology of risks", "Types of risks"],
	},
	"2.1.1": {
		title: "The alignment problem",
		titleIsOurs: false,
		digest: digest211,
		aliases: ["Alignment problem"],
	},
	"2.1.2": {
		title: "AI is alienating",
		titleIsOurs: false,
		digest: digest212,
		aliases: ["AI alienates", "AI as alienation"],
	},
	"2.2": {
		title: "Why decentralisation reduces risks",
		titleIsOurs: false,
		digest: digest22,
		aliases: ["How decentralisation reduces risks", "Why decentralisation reduces the risks"],
	},
	"3.1": {
		title: "Bittensor philosophy and simplified functioning",
		titleIsOurs: false,
		digest: digest31,
		aliases: ["Philosophy and functioning", "Bittensor's philosophy and functioning"],
	},
	"3.2": {
		title: "Bittensor's ability to address the risks",
		titleIsOurs: false,
		digest: digest32,
		aliases: ["Ability to address the risks"],
	},
	"3.3": {
		title: "Limitations of Bittensor long-term adoption and viability",
		titleIsOurs: false,
		digest: digest33,
		aliases: ["Limitations of Bittensor", "Limitations of Bittensor's long-term adoption and viability"],
	},
	"4": {
		title: "Conclusion",
		titleIsOurs: false,
		digest: digest4,
		aliases: ["Conclusions", "Concluding remarks"],
	},
};

/** All sections, in reading order. */
export const sections: readonly Section[] = sectionIds.map((id) => {
	const { title, titleIsOurs, digest, aliases } = texts[id];
	return { id, chapter: id[0] as ChapterId, title, titleIsOurs, digest: digest.trim(), aliases };
});

const byId = new Map(sections.map((section) => [section.id, section]));

/** The section of an id that is known to exist. */
export function sectionOf(id: SectionId): Section {
	return byId.get(id)!;
}

/** The section of an id that came from outside (a link, a saved state), or undefined when there is none. */
export function findSection(id: string): Section | undefined {
	return isSectionId(id) ? byId.get(id) : undefined;
}

/** Number and title of a chapter; what comes before chapter 1 has no number. */
export function chapterHeading({ id, title }: Chapter): string {
	return id === "0" ? title : `${id} ${title}`;
}

/** A section in few letters: `§3.1`; the introduction has no number. */
export const sectionMark = (id: SectionId): string => (id === "0" ? "Introduction" : `§${id}`);

/** Mark and title, for lists that lead to a section: `§3.1 Bittensor philosophy …`. */
export const sectionName = (id: SectionId): string =>
	id === "0" ? sectionOf(id).title : `${sectionMark(id)} ${sectionOf(id).title}`;

/** Number and title, e.g. `3.1 Bittensor philosophy and simplified functioning`; the introduction has no number. */
export function sectionHeading({ id, title }: Section): string {
	return id === "0" ? title : `${id} ${title}`;
}
