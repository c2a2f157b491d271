import { ALL_BLOCKS } from "../../../chain/imports/shapes/allBlocks.ts";
import { type Language } from "../../../language/language.ts";
import { wordIn } from "../../../language/wordsIn.ts";
import { BLOCKS_PER_EPOCH } from "../../../simulations/shared/subnet/time.ts";
import { type CaseShape, EPOCHS } from "./caseShape.ts";

/** A scenario with the network that it starts from, as two files that lie beside each other. */
export interface CaseFiles {
	readonly scenario: { readonly name: string; readonly text: string };
	readonly network: { readonly name: string; readonly text: string };
}

/** The files of a template. @param stem how they begin, where not with its id */
export function caseFiles(shape: CaseShape, language: Language = "en", stem: string = shape.id): CaseFiles {
	const network = `${stem}.network.json`;
	const last = shape.phases.at(-1)!.from;
	const lines = [
		`# ${wordIn(language, shape.asks)}`,
		`# ${wordIn(language, [
			`Case ${shape.published} of bactensor/yuma-simulation. Set yuma3: true to see the newer rule, or kappa and bondsRate.`,
			`Cas ${shape.published} de bactensor/yuma-simulation. Mettez yuma3: true pour voir la règle plus récente, ou kappa et bondsRate.`,
		])}`,
		`title: ${JSON.stringify(wordIn(language, shape.title))}`,
		"simulation: imported-epoch",
		`values: { epochs: ${EPOCHS + 1 - last}, yuma3: false }`,
		"seeds: 1",
		`network: ${network}`,
		`as: [${ALL_BLOCKS}]`,
	];
	return {
		scenario: { name: `${stem}.subnet.yaml`, text: `${lines.join("\n")}\n` },
		network: { name: network, text: networkText(shape) },
	};
}

/** The moments at which something changes, a line each; what each says holds until the next. */
function networkText({ published, stake: first, phases }: CaseShape): string {
	let stake = first;
	const moments = phases.map((phase) => {
		stake = phase.stake ?? stake;
		const miners = phase.weights[0]!.length;
		const rows = phase.weights.map((row, validator): [number, object] => [
			validator,
			Object.fromEntries(row.flatMap((weight, i) => (weight > 0 ? [[stake.length + i, weight]] : []))),
		]);
		return JSON.stringify({
			block: phase.from * BLOCKS_PER_EPOCH,
			uid: Array.from({ length: stake.length + miners }, (_, uid) => uid),
			stake: [...stake, ...Array.from({ length: miners }, () => 0)],
			weights: Object.fromEntries(rows),
		});
	});
	const source = JSON.stringify(`case ${published} of bactensor/yuma-simulation`);
	return `{\n\t"source": ${source},\n\t"moments": [\n\t\t${moments.join(",\n\t\t")}\n\t]\n}\n`;
}
