import { type Words } from "../../language/language.ts";

/** A colour of ours in the four kinds of theme; readers may set others under `workbench.colorCustomizations`. */
interface ColorContribution {
	/** What it is for, in a sentence. */
	readonly description: Words;
	readonly defaults: {
		readonly light: string;
		readonly dark: string;
		readonly highContrast: string;
		readonly highContrastLight: string;
	};
}

const color = (description: Words, light: string, dark: string, highContrast = dark, highContrastLight = light) =>
	({ description, defaults: { light, dark, highContrast, highContrastLight } }) satisfies ColorContribution;

/**
 * Colours of our own, because VS Code's differ from version to version: its orange became a third transparent, 1.5:1 on white.
 * An id has one point: VS Code makes a dash of the first alone, and a style sheet would not find the others.
 * A test holds each at 3:1 at least against the editors and side bars of the default themes.
 */
export const colors = {
	"subnets.verdictYes": color(
		["Verdicts on the claim's side.", "Verdicts favorables à l'affirmation."],
		"#1a7f37",
		"#73c991",
	),
	"subnets.verdictDepends": color(["Verdicts between yes and no.", "Verdicts entre oui et non."], "#8a5a00", "#e2b93d"),
	"subnets.verdictNo": color(
		["Verdicts against the claim.", "Verdicts contraires à l'affirmation."],
		"#b3261e",
		"#f48771",
	),
	"subnets.seriesBlue": color(
		["First colour of charts, and bars of shares.", "Première couleur des graphiques, et barres de parts."],
		"#0f6cbd",
		"#4a9eff",
		"#4a9eff",
		"#0f4a85",
	),
	"subnets.seriesOrange": color(["Second colour of charts.", "Deuxième couleur des graphiques."], "#a65300", "#e08e3b"),
	"subnets.seriesGreen": color(["Third colour of charts.", "Troisième couleur des graphiques."], "#2e7d32", "#89d185"),
	"subnets.seriesPurple": color(
		["Fourth colour of charts.", "Quatrième couleur des graphiques."],
		"#652d90",
		"#b897dd",
	),
	"subnets.seriesRed": color(["Fifth colour of charts.", "Cinquième couleur des graphiques."], "#c4281b", "#f2706b"),
	"subnets.seriesYellow": color(["Sixth colour of charts.", "Sixième couleur des graphiques."], "#8a6d00", "#d7ba2f"),
} as const satisfies Record<`subnets.${string}`, ColorContribution>;

/** Id of a colour of ours. */
export type ColorId = keyof typeof colors;
