import { gini } from "../../numeric/concentration.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type Table } from "../kit/outcome.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { MINER_SLOTS, type MinersWorld, STEPS_PER_DAY } from "./model.ts";
import { FATES, type Fate, type Person } from "./parts/person.ts";
import { type Spell, survivalCurve } from "./parts/survival.ts";
import { type ValidatorEntry } from "./parts/validatorEntry.ts";

/** Days after which survival is reported. */
const HORIZON = 30;
const fateLabels: Readonly<Record<Fate, string>> = {
	in: "Still there",
	pruned: "Slot given away",
	broke: "Money used up",
	unprofitable: "Left, pay below cost",
	refused: "Never got in",
};

const GROUPS = [
	{ id: "skilledSmall", label: "Skilled, little money", skilled: true, small: true },
	{ id: "skilledLarge", label: "Skilled, more money", skilled: true, small: false },
	{ id: "otherSmall", label: "Less skilled, little money", skilled: false, small: true },
	{ id: "otherLarge", label: "Less skilled, more money", skilled: false, small: false },
] as const;
type Group = (typeof GROUPS)[number];

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

function entryFigures(world: MinersWorld): Figure[] {
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
		return watched.length > 0 ? (100 * good.length) / watched.length : 0;
	};
	const gains = known.map(({ earned, spent }) => earned - spent);
	const stayed = known.map((person) => spellOf(person, day)?.days ?? 0);
	return [
		figure("newcomers", "Newcomers", "", newcomers.length),
		figure(
			"registered",
			"Of them registered",
			"%",
			newcomers.length > 0 ? (100 * pricesPaid.length) / newcomers.length : 0,
		),
		figure(
			"paid-price",
			"Mean price of a slot",
			"TAO",
			pricesPaid.length > 0 ? pricesPaid.reduce((sum, price) => sum + price, 0) / pricesPaid.length : 0,
		),
		figure("price", "Price of a slot at the end", "TAO", market.price),
		figure("running", "Cost of running a day", "TAO", world.runningCost * STEPS_PER_DAY),
		figure("average-pay", "Average pay of a slot a day", "TAO", (world.pot * STEPS_PER_DAY) / MINER_SLOTS),
		figure("survival", "Newcomers still there after 30 days", "%", survival(newcomers)),
		figure("survival-skilled-small", "Skilled ones with little money", "%", survival(group("skilledSmall"))),
		figure("survival-skilled-large", "Skilled ones with more money", "%", survival(group("skilledLarge"))),
		figure(
			"survival-small",
			"All with little money",
			"%",
			survival(newcomers.filter(({ capital }) => capital < values.capital)),
		),
		figure(
			"paid-skilled-small",
			"Skilled ones with little money who earned more than they spent",
			"%",
			paidOff(group("skilledSmall")),
		),
		figure("paid", "All newcomers who earned more than they spent", "%", paidOff(newcomers)),
		figure(
			"skill-decides",
			"Rank correlation of a newcomer's days and its skill",
			"",
			rankCorrelation(
				stayed,
				known.map(({ skill }) => skill),
			),
		),
		figure(
			"money-decides",
			"Rank correlation of a newcomer's days and its money",
			"",
			rankCorrelation(
				stayed,
				known.map(({ capital }) => capital),
			),
		),
		figure(
			"gain-skill",
			"Rank correlation of a newcomer's gain and its skill",
			"",
			rankCorrelation(
				gains,
				known.map(({ skill }) => skill),
			),
		),
		figure(
			"out-pruned",
			"Newcomers whose slot was given away",
			"%",
			newcomers.length > 0 ? (100 * newcomers.filter(({ fate }) => fate === "pruned").length) / newcomers.length : 0,
		),
		figure(
			"pay-gini",
			"Gini of pay among miners there at the end",
			"",
			gini(world.slots.flatMap((person) => (person ? [person.recent] : []))),
		),
	];
}

