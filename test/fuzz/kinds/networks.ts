import { type Random } from "../../../src/numeric/random.ts";
import { UnclearFile } from "../../../src/chain/imports/result/unclearFile.ts";
import { subnetTableReport } from "../../../src/runs/many/subnetTableReport.ts";
import { executeRun } from "../../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../../src/runs/engine/runControl.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { networkFromTexts, readingOf, type ImportedNetwork } from "../../../src/simulations/kit/importedNetwork.ts";
import { isNumberColumn } from "../../../src/simulations/kit/outcome.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { smallValues } from "../../contract/edges.ts";
import { drawNet, metagraphShapes } from "../../fixtures/networks/shapes.ts";
import { damageJson, damageText, fileNameFor } from "../damage.ts";
import { type Kind, type Reading } from "../kind.ts";
import { readOr } from "../refusal.ts";

interface NamedText {
	readonly name: string;
	readonly text: string;
}

/** So many inputs are read for each whose network is run on. */
const RUN_EVERY = 100;

/** Everything that a run shows in words, and "Infinity" where a chart would hold one. */
function shownBy({ headline, detail, findings, outcome }: RunReport): string[] {
	const infinite = outcome.tables.flatMap(({ id, columns }) =>
		columns
			.filter(isNumberColumn)
			.flatMap((column) =>
				column.values.some((value) => value === Infinity || value === -Infinity)
					? [`Infinity in ${id}.${column.id}`]
					: [],
			),
	);
	const pays = outcome.participants.flatMap(({ id, pay }) =>
		Number.isFinite(pay.value) ? [] : [`${id} is paid ${pay.value}`],
	);
	return [headline, ...detail, ...findings.map(({ reason }) => reason), ...infinite, ...pays];
}

async function runsOn(network: ImportedNetwork): Promise<Reading> {
	const told: string[] = [];
	const shown: string[] = [];
	for (const simulation of simulations.filter(({ imports }) => imports.includes(network.kind))) {
		const reading = await readOr(async () => {
			const ask = { ...askFor(simulation, { values: smallValues(simulation) }), seeds: 1, imported: network };
			const report = await executeRun(findSimulation(simulation.id), ask, new RunControl({}));
			return { refused: false, told: [], shown: shownBy(report).map((text) => `${simulation.id}: ${text}`) };
		});
		told.push(...reading.told);
		shown.push(...(reading.shown ?? []));
	}
	return { refused: false, told, shown };
}

/** A reader that chooses among readings where the product asks; what it asks must be a sentence too. */
async function readNetwork({ name, text }: NamedText, index: number): Promise<Reading> {
	const asked: string[] = [];
	const as: string[] = [];
	for (let tries = 0; ; tries++) {
		try {
			const network = networkFromTexts([{ name, text }], as);
			const { notes, refused } = readingOf(network);
			const table = network.kind === "subnets" ? subnetTableReport(network.subnets, name) : undefined;
			const further = index % RUN_EVERY === 0 ? await runsOn(network) : { told: [], shown: [] };
			const numbers =
				table?.outcome.figures.map(({ id, value }) => `${id} ${value === Infinity ? "Infinity" : ""}`) ?? [];
			return {
				refused: false,
				told: [...asked, ...notes, ...refused.map(({ message }) => message), ...further.told],
				shown: [...(table ? [table.answer, ...numbers] : []), ...(further.shown ?? [])],
			};
		} catch (error) {
			if (!(error instanceof UnclearFile) || tries === 3) throw error;
			asked.push(error.message);
			as.push(error.readings[index % error.readings.length]!.id);
		}
	}
}

const read = (input: NamedText, index: number) => readOr(() => readNetwork(input, index));

