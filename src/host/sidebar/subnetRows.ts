import { spokenSentence } from "../kit/spoken.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { sumOf } from "../../numeric/sums.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { sayFigure } from "../kit/sayFigure.ts";
import { type Role as EssayRole, type RoleId } from "../../essay/roles.ts";
import { type CatalogueSubnet, type NamedSubnet } from "../../essay/subnet.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type Participant, type Role } from "../../simulations/kit/outcome.ts";
import { simulations } from "../kit/simulations.ts";
import { participantRows, type Payroll } from "./participantRows.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { essayHere } from "../kit/essayHere.ts";

/** What the rows show of this window; asked for at every refresh. */
export interface SubnetFacts {
	/** The newest report of a simulation. */
	reportOf(simulation: string): RunReport | undefined;
	/** Whether all rows below this one were asked for. */
	showsAll(row: string): boolean;
}

/** Codicons by netuid: what each deals in. */
const icons: Readonly<Record<number, string>> = { 18: "cloud", 13: "database", 64: "server-process", 62: "code" };

const roleOfParticipants: Readonly<Record<RoleId, Role>> = {
	owner: "owner",
	miners: "miner",
	validators: "validator",
	stakers: "staker",
};

/** The four subnets that the essay names, then the others that are known. */
export const knownSubnetRows = (facts: SubnetFacts): readonly TreeNode[] => [
	...essayHere.namedSubnets.map((subnet) => subnetRow(subnet, facts)),
	catalogueRow(),
];

/** Ids of the rows that show something of a simulation's newest run. */
export const rowsOfSubnetSimulation = (simulation: string): readonly string[] =>
	essayHere.namedSubnets.filter((subnet) => subnet.simulation === simulation).map(({ netuid }) => `subnet:${netuid}`);

function subnetRow(subnet: NamedSubnet, facts: SubnetFacts): TreeNode {
	const { netuid, name, commodity, purpose, about, owner, sections } = subnet;
	const simulation = simulations.find(({ id }) => id === subnet.simulation);
	const node: TreeNode = {
		id: `subnet:${netuid}`,
		target: { simulation: subnet.simulation, section: sections[0]!, page: `subnet:${netuid}` },
		look: (): Look => {
			const report = facts.reportOf(subnet.simulation);
			return {
				label: name,
				description: `SN${netuid} · ${commodity}`,
				icon: { codicon: icons[netuid] ?? "circle-large-outline", ...(report && { color: "subnets.seriesBlue" }) },
				tooltip: [
					`**${escapeMarkdown(name)}** · ${words.subnet(netuid)} · ${escapeMarkdown(owner)}`,
					inlineToMarkdown(about),
					...(report
						? [
								`**${words.newestRun()}** ${inlineToMarkdown(spokenSentence(report.manifest.simulation, report.headline), false)}`,
							]
						: []),
				].join("\n\n"),
				spoken: `${name}, ${words.subnet(netuid)}. ${purpose} ${report ? words.hasRun : words.notRun}`,
				offers: ["page", "section", "link", ...(simulation ? ["simulation"] : [])],
				opens: "openPage",
				folds: "closed",
			};
		},
		children: () => essayHere.roles.map((role) => roleRow(role, subnet, node, facts)),
	};
	return node;
}

function roleRow(role: EssayRole, subnet: NamedSubnet, parent: TreeNode, facts: SubnetFacts): TreeNode {
	const payroll: Payroll = {
		id: `${parent.id}/${role.id}`,
		simulation: subnet.simulation,
		explainsPay: simulations.some(({ id, derivePay }) => id === subnet.simulation && derivePay !== undefined),
	};
	const members = (): readonly Participant[] =>
		(facts.reportOf(subnet.simulation)?.outcome.participants ?? []).filter(
			(participant) => participant.role === roleOfParticipants[role.id],
		);
	const node: TreeNode = {
		id: `${parent.id}/${role.id}`,
		target: { simulation: subnet.simulation, section: subnet.sections[0]!, page: `subnet:${subnet.netuid}/${role.id}` },
		parent,
		look: (): Look => {
			const people = members();
			return {
				label: role.name,
				description: people.length > 0 ? paySummary(people) : role.share,
				icon: { codicon: role.icon },
				tooltip: [
					`**${words.roleOf(escapeMarkdown(role.name), escapeMarkdown(subnet.name))}** · ${escapeMarkdown(role.share)}`,
					inlineToMarkdown(subnet.roles[role.id]),
					inlineToMarkdown(role.explanation),
				].join("\n\n"),
				spoken: `${words.means(words.roleOf(role.name, subnet.name), role.share)}. ${people.length > 0 ? words.inNewest(people.length) : words.runToSee}`,
				offers: ["page", "section"],
				opens: "openPage",
				folds: people.length > 0 ? "closed" : undefined,
			};
		},
		children: () => participantRows(members(), payroll, node, facts.showsAll(node.id)),
	};
	return node;
}

/** "64 · 2,950 alpha": how many they are and what they were paid together. */
function paySummary(people: readonly Participant[]): string {
	const total = sumOf(people, ({ pay }) => pay.value);
	const unit = people[0]!.pay.unit;
	const paid = sayFigure({ value: total, unit });
	return people.length === 1 ? paid : words.together(people.length, paid);
}

function catalogueRow(): TreeNode {
	const node: TreeNode = {
		id: "catalogue",
		target: { section: "3.1" },
		look: (): Look => ({
			label: words.others,
			description: String(essayHere.catalogueSubnets.length),
			icon: { codicon: "library" },
			spoken: words.othersSpoken(essayHere.catalogueSubnets.length),
			offers: ["search"],
			folds: "closed",
		}),
		children: () => essayHere.catalogueSubnets.map((subnet) => otherRow(subnet, node)),
	};
	return node;
}

function otherRow({ netuid, name, by, purpose }: CatalogueSubnet, parent: TreeNode): TreeNode {
	return {
		id: `subnet:${netuid}`,
		target: { section: "3.1", page: `subnet:${netuid}` },
		parent,
		look: (): Look => ({
			label: name,
			description: `SN${netuid} · ${purpose}`,
			icon: { codicon: "circle-small-filled" },
			tooltip: `**${escapeMarkdown(name)}** · ${words.subnet(netuid)}${by ? ` · ${escapeMarkdown(by)}` : ""}\n\n${escapeMarkdown(purpose)}`,
			spoken: `${name}, ${words.subnet(netuid)}${by ? words.byWhom(by) : ""}. ${purpose}.`,
			offers: ["page"],
			opens: "openPage",
		}),
	};
}
