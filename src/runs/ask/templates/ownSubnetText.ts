import { type Language, type Words } from "../../../language/language.ts";
import { wordIn } from "../../../language/wordsIn.ts";
import ownSubnet from "../../../simulations/own-subnet/simulation.ts";
import { simulationIn } from "../../../simulations/spoken.ts";

type Name = keyof typeof ownSubnet.parameters;

/** What a reader sets first, by what it is about. */
const groups: readonly (readonly [about: Words, names: readonly Name[]])[] = [
	[
		[
			"Miners: how many, how good from 0 to 1, and what a day costs each of them.",
			"Les mineurs : combien, leur qualité de 0 à 1, et ce que coûte une journée à chacun.",
		],
		[
			...(["strong", "strongQuality", "strongCost"] as const),
			...(["ordinary", "ordinaryQuality", "ordinaryCost"] as const),
			...(["copiers", "copierQuality", "copierCost", "noise"] as const),
		],
	],
	[
		[
			"Validators: how many, and which shares of the stake take care or do not.",
			"Les validateurs : combien, et quelles parts de la mise sont soigneuses ou non.",
		],
		["validators", "cartelStake", "copierStake", "noisyStake", "carelessness"],
	],
];

const FORMULA = "quality^2 * (rank <= 3) / sqrt(cost)";

/** A scenario of a subnet of one's own, with what each line means: to be changed and run. */
export function ownSubnetText(language: Language): string {
	const { title, question, parameters } = simulationIn(language, ownSubnet);
	const { rule, score } = parameters;
	const lines = groups.flatMap(([about, names]) => [
		`  # ${wordIn(language, about)}`,
		...names.map((name) => `  ${name}: ${String(parameters[name].default)} # ${parameters[name].label}`),
	]);
	return `${[
		`# ${question}`,
		`title: ${JSON.stringify(title)}`,
		"simulation: own-subnet",
		"values:",
		...lines,
		`  # ${rule.label}: ${rule.options.map(({ value, label }) => `${value} (${label})`).join(", ")}`,
		`  rule: ${rule.default}`,
		`  # ${score.help}`,
		...Object.entries(score.variables).map(([name, meaning]) => `  #   ${name}: ${meaning}`),
		`  score: ${FORMULA}`,
		"seed: 1",
	].join("\n")}\n`;
}
