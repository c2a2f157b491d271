import { type Words } from "../../language/language.ts";

/** A setting as package.json shows it. */
export interface SettingContribution {
	readonly type: "boolean" | "integer" | "string";
	readonly default: boolean | number | string;
	/** What a text may be. */
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly Words[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly markdownDescription: Words;
	/** Whose settings may say it: also the folder's, or the machine's alone. Absent: also the folder's. */
	readonly scope?: "machine";
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
		markdownDescription: [
			"How many seeds a simulation is opened with; 0 is 20 where a run takes under half a second, else 1. Several draw a band around every line and say how many seeds agree on each finding; it takes that many times longer.",
			"Nombre de graines avec lesquelles une simulation s'ouvre ; 0 en prend 20 quand une exécution dure moins d'une demi-seconde, sinon 1. Plusieurs graines tracent une bande autour de chaque courbe et disent combien s'accordent sur chaque constat ; le calcul dure autant de fois plus longtemps.",
		],
	},
	guessFirst: {
		type: "boolean",
		default: false,
		markdownDescription: [
			"Ask for a guess before an answer is shown, and show the difference afterwards.",
			"Demander une estimation avant de montrer la réponse, puis montrer l'écart.",
		],
	},
	followCursor: {
		type: "boolean",
		default: false,
		markdownDescription: [
			"While you read your own copy of the essay, keep the reader panel on the section and claim under the cursor.",
			"Pendant que vous lisez votre propre copie de l'essai, garder le lecteur sur la section et l'affirmation qui sont sous le curseur.",
		],
	},
	underlineClaims: {
		type: "boolean",
		default: true,
		markdownDescription: [
			"Underline, with dots, the sentences of your own text that make a claim of the essay.",
			"Souligner de points les phrases de votre texte qui portent une affirmation de l'essai.",
		],
	},
	startPage: {
		type: "boolean",
		default: true,
		markdownDescription: [
			"Open the start page when Subnet Explorer is looked at for the first time. *Open Start Page* opens it at any time.",
			"Ouvrir la page d'accueil quand Subnet Explorer est regardé pour la première fois. *Ouvrir la page d'accueil* l'ouvre à tout moment.",
		],
	},
	checkNumbers: {
		type: "boolean",
		default: true,
		markdownDescription: [
			"Mark numbers in your own copy of the essay that disagree with a source. Other texts are checked by *Check Numbers in This Text*.",
			"Marquer, dans votre copie de l'essai, les nombres qui contredisent une source. *Contrôler les nombres de ce texte* contrôle les autres textes.",
		],
	},
	runsOrder: {
		type: "string",
		default: "newest",
		enum: ["newest", "simulation", "name"],
		enumDescriptions: [
			["The newest first", "La plus récente d'abord"],
			["Under the title of their simulation", "Sous le titre de leur simulation"],
			["By what differs from the defaults", "D'après ce qui diffère des valeurs par défaut"],
		],
		markdownDescription: [
			"How the view *Runs* is sorted. The pinned run comes first.",
			"Ordre de la vue *Exécutions*. L'exécution épinglée vient en premier.",
		],
	},
	claimLenses: {
		type: "boolean",
		default: false,
		markdownDescription: [
			"In your own text, also put a line with the verdict above every paragraph that makes a claim.",
			"Dans votre texte, placer aussi une ligne avec le verdict au-dessus de chaque paragraphe qui porte une affirmation.",
		],
	},
	queue: {
		type: "string",
		default: "",
		scope: "machine",
		markdownDescription: [
			"Address of a Redis or Valkey server, `redis://host:6379` (`rediss://` with TLS). Sweeps, sensitivity and tests of claims are then done by `subnet-explorer worker --queue …` on as many machines as you like; what a panel shows is still run here. It needs the command line: `npm install --global subnet-explorer`, of the same version. Empty: everything is run here. In a workspace that is not trusted, and in a browser, it is not used.",
			"Adresse d'un serveur Redis ou Valkey, `redis://hôte:6379` (`rediss://` avec TLS). Les balayages, la sensibilité et les tests d'affirmations sont alors confiés à `subnet-explorer worker --queue …`, sur autant de machines que vous voulez ; ce qu'un panneau montre est toujours calculé ici. Il faut la ligne de commande : `npm install --global subnet-explorer`, de la même version. Vide : tout est calculé ici. Dans un espace de travail non approuvé et dans un navigateur, elle ne sert pas.",
		],
	},
} as const satisfies Record<string, SettingContribution>;

export type SettingName = keyof typeof settings;
type ValueOf<S> = S extends { readonly enum: readonly (infer E)[] }
	? E
	: S extends { readonly type: "boolean" }
		? boolean
		: S extends { readonly type: "string" }
			? string
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
				? typeof raw === "string" && (setting.enum?.includes(raw) ?? true)
				: Number.isInteger(raw) && (raw as number) >= setting.minimum! && (raw as number) <= setting.maximum!;
	return (fits ? raw : setting.default) as SettingValues[K];
}
