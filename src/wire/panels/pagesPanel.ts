import { type VerdictWord } from "../../essay/verdictWords.ts";
import { type Citation } from "../../essay/sources.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type Lean } from "../../essay/lean.ts";
import { type SmallNetwork } from "../../chain/epoch/smallEpoch.ts";
import { type Visits } from "./visits.ts";

/** What the panel keeps over a reload. */
export interface PagesPanelState extends Visits<string> {
	readonly version: 1;
	/** Id of a page: `start`, `glossary`, `epoch`, `subnet:18`, `subnet:18/miners`, `name:openai`. */
	readonly page: string;
	/** Id of an element of the page to go to: `term-weight`. */
	readonly at?: string;
	/** The small network as the reader changed it, and which step of its epoch is shown. */
	readonly epoch?: EpochState;
}

export interface EpochState {
	readonly network: SmallNetwork;
	readonly step: number;
}

/** A line in which a quantity came about. Prose is plain. */
export interface EpochLine {
	readonly label: string;
	readonly formula: string;
	/** With its unit. */
	readonly value: string;
	/** The chain's file that holds the rule. */
	readonly source?: string;
}

/** One step of an epoch, as it is drawn: a matrix of lines between validators and miners, and what each of them has. */
export interface EpochStep {
	readonly id: string;
	readonly title: string;
	/** What happens here. Inline markup. */
	readonly says: string;
	/** Width of the line of each validator (rows) to each miner (columns), 0 to 1. */
	readonly lines: readonly (readonly number[])[];
	/** What was cut off from it, 0 to 1. */
	readonly cut?: readonly (readonly number[])[];
	/** In words, under each validator and each miner. */
	readonly validators: readonly string[];
	readonly miners: readonly string[];
	readonly derivation: readonly EpochLine[];
}

/** One epoch of a small network, step by step. */
export interface EpochPicture {
	readonly validators: readonly string[];
	readonly miners: readonly string[];
	/** Shares of stake, 0 to 1. */
	readonly stake: readonly number[];
	readonly steps: readonly EpochStep[];
	/** Networks to begin with. */
	readonly examples: readonly { readonly id: string; readonly label: string; readonly network: SmallNetwork }[];
}

/** One of those who share a subnet's emission. */
export interface FlowPart {
	readonly id: "owner" | "miners" | "validators" | "stakers";
	readonly name: string;
	/** Of the emission, 0 to 1. */
	readonly share: number;
	/** "41 %", or with a run "2,950 alpha · 41 %". */
	readonly said: string;
	/** What it does here, in inline markup. */
	readonly text: string;
	/** Its own page. */
	readonly page?: string;
	/** How many there are, where a run says so. */
	readonly count?: number;
}

/** How a subnet's emission is shared. */
export interface FlowPicture {
	/** The whole of it in a sentence, for those who do not see it. */
	readonly caption: string;
	/** What is shared: "7,200 alpha a day". */
	readonly total: string;
	readonly parts: readonly FlowPart[];
	readonly highlighted?: FlowPart["id"];
}

/** A bar of a small picture. */
export interface Bar {
	readonly label: string;
	readonly value: number;
	/** With its unit. */
	readonly said: string;
}

/** A part of a page. Titles are plain, prose is inline markup. */
export type Block =
	| { readonly kind: "prose"; readonly title?: string; readonly text: string }
	| {
			readonly kind: "facts";
			readonly title: string;
			readonly note?: string;
			readonly facts: readonly {
				readonly term: string;
				readonly text: string;
				readonly source?: string;
				readonly url?: string;
				readonly english?: true;
			}[];
	  }
	| { readonly kind: "flow"; readonly title: string; readonly note: string; readonly flow: FlowPicture }
	| {
			readonly kind: "claims";
			readonly title: string;
			readonly note?: string;
			readonly claims: readonly {
				readonly id: ClaimId;
				readonly statement: string;
				/** Of its section: `§3.1`. */
				readonly mark: string;
				readonly lean: Lean;
				readonly word: VerdictWord;
				readonly brief: string;
				/** The sources' word. */
				readonly sources: VerdictWord;
			}[];
	  }
	| {
			readonly kind: "simulations";
			readonly title: string;
			readonly simulations: readonly {
				readonly id: string;
				readonly question: string;
				readonly headline: string;
				/** Whose it is, where it is not what it answers at the defaults: "your newest run". */
				readonly how?: string;
			}[];
	  }
	| {
			readonly kind: "people";
			readonly title: string;
			readonly simulation: string;
			/** Whether pay can be derived line by line. */
			readonly explainsPay: boolean;
			readonly people: readonly {
				readonly id: string;
				readonly name: string;
				readonly what: string;
				readonly pay: Bar;
			}[];
	  }
	| {
			readonly kind: "surprises";
			readonly title: string;
			readonly surprises: readonly {
				readonly simulation: string;
				readonly question: string;
				readonly headline: string;
				readonly bars: readonly Bar[];
			}[];
	  }
	| {
			readonly kind: "pages";
			readonly title: string;
			readonly pages: readonly { readonly page: string; readonly title: string; readonly text: string }[];
	  }
	| {
			readonly kind: "ways";
			readonly title?: string;
			readonly ways: readonly { readonly id: Way; readonly label: string; readonly text?: string }[];
	  }
	| {
			readonly kind: "terms";
			readonly terms: readonly (Citation & {
				readonly id: string;
				readonly term: string;
				/** The term's other names, which are English. */
				readonly aliases: string;
				readonly text: string;
			})[];
	  }
	| { readonly kind: "epoch" };

/** Commands that a page may offer as a button; nothing else can be asked for. */
export const ways = [
	"openTour",
	"openScorecard",
	"showInText",
	"importMetagraph",
	"search",
	"runSimulation",
	"newScenario",
] as const;
export type Way = (typeof ways)[number];

/** A page with all that is on it. */
export interface PagePicture {
	readonly id: string;
	readonly title: string;
	/** What kind of page it is, above the title. */
	readonly eyebrow: string;
	/** One or two lines in inline markup. */
	readonly lead: string;
	readonly blocks: readonly Block[];
}

export type PagesHost = {
	ready(argument: { readonly saved: unknown }): {
		readonly state: PagesPanelState;
		readonly picture: PagePicture;
		readonly notice?: string;
	};
	/** The picture of another page; the panel keeps its own history. */
	page(argument: { readonly id: string }): PagePicture;
	/** One epoch of a network; of the first example where none is given. */
	epoch(argument: { readonly network?: SmallNetwork }): EpochPicture;
	/** Follows a link of inline markup. */
	open(argument: { readonly scheme: string; readonly id: string }): void;
	/** Shows the way to somebody's pay. */
	whyThisPay(argument: { readonly simulation: string; readonly participant: string }): void;
	way(argument: { readonly id: Way; readonly simulation?: string }): void;
};

export type PagesView = {
	/** The host moved on (a page elsewhere, a run that finished): the whole picture again. */
	show(argument: { readonly state: PagesPanelState; readonly picture: PagePicture }): void;
};