/** Long texts that a reader could go through again and again. */
const long = [
	(length: number) => ({ name: "a.json", text: "[".repeat(length) }),
	(length: number) => ({ name: "a.json", text: `{"S":[${"1,".repeat(length / 2)}1],"W_sparse":[]}` }),
	(length: number) => ({ name: "a.json", text: `{"S":[1],"W_sparse":[${"0,".repeat(length / 2)}0]}` }),
	(length: number) => ({ name: "a.csv", text: `uid,stake\n${"1,2\n".repeat(length / 4)}` }),
	(length: number) => ({ name: "a.csv", text: `uid,stake\n1,${" ".repeat(length)}x` }),
	(length: number) => ({ name: "a.csv", text: `uid,"${'""'.repeat(length / 2)}` }),
	(length: number) => ({ name: "a.csv", text: "uid,".repeat(length / 4) }),
	(length: number) => ({ name: "a.json", text: `{"a":${"{'a':None, ".repeat(length / 11)}` }),
	(length: number) => ({ name: "a.json", text: "[12:00:01] x\n".repeat(length / 13) }),
	(length: number) => ({ name: "a.json", text: `{${'"a":1,'.repeat(length / 6)}"a":1}` }),
	(length: number) => ({ name: "a.json", text: `["${"\\".repeat(length)}` }),
];

/** Files of one subnet, in the shapes of public tools. */
export const metagraph: Kind<NamedText> = {
	id: "metagraph",
	draw(random) {
		const { write } = metagraphShapes[random.integer(0, metagraphShapes.length - 1)]!;
		return { name: fileNameFor(random, "metagraph.json"), text: damageJson(write(drawNet(random)), random) };
	},
	read,
	long,
};

const columns = "netuid,name,tao_in,alpha_in,alpha_out,price,ema_price,tempo,owner_hotkey,owner_coldkey,symbol";

function drawTable(random: Random): string {
	const rows = Array.from({ length: random.integer(2, 9) }, (_, netuid) => {
		const price = random.uniform(0.001, 0.1);
		const tao = random.integer(1000, 90_000);
		return [netuid, `Subnet ${netuid}`, tao, tao / price, 1.4 * (tao / price), price, price, 360, `5Hot${netuid}`, `5Cold${netuid}`, "α"]; // prettier-ignore
	});
	if (random.chance(0.5)) return [columns, ...rows.map((row) => row.join(","))].join("\n");
	const names = columns.split(",");
	const list = rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i]!, cell])));
	return JSON.stringify(random.chance(0.5) ? list : { block: 8_000_000, subnets: list });
}

/** Tables of subnets, as CSV and JSON. */
export const table: Kind<NamedText> = {
	id: "table",
	draw(random) {
		const whole = drawTable(random);
		const text = whole.startsWith("netuid") ? damageText(damageText(whole, random), random) : damageJson(whole, random);
		return { name: fileNameFor(random, "subnets.csv"), text };
	},
	read,
	long: [
		...long,
		(length) => ({ name: "t.csv", text: `${columns}\n${"1,a,2,3\n".repeat(length / 8)}` }),
		(length) => ({ name: "t.csv", text: `${columns}\n1,${"a ".repeat(length / 2)},5,5,5,1` }),
	],
};

/** Scores that somebody gave miners, as CSV, a list and an object. */
export const ownScores: Kind<NamedText> = {
	id: "own scores",
	draw(random) {
		const miners = Array.from({ length: random.integer(2, 12) }, (_, uid) => ({
			uid,
			score: random.integer(0, 100) / 100,
		}));
		const csv = ["uid,score", ...miners.map(({ uid, score }) => `${uid},${score}`)].join("\n");
		if (random.chance(0.4)) return { name: "scores.csv", text: damageText(damageText(csv, random), random) };
		const named = Object.fromEntries(miners.map(({ uid, score }) => [`miner-${uid}`, score]));
		const json = random.chance(0.5) ? JSON.stringify(miners) : JSON.stringify({ scores: named });
		return { name: fileNameFor(random, "scores.json"), text: damageJson(json, random) };
	},
	read,
	long: [
		(length) => ({ name: "s.csv", text: `uid,score\n${"1,0.5\n".repeat(length / 6)}` }),
		(length) => ({
			name: "s.json",
			text: `{"scores":{${Array.from({ length: length / 12 }, (_, i) => `"m${i}":0.5`).join()}}}`,
		}),
	],
};
