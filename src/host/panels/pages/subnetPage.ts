import { type RoleId } from "../../../essay/roles.ts";
import { type CatalogueSubnet, type NamedSubnet } from "../../../essay/subnet.ts";
import { escapeInlineMarkup } from "../../../essay/inlineMarkup.ts";
import { say } from "../../../numeric/say.ts";
import { type Participant } from "../../../simulations/kit/outcome.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { simulations } from "../../kit/simulations.ts";
import { language } from "../../kit/language.ts";
import { spokenReport } from "../../kit/spoken.ts";
import { simulationsTesting } from "../../../claims/simulationsTesting.ts";
import { type Block, type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { cite, claimsBlock, simulationsBlock } from "./blocks.ts";
import { flowOf, roleOfParticipants } from "./flowOf.ts";
import { type PageFacts } from "./pageFacts.ts";
import { essayHere } from "../../kit/essayHere.ts";

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
		title: "Who gets what",
		note: people.length > 0 ? "As your newest run paid it." : rule,
		flow,
	};
	const run: Block = {
		kind: "ways",
		ways: [{ id: "runSimulation", label: people.length > 0 ? `Show ${name}'s Run` : `Run ${name}` }],
	};
	const paid = peopleBlock(subnet, people, role);
	if (role) {
		const { name: roleName, explanation, share } = essayHere.roles.find(({ id }) => id === role)!;
		return {
			id: `subnet:${netuid}/${role}`,
			title: `${roleName} of ${name}`,
			eyebrow: `Subnet ${netuid} · ${share}`,
			lead: subnet.roles[role],
			blocks: [
				sharing,
				...paid,
				{ kind: "prose", title: `${roleName} in any subnet`, text: explanation },
				run,
				{
					kind: "pages",
					title: "More",
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
		eyebrow: `Subnet ${netuid} · ${subnet.commodity} · ${owner}`,
		lead: purpose,
		blocks: [
			...(newest ? [{ kind: "prose", text: `**Your newest run:** ${spokenReport(newest).headline}` } as const] : []),
			run,
			sharing,
			...paid,
			{ kind: "prose", title: "What it does, and how it is scored", text: about },
			{ kind: "prose", title: "Where it can be cheated", text: abuse },
			{
				kind: "facts",
				title: "What an outsider can check",
				facts: [
					{ term: "Can be computed again", text: audit.can },
					{ term: "Cannot", text: audit.cannot },
				],
			},
			...simulationsBlock("Its simulations", its, facts),
			...claimsBlock("What the essay claims of it", subnet.claims, facts),
			{
				kind: "facts",
				title: "Dated facts",
				facts: subnet.facts.map(({ fact, date, source }) => ({ term: date, text: fact, ...cite(source) })),
			},
			{ kind: "pages", title: "How its pay is settled", pages: [stepPage] },
			sectionsBlock(subnet),
		],
	};
}

const rule =
	"By the chain's rule in December 2025: the owner's 18 %, then half to [miners](term:miner) and half to [validators](term:validator), which keep a [take](term:take) of usually 18 % and pass on the rest. Stake of their own is paid like that of any staker.";

const stepPage = {
	page: "epoch",
	title: "Step through an epoch",
	text: "From weights to consensus, clipping, bonds and pay, on a network that you change.",
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
			title: people.length > MOST ? `The ${MOST} best paid of ${people.length}` : "Who was paid what",
			simulation: subnet.simulation,
			explainsPay: simulations.some(({ id, derivePay }) => id === subnet.simulation && derivePay !== undefined),
			people: best.map(({ id, name, kind, role: its, pay }) => ({
				id,
				name,
				what: kind || its,
				pay: { label: pay.label, value: pay.value, said: say(pay.value, pay.unit) },
			})),
		},
	];
}

const sectionsBlock = ({ sections }: NamedSubnet): Block => ({
	kind: "prose",
	title: "Where the essay speaks of it",
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
		eyebrow: `Subnet ${netuid}${by === undefined ? "" : ` · ${by}`} · not named by the essay`,
		lead: `${escapeInlineMarkup(purpose)}.`,
		blocks: [
			{
				kind: "facts",
				title: "What is known here",
				facts: [{ term: "About December 2025", text: `${escapeInlineMarkup(purpose)}.`, ...cite(source) }],
				note: `${essayHere.sources[source].kind === "data" ? "From public lists" : `From a ${essayHere.sources[source].kind}`}; its scoring rule was not read, so nothing is said of it.`,
			},
			...(netuid === 0
				? []
				: [{ kind: "flow", title: "Who gets what", note: rule, flow: flowOf({ name, texts, people: [] }) } as const]),
			{
				kind: "ways",
				title: "See it as it is",
				ways: [
					{
						id: "importMetagraph",
						label: "Import Metagraph…",
						text: `A file with its stakes and weights shows who decides in ${name}, and what everybody is paid.`,
					},
				],
			},
			...simulationsBlock("What holds in any subnet", general, facts),
			{ kind: "pages", title: "How pay is settled", pages: [stepPage] },
		],
	};
}