function survivalTable(world: MinersWorld): Table {
	const days = Array.from({ length: Math.floor(world.day) + 1 }, (_, day) => day);
	const curve = (members: readonly Person[]) => {
		const spells = spellsOf(world, members);
		return survivalCurve(spells, days).map((share) => 100 * share);
	};
	return table("survival", "Newcomers still there, by days since they registered", [
		numbers("day", "Day", "days", days),
		...GROUPS.map((group) => numbers(group.id, group.label, "%", curve(world.newcomers.filter(inGroup(world, group))))),
		numbers("all", "All newcomers", "%", curve(world.newcomers)),
	]);
}

function fateTable(world: MinersWorld): Table {
	const settled = world.newcomers.filter(({ fate, registered }) => fate !== "in" || registered !== undefined);
	const rows = GROUPS.map((group) => ({ group, members: settled.filter(inGroup(world, group)) }));
	return table("fates", "What became of newcomers", [
		texts(
			"group",
			"Newcomers",
			rows.map(({ group }) => group.label),
		),
		...FATES.map((fate) =>
			numbers(
				fate,
				fateLabels[fate],
				"%",
				rows.map(({ members }) =>
					members.length > 0 ? (100 * members.filter((person) => person.fate === fate).length) / members.length : 0,
				),
			),
		),
		numbers(
			"count",
			"Newcomers",
			"",
			rows.map(({ members }) => members.length),
		),
	]);
}

function newcomersTable(world: MinersWorld): Table {
	const rows = world.newcomers.filter(({ registered }) => registered !== undefined);
	return table("newcomers", "Newcomers who registered", [
		texts(
			"name",
			"Newcomer",
			rows.map((_, i) => `Newcomer ${i + 1}`),
		),
		numbers(
			"skill",
			"Skill over the middle miner's",
			"",
			rows.map(({ skill }) => skill),
		),
		numbers(
			"capital",
			"Money",
			"TAO",
			rows.map(({ capital }) => capital),
		),
		numbers(
			"days",
			"Days in its slot",
			"days",
			rows.map((person) => (person.left ?? world.day) - person.registered!),
		),
		numbers(
			"spent",
			"Spent",
			"TAO",
			rows.map(({ spent }) => spent),
		),
		numbers(
			"earned",
			"Earned",
			"TAO",
			rows.map(({ earned }) => earned),
		),
		numbers(
			"gain",
			"Earned less spent",
			"TAO",
			rows.map(({ earned, spent }) => earned - spent),
		),
		texts(
			"fate",
			"What became of it",
			rows.map(({ fate }) => fateLabels[fate]),
		),
	]);
}

const validatorFigures = ({ cost, share, perDay }: ValidatorEntry): Figure[] => [
	figure("validator-cost", "Price of the least stake of a validator", "TAO", cost),
	figure("validator-share", "Its share of the dividends", "%", 100 * share),
	figure("validator-pay", "Dividends of that stake a day, at the spot price", "TAO", perDay),
];

/** What is known on the day that the world has reached. @param days shares of slots and pay, day by day */
export function outcomeOf(world: MinersWorld, entry: ValidatorEntry, days: Table): Outcome {
	const last = (id: string) => {
		const column = days.columns.find((candidate) => candidate.id === id)!;
		return Number(column.values.at(-1) ?? 0);
	};
	return {
		figures: [
			...entryFigures(world),
			...validatorFigures(entry),
			figure("newcomer-pay", "Newcomers' share of pay at the end", "%", last("newcomerPay")),
			figure("newcomer-slots", "Newcomers' share of slots at the end", "%", last("newcomers")),
			figure("large-slots", "Large owner's share of slots at the end", "%", last("large")),
			figure("large-pay", "Large owner's share of pay at the end", "%", last("largePay")),
		],
		tables: [survivalTable(world), days, fateTable(world), newcomersTable(world)],
		participants: [],
		events: [],
	};
}
