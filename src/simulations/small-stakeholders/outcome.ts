import { gini } from "../../numeric/concentration.ts";
import { exp } from "../../numeric/math.ts";
import { mean } from "../../numeric/sums.ts";
import { BLOCKS_PER_DAY } from "../../chain/units.ts";
import { type Results } from "../kit/dress.ts";
import { declare, each, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { startOf, startTable } from "../shared/pools/startTable.ts";
import { type SubnetMarket } from "../shared/pools/subnetPools.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { MINER_SLOTS, type MinersWorld, STEPS_PER_DAY } from "./model.ts";
import { FATES, type Fate, type Person } from "./parts/person.ts";
import { type Spell, survivalCurve } from "./parts/survival.ts";
import { type ValidatorEntry } from "./parts/validatorEntry.ts";

/** Days after which survival is reported. */
const HORIZON = 30;
const fateLabels = {
	in: "Still there",
	pruned: "Slot given away",
	broke: "Money used up",
	unprofitable: "Left, pay below cost",
	refused: "Never got in",
} as const satisfies Readonly<Record<Fate, string>>;

const GROUPS = [
	{ id: "skilledSmall", label: "Skilled, little money", skilled: true, small: true },
	{ id: "skilledLarge", label: "Skilled, more money", skilled: true, small: false },
	{ id: "otherSmall", label: "Less skilled, little money", skilled: false, small: true },
	{ id: "otherLarge", label: "Less skilled, more money", skilled: false, small: false },
] as const;
type Group = (typeof GROUPS)[number];

/** What a run of *small-stakeholders* puts out. */
export const outputs = declare({
	figures: {
		newcomers: number("Newcomers"),
		registered: number("Of them registered", "%"),
		"paid-price": optional(number("Mean price of a slot", "TAO")),
		price: number("Price of a slot at the end", "TAO"),
		running: number("Cost of running a day", "TAO"),
		"average-pay": number("Average pay of a slot a day", "TAO"),
		survival: number("Newcomers still there after 30 days", "%"),
		"survival-skilled-small": number("Skilled ones with little money", "%"),
		"survival-skilled-large": number("Skilled ones with more money", "%"),
		"survival-small": number("All with little money", "%"),
		"survival-large": number("All with more money", "%"),
		"paid-skilled-small": number("Skilled ones with little money who earned more than they spent", "%"),
		paid: number("All newcomers who earned more than they spent", "%"),
		"skill-decides": number("Rank correlation of a newcomer's days and its skill"),
		"money-decides": number("Rank correlation of a newcomer's days and its money"),
		"gain-skill": number("Rank correlation of a newcomer's gain and its skill"),
		"skill-shown": number("Of a newcomer's skill, shown when its protection ends", "%"),
		protection: number("Protection of a new slot", "days"),
		"out-pruned": number("Newcomers whose slot was given away", "%"),
		"pay-gini": number("Gini of pay among miners there at the end"),
		"validator-cost": number("Price of the least stake of a validator", "TAO"),
		"validator-share": number("Its share of the dividends", "%"),
		"validator-pay": number("Dividends of that stake a day, at the spot price", "TAO"),
		"newcomer-pay": number("Newcomers' share of pay at the end", "%"),
		"newcomer-slots": number("Newcomers' share of slots at the end", "%"),
		"large-slots": number("Large owner's share of slots at the end", "%"),
		"large-pay": number("Large owner's share of pay at the end", "%"),
	},
	tables: {
		start: optional(startTable),
		survival: table("Newcomers still there, by days since they registered", {
			day: number("Day", "days"),
			...each(GROUPS, (_, place) => number(GROUPS[place]!.label, "%")),
			all: number("All newcomers", "%"),
		}),
		days: table("Day by day", {
			day: number("Day", "days"),
			price: number("Price of a slot", "TAO"),
			incumbents: number("There from the start", "%"),
			newcomers: number("Newcomers", "%"),
			large: number("Large owner", "%"),
			incumbentPay: number("Pay of those there from the start", "%"),
			newcomerPay: number("Pay of newcomers", "%"),
			largePay: number("Pay of the large owner", "%"),
		}),
		fates: table("What became of newcomers", {
			group: name("Newcomers"),
			in: number(fateLabels.in, "%"),
			pruned: number(fateLabels.pruned, "%"),
			broke: number(fateLabels.broke, "%"),
			unprofitable: number(fateLabels.unprofitable, "%"),
			refused: number(fateLabels.refused, "%"),
			count: number("Newcomers"),
		}),
		newcomers: table("Newcomers who registered", {
			name: name("Newcomer"),
			skill: number("Skill over the middle miner's"),
			capital: number("Money", "TAO"),
			days: number("Days in its slot", "days"),
			spent: number("Spent", "TAO"),
			earned: number("Earned", "TAO"),
			gain: number("Earned less spent", "TAO"),
			fate: word("What became of it", fateLabels),
		}),
	},
});

type EntryResults = Results<typeof outputs>;
type Figures = EntryResults["figures"];
type Tables = (typeof outputs)["tables"];

const shareOf = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);

