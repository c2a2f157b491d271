import { type RoleId } from "../../../essay/roles.ts";
import { type CatalogueSubnet, type NamedSubnet } from "../../../essay/subnet.ts";
import { escapeInlineMarkup } from "../../../essay/inlineMarkup.ts";
import { type Participant } from "../../../simulations/kit/outcome.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { simulations } from "../../kit/simulations.ts";
import { language } from "../../kit/language.ts";
import { sayFigure } from "../../kit/sayFigure.ts";
import { spokenParticipant, spokenReport } from "../../kit/spoken.ts";
import { simulationsTesting } from "../../../claims/simulationsTesting.ts";
import { type Block, type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { cite, claimsBlock, simulationsBlock } from "./blocks.ts";
import { flowOf, roleOfParticipants } from "./flowOf.ts";
import { type PageFacts } from "./pageFacts.ts";
import { essayHere } from "../../kit/essayHere.ts";
import { pageTexts as words } from "./pageTexts.ts";

/** How many of those who were paid are shown. */
const MOST = 10;

/** A subnet that the essay names, or one of its roles. */
export function subnetPage(subnet: NamedSubnet, facts: PageFacts, role?: RoleId): PagePicture {
	const { netuid, name, about, purpose, owner, audit, abuse } = subnet;
	const people = facts.reportOf(subnet.simulation)?.outcome.participants ?? [];
	const its = simulationsOf(subnet);
	const flow = flowOf({
		name,
		texts: subnet.roles,
		people,
		pageOf: (id) => `subnet:${netuid}/${id}`,
		...(role && { highlighted: role }),
	});
	const sharing: Block = {
		kind: "flow",
		title: words.whoGets,
		note: people.length > 0 ? words.asPaid : words.rule,
		flow,
	};
	const run: Block = {
		kind: "ways",
		ways: [{ id: "runSimulation", label: people.length > 0 ? words.showRun(name) : words.run(name) }],
	};
	const paid = peopleBlock(subnet, people, role);
	if (role) {
		const { name: roleName, explanation, share } = essayHere.roles.find(({ id }) => id === role)!;
		return {
			id: `subnet:${netuid}/${role}`,
			title: words.roleOf(roleName, name),
			eyebrow: `${words.subnet(netuid)} · ${share}`,
			lead: subnet.roles[role],
			blocks: [
				sharing,
				...paid,
				{ kind: "prose", title: words.inAny(roleName), text: explanation },
				run,
				{
					kind: "pages",
					title: words.more,
					pages: [
						{ page: `subnet:${netuid}`, title: name, text: purpose },
						...essayHere.roles
							.filter(({ id }) => id !== role)
							.map((other) => ({ page: `subnet:${netuid}/${other.id}`, title: other.name, text: other.share })),
						stepPage,
					],
				},
			],
		};
	}
	const newest = facts.reportOf(subnet.simulation);
	return {
		id: `subnet:${netuid}`,
		title: name,
		eyebrow: `${words.subnet(netuid)} · ${subnet.commodity} · ${owner}`,
		lead: purpose,
		blocks: [
			...(newest ? [{ kind: "prose", text: words.newest(spokenReport(newest).headline) } as const] : []),
			run,
			sharing,
			...paid,
			{ kind: "prose", title: words.about, text: about },
			{ kind: "prose", title: words.abuse, text: abuse },
			{
				kind: "facts",
				title: words.audit,
				facts: [
					{ term: words.can, text: audit.can },
					{ term: words.cannot, text: audit.cannot },
				],
			},
			...simulationsBlock(words.itsSimulations, its, facts),
			...claimsBlock(words.claimsOfIt, subnet.claims, facts),
			{
				kind: "facts",
				title: words.facts,
				facts: subnet.facts.map(({ fact, date, source }) => ({ term: date, text: fact, ...cite(source) })),
			},
			{ kind: "pages", title: words.paySettled, pages: [stepPage] },
			sectionsBlock(subnet),
		],
	};
}

const stepPage = {
	page: "epoch",
	title: words.step,
	text: words.stepLong,
};

/** Its own first, then those that test one of its claims. */
const simulationsOf = ({ simulation, netuid, claims }: NamedSubnet): readonly Simulation[] => [
	...new Set([
		...simulations.filter(({ id }) => id === simulation),
		...simulations.filter((candidate) => candidate.netuid === netuid),
		...claims.flatMap((claim) => simulationsTesting(essayHere.claimOf(claim), language)),
	]),
];

function peopleBlock(subnet: NamedSubnet, everybody: readonly Participant[], role?: RoleId): readonly Block[] {
	const people = role ? everybody.filter((one) => one.role === roleOfParticipants[role]) : everybody;
	if (people.length === 0) return [];
	const best = [...people].sort((a, b) => b.pay.value - a.pay.value).slice(0, MOST);
	return [
		{
			kind: "people",
			title: people.length > MOST ? words.bestPaid(MOST, people.length) : words.whoPaid,
			simulation: subnet.simulation,
			explainsPay: simulations.some(({ id, derivePay }) => id === subnet.simulation && derivePay !== undefined),
			people: best
				.map((one) => spokenParticipant(subnet.simulation, one))
				.map(({ id, name, kind, role: its, pay }) => ({
					id,
					name,
					what: kind || its,
					pay: { label: pay.label, value: pay.value, said: sayFigure(pay) },
				})),
		},
	];
}

const sectionsBlock = ({ sections }: NamedSubnet): Block => ({
	kind: "prose",
	title: words.speaks,
	text: sections.map((id) => `[${escapeInlineMarkup(essayHere.headingOf(id))}](section:${id})`).join(" · "),
});

/** A subnet of the catalogue: what is known, from where and when, and what the chain's rules say of any. */
export function cataloguePage(subnet: CatalogueSubnet, facts: PageFacts): PagePicture {
	const { netuid, name, by, purpose, source } = subnet;
	const texts = Object.fromEntries(essayHere.roles.map(({ id, explanation }) => [id, explanation])) as Record<
		RoleId,
		string
	>;
	const general = simulations.filter(({ id }) => ["subnet-roles", "takeover", "small-stakeholders"].includes(id));
	return {
		id: `subnet:${netuid}`,
		title: name,
		eyebrow: `${words.subnet(netuid)}${by === undefined ? "" : ` · ${by}`} · ${words.notNamed}`,
		lead: `${escapeInlineMarkup(purpose)}.`,
		blocks: [
			{
				kind: "facts",
				title: words.known,
				facts: [{ term: words.aboutDecember, text: `${escapeInlineMarkup(purpose)}.`, ...cite(source) }],
				note: words.notRead(essayHere.sources[source].kind),
			},
			...(netuid === 0
				? []
				: [
						{
							kind: "flow",
							title: words.whoGets,
							note: words.rule,
							flow: flowOf({ name, texts, people: [] }),
						} as const,
					]),
			{
				kind: "ways",
				title: words.asItIs,
				ways: [
					{
						id: "importMetagraph",
						label: words.import,
						text: words.importFor(name),
					},
				],
			},
			...simulationsBlock(words.holdsInAny, general, facts),
			{ kind: "pages", title: words.anyPaySettled, pages: [stepPage] },
		],
	};
}
