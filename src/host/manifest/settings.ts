/** A setting as package.json shows it. */
interface SettingContribution {
	readonly type: "boolean" | "integer" | "string";
	readonly default: boolean | number | string;
	/** What a text may be. */
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly markdownDescription: string;
}

/** Section of the settings; ids are `subnets.<name>`. */
export const settingsSection = "subnets";

/** Every setting, in the order of the settings page. Few: what a panel's control can do is no setting. */
export const settings = {
	seeds: {
		type: "integer",
		default: 0,
		minimum: 0,
		maximum: 100,
		markdownDescription:
			"How many seeds a simulation is opened with; 0 is 20 where a run takes under half a second, else 1. Several draw a band around every line and say how many seeds agree on each finding; it takes that many times longer.",
	},
	guessFirst: {
		type: "boolean",
		default: false,
		markdownDescription: "Ask for a guess before an answer is shown, and show the difference afterwards.",
	},
	followCursor: {
		type: "boolean",
		default: false,
		markdownDescription:
			"While you read your own copy of the essay, keep the reader panel on the section and claim under the cursor.",
	},
	underlineClaims: {
		type: "boolean",
		default: true,
		markdownDescription: "Underline, with dots, the sentences of your own text that make a claim of the essay.",
	},
	startPage: {
		type: "boolean",
		default: true,
		markdownDescription:
			"Open the start page when Subnet Explorer is looked at for the first time. *Open Start Page* opens it at any time.",
	},
	checkNumbers: {
		type: "boolean",
		default: true,
		markdownDescription:
			"Mark numbers in your own copy of the essay that disagree with a source. Other texts are checked by *Check Numbers in This Text*.",
	},
	runsOrder: {
		type: "string",
		default: "newest",
		enum: ["newest", "simulation", "name"],
		enumDescriptions: ["The newest first", "Under the title of their simulation", "By what differs from the defaults"],
		markdownDescription: "How the view *Runs* is sorted. The pinned run comes first.",
	},
	claimLenses: {
		type: "boolean",
		default: false,
		markdownDescription: "In your own text, also put a line with the verdict above every paragraph that makes a claim.",
	},
} as const satisfies Record<string, SettingContribution>;

export type SettingName = keyof typeof settings;
type ValueOf<S> = S extends { readonly enum: readonly (infer E)[] }
	? E
	: S extends { readonly type: "boolean" }
		? boolean
		: number;
export type SettingValues = { readonly [K in SettingName]: ValueOf<(typeof settings)[K]> };

/** How the view of runs is sorted. */
export type RunsOrder = SettingValues["runsOrder"];

/** A value as somebody typed it into settings.json, made safe: of another type or out of range, it is the default. */
export function readSetting<K extends SettingName>(name: K, raw: unknown): SettingValues[K] {
	const setting: SettingContribution = settings[name];
	const fits =
		setting.type === "boolean"
			? typeof raw === "boolean"
			: setting.type === "string"
				? setting.enum!.includes(raw as string)
				: Number.isInteger(raw) && (raw as number) >= setting.minimum! && (raw as number) <= setting.maximum!;
	return (fits ? raw : setting.default) as SettingValues[K];
}