/** Skilled: better than the middle of those who were there at the start. Small: less money than the middle newcomer. */
const inGroup = ({ values }: MinersWorld, { skilled, small }: Group) => {
	return ({ skill, capital }: Person) => skill > 1 === skilled && capital < values.capital === small;
};

/** From arrival on: whoever never got in was out on the day of arrival, whoever still waits is not counted. */
function spellOf(person: Person, today: number): Spell | undefined {
	if (person.fate === "refused") return { days: 0, ended: true };
	if (person.registered === undefined) return undefined;
	const end = person.left ?? today;
	return { days: end - person.registered, ended: person.left !== undefined };
}

const spellsOf = (world: MinersWorld, members: readonly Person[]): Spell[] =>
	members.flatMap((person) => spellOf(person, world.day) ?? []);

/** Share still there after 30 days, or after as many as anybody was watched for. */
function survivalAt(world: MinersWorld, members: readonly Person[]): number {
	const spells = spellsOf(world, members);
	const longest = spells.reduce((most, { days }) => Math.max(most, days), 0);
	return survivalCurve(spells, [Math.min(HORIZON, longest)])[0] ?? 0;
}

function entryFigures(world: MinersWorld) {
	const { newcomers, pricesPaid, market, values, day } = world;
	const group = (id: Group["id"]) =>
		newcomers.filter(
			inGroup(
				world,
				GROUPS.find((one) => one.id === id)!,
			),
		);
	const survival = (members: readonly Person[]) => (members.length > 0 ? 100 * survivalAt(world, members) : 0);
	const known = newcomers.filter(({ arrived }) => day - arrived >= Math.min(HORIZON, day / 2));
	const paidOff = (members: readonly Person[]) => {
		const watched = members.filter((person) => known.includes(person));
		const good = watched.filter(({ earned, spent, registered }) => registered !== undefined && earned > spent);
		return shareOf(good.length, watched.length);
	};
	const gains = known.map(({ earned, spent }) => earned - spent);
	const stayed = known.map((person) => spellOf(person, day)?.days ?? 0);
	const skills = known.map(({ skill }) => skill);
	const protection = values.immunity / BLOCKS_PER_DAY;
	return {
		newcomers: newcomers.length,
		registered: shareOf(pricesPaid.length, newcomers.length),
		...(pricesPaid.length > 0 && { "paid-price": mean(pricesPaid) }),
		price: market.price,
		running: world.runningCost * STEPS_PER_DAY,
		"average-pay": (world.pot * STEPS_PER_DAY) / MINER_SLOTS,
		survival: survival(newcomers),
		"survival-skilled-small": survival(group("skilledSmall")),
		"survival-skilled-large": survival(group("skilledLarge")),
		"survival-small": survival(newcomers.filter(({ capital }) => capital < values.capital)),
		"survival-large": survival(newcomers.filter(({ capital }) => capital >= values.capital)),
		"paid-skilled-small": paidOff(group("skilledSmall")),
		paid: paidOff(newcomers),
		"skill-decides": rankCorrelation(stayed, skills),
		"money-decides": rankCorrelation(
			stayed,
			known.map(({ capital }) => capital),
		),
		"gain-skill": rankCorrelation(gains, skills),
		// Where votes stay hidden for as long as the slot is protected, nothing shows in time.
		"skill-shown": protection <= values.reveal / STEPS_PER_DAY ? 0 : 100 * (1 - exp(-protection / values.warmUp)),
		protection,
		"out-pruned": shareOf(newcomers.filter(({ fate }) => fate === "pruned").length, newcomers.length),
		"pay-gini": gini(world.slots.flatMap((person) => (person ? [person.recent] : []))),
	} satisfies Partial<Figures>;
}

