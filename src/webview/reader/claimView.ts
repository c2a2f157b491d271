import { readerWords as words } from "../words/readerWords.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type Said, type TestedVerdict } from "../../claims/claimVerdict.ts";
import { type ClaimPicture } from "../../wire/panels/readerPanel.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { illustrativeBadge } from "../parts/illustrativeBadge.ts";
import { type FollowLink, inlineProse } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { shareBar } from "../parts/shareBar.ts";
import { testDetails } from "../parts/testDetails.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";

/** What a claim's links may do. */
export interface ClaimActions {
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly testClaim: (claim: ClaimId) => void;
}

/** A claim with its bottom line, a line for each basis and simulation, side by side and never mixed; the rest is folded. */
export function claimView(claim: ClaimPicture, actions: ClaimActions): HTMLElement {
	const { id, statement, verdict } = claim;
	const of = (basis: TestedVerdict["basis"]) => verdict.tests.filter((test) => test.basis === basis);
	return h(
		"article",
		{ class: "claim", id: `claim-${id}`, tabindex: -1, "aria-labelledby": `statement-${id}` },
		h("h3", { id: `statement-${id}` }, statement),
		h("p", { class: "bottom-line" }, sayLine(verdict), verdict.basis === "arithmetic" && arithmeticMark()),
		h(
			"dl",
			{ class: "claim-rows" },
			row(words.sources, h("p", {}, sayLine(verdict.sources, verdict), referencesOf(claim))),
			of("arithmetic").length > 0 &&
				row(
					words.arithmetic,
					of("arithmetic").map((test) => testLine(test, verdict, actions)),
				),
			of("simulation").length > 0 &&
				row(
					words.simulations,
					of("simulation").map((test) => testLine(test, verdict, actions)),
				),
			verdict.untested !== undefined &&
				row(words.simulations, h("p", {}, inlineProse(verdict.untested, actions.follow))),
			claim.since && row(words.since, sinceLine(claim.since)),
			claim.restsOn.length > 0 && row(words.restsOn, restsOnLine(claim.restsOn, actions)),
			verdict.runs.length > 0 &&
				row(
					words.yourRuns,
					verdict.runs.map((run) => ownLine(run, actions)),
				),
		),
		details(claim, actions),
		ways(claim, actions),
	);
}

/** @param above what stands over it and need not be said again */
const sayLine = ({ lean, word, brief }: Said, above?: Said): Child => [
	verdictBadge(lean, word),
	brief !== "" && brief !== above?.brief && words.reason(brief),
];

/** Says that it is no second witness beside the sources. */
const arithmeticMark = (): HTMLElement => h("span", { class: "muted", title: words.follows }, words.isArithmetic);

const row = (term: string, ...content: Child[]): HTMLElement =>
	h("div", { class: "claim-row" }, h("dt", {}, term), h("dd", {}, content));

function referencesOf({ references }: ClaimPicture): Child {
	return (
		references.length > 0 &&
		h(
			"span",
			{ class: "muted" },
			words.cites,
			references.map((id, i) => [
				i > 0 && ", ",
				innerLink(`[${id}]`, () => jumpTo(`reference-${id}`), { title: words.goToReference }),
			]),
		)
	);
}

/** One simulation in a line. */
function testLine(test: TestedVerdict, above: Said, { open }: ClaimActions): HTMLElement {
	return h(
		"p",
		{ class: "test-line" },
		verdictBadge(test.lean, test.word),
		test.basis === "simulation" && test.worlds > 0 && shareBar(test.shares),
		test.brief !== above.brief && h("span", {}, test.brief),
		innerLink(test.title, () => open("simulation", test.simulation), { title: words.openSimulation }),
		test.illustrative && illustrativeBadge(),
	);
}

function ownLine(run: ClaimPicture["verdict"]["runs"][number], { follow, open }: ClaimActions): HTMLElement {
	return h(
		"p",
		{ class: "test-line" },
		verdictBadge(run.lean, run.word),
		h(
			"span",
			{},
			inlineProse(run.reason, (link) =>
				link.scheme === "figure" || link.scheme === "parameter" ? open("simulation", run.simulation) : follow(link),
			),
		),
		innerLink(run.title, () => (run.run === undefined ? open("simulation", run.simulation) : open("run", run.run)), {
			title: words.openRun,
		}),
		h("span", { class: "muted" }, run.how),
	);
}

/** What came after the essay, so that its author is not judged by it. */
const sinceLine = ({ fact, on, source, url, english }: NonNullable<ClaimPicture["since"]>): HTMLElement =>
	h("p", {}, fact, h("span", { class: "muted" }, ` ${on}. `, webLink(source, url, english), "."));

const restsOnLine = (restsOn: ClaimPicture["restsOn"], { follow }: ClaimActions): HTMLElement =>
	h(
		"ul",
		{ class: "rests-on" },
		restsOn.map(({ id, statement, lean }) =>
			h(
				"li",
				{},
				verdictBadge(lean),
				" ",
				innerLink(statement, () => follow({ kind: "link", scheme: "claim", id, text: statement }), {
					title: words.readClaim,
				}),
			),
		),
	);

/** Notes, facts, and what counts: for everybody who wants to know why. */
function details(claim: ClaimPicture, actions: ClaimActions): Child {
	const { id, note, evidence, verdict } = claim;
	return [
		(note !== "" || evidence.length > 0) &&
			disclosure(
				`evidence-${id}`,
				evidence.length === 0 ? words.sourcesSay : words.sourcesSayCount(evidence.length),
				note !== "" && h("p", {}, inlineProse(note, actions.follow)),
				h(
					"ul",
					{ class: "evidence" },
					evidence.map(({ fact, year, source, url, english, known }) =>
						h(
							"li",
							{},
							inlineProse(fact, actions.follow),
							h("span", { class: "muted" }, ` ${year}. `, webLink(source, url, english), `, ${known}.`),
						),
					),
				),
			),
		verdict.tests.length > 0 &&
			disclosure(
				`why-${id}`,
				words.whatCounts,
				verdict.tests.map((test) =>
					h(
						"section",
						{ class: "test-details" },
						verdict.tests.length > 1 && h("h4", {}, test.title),
						testDetails(test, actions.follow, actions.open),
					),
				),
			),
	];
}

/** @returns what can be done here, but for what a line above leads to */
function ways({ id, tests, verdict }: ClaimPicture, { open, testClaim }: ClaimActions): HTMLElement {
	const others = tests.filter((test) => verdict.tests.every(({ simulation }) => simulation !== test.id));
	return h(
		"p",
		{ class: "claim-ways" },
		others.length > 0 && [
			words.run,
			others.map((test, i) => [
				i > 0 && ", ",
				innerLink(test.title, () => open("simulation", test.id), { title: words.openSimulation }),
			]),
			" · ",
		],
		tests.length > 0 && [innerLink(words.testInWorlds, () => testClaim(id), { title: words.testInWorldsHelp }), " · "],
		innerLink(words.inMyText, () => open("text", id), {
			title: words.inMyTextHelp,
		}),
	);
}
