import { execute } from "../../../src/cli/execute.ts";
import { harmless } from "../../../src/cli/kit/harmless.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { type Runner } from "../../../src/runs/engine/runner.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { newScenario } from "../../../src/runs/ask/scenario.ts";
import { type RunRequest } from "../../../src/runs/runReport.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";
import { runnerHere } from "../../fixtures/runs/runnerHere.ts";
import { damageText } from "../damage.ts";
import { type Kind } from "../kind.ts";

const energy = findSimulation("energy");
const report = await runnerHere.start(askFor(energy)).report;

/** Files that the command lines name. Nothing is read from the disk, and nothing written on it. */
const files: Readonly<Record<string, string>> = {
	"r.json": reportAsJson(report),
	"mine.subnet.json": newScenario(energy),
	"net.json": '{"netuid":7,"block":8000000,"S":[10,20,30],"W_sparse":[[0,2,1],[1,2,3]]}',
	"table.csv": "netuid,name,tao_in,alpha_in,price\n1,a,1000,2000,0.5\n2,b,900,1800,0.5\n",
	"mine.md": 'A sentence about energy stands here.\n<!-- claim id=a run=energy figure=ratio expect="3 to 6 ×" -->\n',
	"mine.claims.yaml": "claims:\n  - id: a\n    quote: A sentence about energy stands here.\n    simulation: energy\n    figure: ratio\n    expect: 3 to 6 ×\n",
}; // prettier-ignore

const lines = [
	"list --json",
	"run energy --seed 7 --set usable=2 --set price=0.05",
	"run energy --json",
	"run energy --csv",
	"run mine.subnet.json",
	"run zeus --seeds 3 --rules taoflow-2025-12 --input net.json",
	"run energy --compare",
	"import net.json",
	"import table.csv --json",
	"sweep energy --parameter usable --points 3 --from 0 --to 10",
	"sweep energy --parameter usable --parameter price --points 2 --csv",
	"verify r.json",
	"why subnet-roles miner-3",
	"check mine.md",
	"annotate mine.md --as md",
	"locate mine.md",
	"completion bash",
	"help run",
	"run energy --help",
	"--version",
	"test-claims --worlds 20 energy",
];

/** Commands that wait for others, and options that would reach the disk or the network. */
const unfit = /^(?:mcp|worker|merge)$|^--(?:q|j)|redis|[/\\]/i;
/** Only what takes no time is really run. */
const quick: ReadonlySet<string> = new Set(["energy"]);

const runner: Runner = {
	...runnerHere,
	start: (request: RunRequest) =>
		quick.has(request.simulation)
			? runnerHere.start({ ...request, seeds: Math.min(request.seeds, 2) })
			: {
					...runnerHere.start(askFor(energy)),
					report: Promise.reject(new SubnetsError("worker-died", "Its worker died.")),
				},
	derivePay: () => Promise.reject(new SubnetsError("not-found", "Nobody is paid here. Choose another simulation.")),
};

const notThere = (file: string) => Object.assign(new Error(`ENOENT: ${file}`), { code: "ENOENT", path: file });

/** Words of a command line. What is refused is refused in a first line that is a sentence; the exit code says so. */
export const commandLine: Kind<readonly string[]> = {
	id: "command line",
	draw(random) {
		let words = lines[random.integer(0, lines.length - 1)]!.split(" ");
		for (let count = random.integer(1, 3); count > 0; count--) {
			const at = random.integer(0, words.length - 1);
			const other = lines[random.integer(0, lines.length - 1)]!.split(" ");
			const foreign = other[random.integer(0, other.length - 1)]!;
			const kind = random.integer(0, 5);
			if (kind === 0) words = words.toSpliced(at, 1);
			else if (kind === 1) words = words.toSpliced(at, 0, foreign);
			else if (kind === 2) words = words.toSpliced(at, 1, foreign);
			else if (kind === 3) words = words.toSpliced(at, 0, words[at]!);
			else words = words.toSpliced(at, 1, damageText(words[at]!, random));
			if (words.length === 0) words = [""];
		}
		return words.filter((word) => !unfit.test(word) && !word.includes("\0"));
	},
	async read(words) {
		const out: string[] = [];
		const complaints: string[] = [];
		const readText = (file: string) =>
			Object.hasOwn(files, file) ? Promise.resolve(files[file]!) : Promise.reject(notThere(file));
		const code = await execute(words, {
			print: (text) => void out.push(text),
			write: (text) => void out.push(text),
			complain: (text) => void complaints.push(harmless(text)),
			progress: () => undefined,
			readText,
			readBytes: async (file) => new TextEncoder().encode(await readText(file)),
			listFolder: (folder) => (folder === "" || Object.hasOwn(files, folder) ? Promise.resolve(undefined) : Promise.reject(notThere(folder))),
			scorecard: () => Promise.reject(new SubnetsError("not-found", "There is no scorecard here. Leave it out.")),
			runner: () => Promise.resolve(runner),
			onInterrupt: () => undefined,
			onEnd: () => undefined,
		}); // prettier-ignore
		const [complaint = ""] = complaints;
		const [first = ""] = complaint.split("\n");
		const stack = /^ +at /m.test(complaint);
		return {
			refused: code !== 0,
			told: complaints.length > 0 ? [first] : code === 0 ? [] : out.slice(-1).map(() => "The output says what failed."),
			shown: out,
			...(stack && { wrong: `a stack: ${complaint}` }),
		};
	},
};