function survivalTable(world: MinersWorld): RowsOf<Tables["survival"]> {
	const days = Array.from({ length: Math.floor(world.day) + 1 }, (_, day) => day);
	const curve = (members: readonly Person[]) =>
		survivalCurve(spellsOf(world, members), days).map((share) => 100 * share);
	const [skilledSmall, skilledLarge, otherSmall, otherLarge] = GROUPS.map((group) =>
		curve(world.newcomers.filter(inGroup(world, group))),
	) as [number[], number[], number[], number[]];
	return { day: days, skilledSmall, skilledLarge, otherSmall, otherLarge, all: curve(world.newcomers) };
}

function fateTable(world: MinersWorld): RowsOf<Tables["fates"]> {
	const settled = world.newcomers.filter(({ fate, registered }) => fate !== "in" || registered !== undefined);
	const rows = GROUPS.map((group) => ({ group, members: settled.filter(inGroup(world, group)) }));
	const [stayed, pruned, broke, unprofitable, refused] = FATES.map((fate) =>
		rows.map(({ members }) => shareOf(members.filter((person) => person.fate === fate).length, members.length)),
	) as [number[], number[], number[], number[], number[]];
	return {
		group: rows.map(({ group }) => group.label),
		in: stayed,
		pruned,
		broke,
		unprofitable,
		refused,
		count: rows.map(({ members }) => members.length),
	};
}

function newcomersTable(world: MinersWorld): RowsOf<Tables["newcomers"]> {
	const rows = world.newcomers.filter(({ registered }) => registered !== undefined);
	return {
		name: rows.map((_, i) => `Newcomer ${i + 1}`),
		skill: rows.map(({ skill }) => skill),
		capital: rows.map(({ capital }) => capital),
		days: rows.map((person) => (person.left ?? world.day) - person.registered!),
		spent: rows.map(({ spent }) => spent),
		earned: rows.map(({ earned }) => earned),
		gain: rows.map(({ earned, spent }) => earned - spent),
		fate: rows.map(({ fate }) => fate),
	};
}

/** What is known on the day that the world has reached. @param days shares of slots and pay, day by day */
export function resultsOf(
	world: MinersWorld,
	entry: ValidatorEntry,
	days: Rows<Tables["days"]>,
	imported?: SubnetMarket,
): EntryResults {
	const last = (id: "newcomerPay" | "newcomers" | "large" | "largePay") => days.column(id).at(-1) ?? 0;
	return {
		figures: {
			...entryFigures(world),
			"validator-cost": entry.cost,
			"validator-share": 100 * entry.share,
			"validator-pay": entry.perDay,
			"newcomer-pay": last("newcomerPay"),
			"newcomer-slots": last("newcomers"),
			"large-slots": last("large"),
			"large-pay": last("largePay"),
		},
		tables: {
			survival: survivalTable(world),
			days: days.columns(),
			fates: fateTable(world),
			newcomers: newcomersTable(world),
			start: imported && startOf(imported),
		},
	};
}
