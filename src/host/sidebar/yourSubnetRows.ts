import { sidebarWords as words } from "./sidebarWords.ts";
import { say } from "../kit/saying.ts";
import { escapeMarkdown } from "../kit/markdown.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type ShelvedNetwork } from "../session/networkShelf.ts";
import { type ScenarioFile } from "../session/scenarioFiles.ts";
import { simulationsFrom } from "../session/simulationsFrom.ts";
import { readingOf } from "../../simulations/kit/importedNetwork.ts";
import { type Participant } from "../../simulations/kit/outcome.ts";
import { findSimulation } from "../kit/simulations.ts";
import { participantRows, type Payroll } from "./participantRows.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

/** The reader's own subnets. */
export interface OwnSubnets {
	readonly networks: readonly ShelvedNetwork[];
	readonly scenarios: readonly ScenarioFile[];
}

/** What the rows show of this window. */
export interface OwnFacts {
	/** As far as they are known; undefined while they are read for the first time. */
	known(): OwnSubnets | undefined;
	/** The report of the epoch on an imported network; run now if it has not been. */
	epochOf(network: ShelvedNetwork): Promise<RunReport>;
	showsAll(row: string): boolean;
}

/** The reader's own: imported networks, and scenario files of the workspace. */
export function yourSubnetsRow(facts: OwnFacts): TreeNode {
	const node: TreeNode = {
		id: "your",
		target: {},
		look: (): Look => {
			const own = facts.known();
			const count = own ? own.networks.length + own.scenarios.length : 0;
			return {
				label: words.yours,
				description: count > 0 ? String(count) : own ? words.yoursEmpty : "",
				icon: { codicon: "folder-library" },
				tooltip: words.yoursHelp,
				spoken: words.yoursSpoken(count),
				offers: ["own"],
				folds: own && count === 0 ? undefined : "open",
				opens: own && count === 0 ? "importMetagraph" : undefined,
			};
		},
		children: () => [
			...(facts.known()?.networks ?? []).map((network) => networkRow(network, node, facts)),
			...(facts.known()?.scenarios ?? []).map((file) => scenarioRow(file, node)),
		],
	};
	return node;
}

function networkRow(network: ShelvedNetwork, parent: TreeNode, facts: OwnFacts): TreeNode {
	const { id, name } = network;
	const { refused, refusedCount, form, notes } = readingOf(network.network);
	const isMetagraph = network.network.kind === "metagraph";
	const [main] = simulationsFrom(network.network.kind);
	const node: TreeNode = {
		id: `network:${id}`,
		target: { network: id, ...(main && { simulation: main.id }) },
		parent,
		look: (): Look => ({
			label: say(name),
			description: `${sizeOf(network)}${refusedCount > 0 ? words.leftOut(refusedCount) : ""}`,
			icon: { codicon: isMetagraph ? "type-hierarchy" : "table" },
			tooltip: [
				`**${escapeMarkdown(say(name))}**`,
				escapeMarkdown(readingOf(network.network).source),
				escapeMarkdown([form, ...notes].map(say).join(" ")),
				...refused.slice(0, 5).map(({ message }) => `- ${escapeMarkdown(say(message))}`),
			].join("\n\n"),
			spoken: words.imported(say(name), sizeOf(network), refusedCount),
			offers: ["network"],
			folds: isMetagraph ? "closed" : undefined,
			opens: isMetagraph ? undefined : "openNetwork",
		}),
		children: async () => {
			const { manifest, outcome } = await facts.epochOf(network);
			const explainsPay = findSimulation(manifest.simulation).derivePay !== undefined;
			return memberRoles.flatMap(({ role, label, icon }) => {
				const members = outcome.participants.filter((participant) => participant.role === role);
				const payroll = { id: `${node.id}/${role}`, simulation: manifest.simulation, network: id, explainsPay };
				return members.length === 0 ? [] : [membersRow(members, payroll, { label, icon }, node, facts)];
			});
		},
	};
	return node;
}

const memberRoles = [
	{ role: "validator", label: words.validators, icon: "checklist" },
	{ role: "miner", label: words.miners, icon: "tools" },
	{ role: "staker", label: words.stakers, icon: "credit-card" },
] as const;

function membersRow(
	members: readonly Participant[],
	payroll: Payroll,
	{ label, icon }: { readonly label: string; readonly icon: string },
	parent: TreeNode,
	facts: OwnFacts,
): TreeNode {
	const paid = members.filter(({ pay }) => pay.value > 0).length;
	const node: TreeNode = {
		id: payroll.id,
		target: parent.target,
		parent,
		look: (): Look => ({
			label,
			description: words.paid(members.length, paid),
			icon: { codicon: icon },
			spoken: words.paidSpoken(label, members.length, paid),
			folds: "closed",
		}),
		children: () => participantRows(members, payroll, node, facts.showsAll(node.id)),
	};
	return node;
}

function sizeOf({ network }: ShelvedNetwork): string {
	if (network.kind === "scores") return words.minersScores(network.scores.miners.length);
	return network.kind === "metagraph"
		? `${network.metagraph.stake.length} UIDs`
		: words.subnets(network.subnets.subnets.length);
}

function scenarioRow(file: ScenarioFile, parent: TreeNode): TreeNode {
	const { uri, name } = file;
	return {
		id: `scenario:${uri.toString()}`,
		target: { uri: uri.toString() },
		parent,
		look: (): Look => {
			if ("problem" in file) {
				return {
					label: name,
					description: say(file.problem),
					icon: { codicon: "warning", color: "list.warningForeground" },
					tooltip: escapeMarkdown(say(file.problem)),
					spoken: words.unreadable(say(file.problem)),
					offers: ["scenario"],
					opens: "openScenario",
				};
			}
			const { title, simulation, seed } = file.scenario;
			const about = words.titleAndSeed(findSimulation(simulation).title, seed);
			return {
				label: title,
				description: about,
				icon: { codicon: "beaker" },
				tooltip: `**${escapeMarkdown(title)}**\n\n${escapeMarkdown(`${about} · ${name}`)}`,
				spoken: words.scenario(title, about),
				offers: ["scenario"],
				opens: "runScenario",
			};
		},
	};
}
