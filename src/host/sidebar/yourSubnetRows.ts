import { escapeMarkdown } from "../kit/markdown.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type ShelvedNetwork } from "../session/networkShelf.ts";
import { type ScenarioFile } from "../session/scenarioFiles.ts";
import { simulationsFrom } from "../session/simulationsFrom.ts";
import { readingOf } from "../../simulations/kit/importedNetwork.ts";
import { type Participant } from "../../simulations/kit/outcome.ts";
import { findSimulation } from "../../simulations/registry.ts";
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
				label: "Your subnets",
				description: count > 0 ? String(count) : own ? "import a metagraph, or write a scenario" : "",
				icon: { codicon: "folder-library" },
				tooltip:
					"Real networks that you import, and scenario files (`*.subnet.json`) of your workspace. Nothing of them leaves your computer. Where a file comes from: *Show Where Files Come From* in the menu of this view.",
				spoken: `Your subnets: ${count === 0 ? "none yet. Import a metagraph or write a scenario from the title of this view" : count}.`,
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
			label: name,
			description: `${sizeOf(network)}${refusedCount > 0 ? ` · ${refusedCount} left out` : ""}`,
			icon: { codicon: isMetagraph ? "type-hierarchy" : "table" },
			tooltip: [
				`**${escapeMarkdown(name)}**`,
				escapeMarkdown(readingOf(network.network).source),
				escapeMarkdown([form, ...notes].join(" ")),
				...refused.slice(0, 5).map(({ message }) => `- ${escapeMarkdown(message)}`),
			].join("\n\n"),
			spoken: `Imported: ${name}, ${sizeOf(network)}.${refusedCount > 0 ? ` ${refusedCount} entries were left out.` : ""}`,
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
	{ role: "validator", label: "Validators", icon: "checklist" },
	{ role: "miner", label: "Miners", icon: "tools" },
	{ role: "staker", label: "Stakers", icon: "credit-card" },
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
			description: `${members.length} · ${paid} paid`,
			icon: { codicon: icon },
			spoken: `${label}: ${members.length}, of whom ${paid} are paid.`,
			folds: "closed",
		}),
		children: () => participantRows(members, payroll, node, facts.showsAll(node.id)),
	};
	return node;
}

function sizeOf({ network }: ShelvedNetwork): string {
	if (network.kind === "scores") return `${network.scores.miners.length} miners' scores`;
	return network.kind === "metagraph"
		? `${network.metagraph.stake.length} UIDs`
		: `${network.subnets.subnets.length} subnets`;
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
					description: file.problem,
					icon: { codicon: "warning", color: "list.warningForeground" },
					tooltip: escapeMarkdown(file.problem),
					spoken: `Scenario that cannot be read: ${file.problem}`,
					offers: ["scenario"],
					opens: "openScenario",
				};
			}
			const { title, simulation, seed } = file.scenario;
			const about = `${findSimulation(simulation).title} · seed ${seed}`;
			return {
				label: title,
				description: about,
				icon: { codicon: "beaker" },
				tooltip: `**${escapeMarkdown(title)}**\n\n${escapeMarkdown(`${about} · ${name}`)}`,
				spoken: `Scenario ${title}: ${about}. Press Enter to run it.`,
				offers: ["scenario"],
				opens: "runScenario",
			};
		},
	};
}
