import { assert } from "chai";
import type { ExtensionApi } from "../../src/activate.ts";
import type { TreeNode } from "../../src/host/sidebar/treeNode.ts";
import type { Tree } from "../../src/host/sidebar/tree.ts";
import { claims as essayClaims } from "../../src/essay/claims.ts";
import { activate } from "./api.ts";

suite("trees", () => {
	let api: ExtensionApi;
	suiteSetup(async () => {
		api = await activate();
	});

	const labels = async (tree: Tree, node?: TreeNode) =>
		await Promise.all((await tree.getChildren(node)).map(async (row) => (await tree.getTreeItem(row)).label));
	const child = async (tree: Tree, parent: TreeNode | undefined, id: string) => {
		const row = (await tree.getChildren(parent)).find((candidate) => candidate.id === id);
		assert.isDefined(row, id);
		return row!;
	};

	test("the essay's four subnets come first, each with its four roles", async () => {
		const { subnets } = api.trees;
		const found = await labels(subnets);
		assert.deepEqual(found.slice(0, 4), ["Zeus", "Data Universe", "Chutes", "Ridges"]);
		assert.deepEqual(found.slice(4), ["Other known subnets", "Your subnets"]);
		const zeus = await child(subnets, undefined, "subnet:18");
		assert.deepEqual(await labels(subnets, zeus), ["Owner", "Miners", "Validators", "Stakers"]);
		assert.lengthOf(await subnets.getChildren(await child(subnets, undefined, "catalogue")), 17);
	});

	test("the essay has its chapters, sections and all claims", async () => {
		const { essay } = api.trees;
		// Claims of the reader's own texts stand behind them, where there are any.
		const chapters = (await essay.getChildren()).filter(({ id }) => id.startsWith("chapter:"));
		assert.lengthOf(chapters, 5);
		const sections = (await Promise.all(chapters.map((chapter) => essay.getChildren(chapter)))).flat();
		assert.lengthOf(sections, 11);
		const claims = (await Promise.all(sections.map((section) => essay.getChildren(section)))).flat();
		assert.lengthOf(claims, essayClaims.length);
	});

	test("every row has a stable id of its own, a sentence for screen readers, and a parent that leads up", async () => {
		for (const [name, tree] of Object.entries(api.trees)) {
			const seen = new Set<string>();
			const walk = async (parent: TreeNode | undefined): Promise<void> => {
				for (const row of await tree.getChildren(parent)) {
					const item = await tree.getTreeItem(row);
					assert.isFalse(seen.has(row.id), `${name}: ${row.id} twice`);
					seen.add(row.id);
					assert.equal(item.id, row.id);
					const spoken = item.accessibilityInformation?.label ?? "";
					assert.match(spoken, /^\S.*[.?!]$/s, `${name}: ${row.id} says "${spoken}"`);
					assert.equal(tree.getParent(row)?.id, parent?.id, row.id);
					if (row.children) await walk(row);
				}
			};
			await walk(undefined);
		}
	});
});
