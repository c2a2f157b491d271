import { type views } from "../manifest/contributions.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { readSettings } from "../kit/readSettings.ts";
import { type ArgumentFile, listArguments } from "../session/argumentFiles.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { type ShelvedNetwork } from "../session/networkShelf.ts";
import { type ScenarioFiles } from "../session/scenarioFiles.ts";
import { type Session } from "../session/session.ts";
import { simulationsFrom } from "../session/simulationsFrom.ts";
import { essayRows, rowsOfClaim } from "./essayRows.ts";
import { ownRows } from "./ownRows.ts";
import { runRows } from "./runRows.ts";
import { simulationRows } from "./simulationRows.ts";
import { knownSubnetRows, rowsOfSubnetSimulation } from "./subnetRows.ts";
import { sensitivityRows } from "./sensitivityRows.ts";
import { sweepRows } from "./sweepRows.ts";
import { type Tree } from "./tree.ts";
import { type TreeNode } from "./treeNode.ts";
import { type OwnSubnets, yourSubnetsRow } from "./yourSubnetRows.ts";
import { essayHere } from "../kit/essayHere.ts";

/** The four trees by name. */
export type Trees = Readonly<Record<keyof typeof views, Tree>>;

/** What the four trees show, and which rows are drawn anew when something happens. */
export class Sidebar {
	readonly #session: Session;
	readonly #trees: Trees;
	readonly #scenarios: ScenarioFiles;
	readonly #opened = new Set<string>();
	#own: OwnSubnets | undefined;
	#reading: Promise<void> | undefined;

	#arguments: readonly ArgumentFile[] | undefined;

	constructor(
		session: Session,
		scenarios: ScenarioFiles,
		private readonly ownClaims: OwnClaims,
		trees: Trees,
	) {
		this.#session = session;
		this.#scenarios = scenarios;
		this.#trees = trees;
		session.reports.onDidChange(({ request, network }) => {
			if (network !== undefined) return trees.subnets.refresh(`network:${network}`);
			trees.subnets.refresh(...rowsOfSubnetSimulation(request.simulation));
			trees.simulations.refresh(`simulation:${request.simulation}`);
		});
		session.onDidChangeEvidence((claims) =>
			trees.essay.refresh(...new Set([...claims].flatMap((claim) => rowsOfClaim(essayHere.claimOf(claim))))),
		);
		session.onDidChangeRuns(() => trees.runs.refresh());
		session.sweeps.onDidChange(() => trees.runs.refresh());
		session.sensitivities.onDidChange(() => trees.runs.refresh());
		session.networks.onDidChange(() => void this.#readOwn());
		scenarios.onDidChange(() => void this.#readOwn());
		ownClaims.onDidChange(() => void this.#readArguments());
		ownClaims.onDidChangeFiles(() => void this.#readArguments());
	}

	/** The rows of a tree's first level. */
	async roots(view: keyof typeof views): Promise<readonly TreeNode[]> {
		const session = this.#session;
		switch (view) {
			case "subnets":
				return [
					...knownSubnetRows({
						reportOf: (simulation) => session.reports.get(simulation)?.report,
						showsAll: (row) => this.#opened.has(row),
					}),
					this.#yourSubnets(),
				];
			case "essay":
				void session.runs(); // verdicts of kept runs come as a change
				if (!this.#arguments) void this.#readArguments();
				return [
					...essayRows((claim) => session.verdictOf(claim)),
					...ownRows(this.#arguments ?? [], (file, claim) => this.ownClaims.resultOf(file, claim)),
				];
			case "simulations":
				return simulationRows((simulation) => session.reports.get(simulation)?.report);
			case "runs":
				return [
					...runRows(await session.runs(), session.baseline, readSettings("runsOrder")),
					...sweepRows(await session.sweeps.list()),
					...sensitivityRows(await session.sensitivities.list()),
				];
		}
	}

	/** Shows all rows below one that had only the first of them. */
	showAll(row: string): void {
		this.#opened.add(row);
		this.#trees.subnets.refresh(row);
	}

	async revealSection(section: SectionId): Promise<void> {
		await this.#reveal("essay", false, `chapter:${essayHere.sectionOf(section).chapter}`, `section:${section}`);
	}

	/** Selects what is read in the tree that shows it, where that is open; the focus stays where it is. */
	async follow(shown: { readonly section: SectionId } | { readonly page: string }): Promise<void> {
		const view = "section" in shown ? "essay" : "subnets";
		const tree = this.#trees[view];
		const [selected] = tree.view.selection;
		if ("section" in shown) {
			// A claim of the section that was chosen stays chosen.
			if (
				selected?.target.section === shown.section &&
				selected.id !== `chapter:${essayHere.sectionOf(shown.section).chapter}`
			)
				return;
			await this.#reveal(
				view,
				true,
				`chapter:${essayHere.sectionOf(shown.section).chapter}`,
				`section:${shown.section}`,
			);
			return;
		}
		const [, netuid, role] = /^(subnet:\d+)(\/.+)?$/.exec(shown.page) ?? [];
		if (netuid === undefined || selected?.id === shown.page) return;
		await this.#reveal(view, true, netuid, ...(role === undefined ? [] : [netuid + role]));
		await this.#reveal(view, true, "catalogue", netuid);
	}

	async revealNetwork(network: string): Promise<void> {
		await this.#readOwn();
		await this.#reveal("subnets", false, "your", `network:${network}`);
	}

	/** Selects the row at the end of a path of row ids; does nothing when it is not there. @param quiet see {@link Tree.reveal} */
	async #reveal(view: keyof typeof views, quiet: boolean, ...path: readonly string[]): Promise<void> {
		const tree = this.#trees[view];
		let node: TreeNode | undefined;
		for (const id of path) {
			const rows: readonly TreeNode[] = await tree.getChildren(node);
			node = rows.find((row) => row.id === id);
			if (!node) return;
		}
		if (node) await tree.reveal(node, quiet);
	}

	#yourSubnets(): TreeNode {
		this.#reading ??= this.#readOwn();
		return yourSubnetsRow({
			known: () => this.#own,
			epochOf: (network) => this.#epochOf(network),
			showsAll: (row) => this.#opened.has(row),
		});
	}

	/** Looking for scenario files takes a while in a large workspace; the other rows do not wait for it. */
	async #readOwn(): Promise<void> {
		const [networks, scenarios] = await Promise.all([this.#session.networks.list(), this.#scenarios.list()]);
		this.#own = { networks, scenarios };
		this.#trees.subnets.refresh("your");
	}

	/** Texts of the reader's own are looked for after the essay stands there. */
	async #readArguments(): Promise<void> {
		const before = this.#arguments ?? [];
		this.#arguments = await listArguments();
		if (before.length + this.#arguments.length > 0) this.#trees.essay.refresh();
	}

	async #epochOf({ id, network }: ShelvedNetwork) {
		const known = simulationsFrom(network.kind).map((simulation) => this.#session.reports.get(simulation.id, id));
		const report = known.find((live) => live !== undefined)?.report;
		if (report) return report;
		const [main] = simulationsFrom(network.kind);
		const state = { ...this.#session.defaultState(main!.id), imported: id };
		return await this.#session.start(await this.#session.requestOf(state)).report;
	}
}
