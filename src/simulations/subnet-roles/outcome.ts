import { type Results } from "../kit/dress.ts";
import { declare, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { startOf, startTable } from "../shared/pools/startTable.ts";
import { copies, participantsOf, payOf } from "./parts/people.ts";
import { type RolesScene } from "./parts/scene.ts";

const roles = {
	owner: "Owner",
	miners: "Miners",
	burned: "Withheld and burned",
	validators: "Validators",
	stakers: "Stakers of alpha",
	root: "Stakers on root",
} as const;
type RoleId = keyof typeof roles;
const ROLE_IDS = Object.keys(roles) as readonly RoleId[];

/** What a run of *subnet-roles* puts out. */
export const outputs = declare({
	figures: {
		"owner-share": number("Owner's part of emission", "%"),
		"miner-share": number("Miners' part of emission", "%"),
		"burned-share": number("Part of emission withheld from miners and burned", "%"),
		"validator-share": number("Validators' own part of emission", "%"),
		"staker-share": number("Part of emission of those who stake, root included", "%"),
		"root-share": number("Of it, stakers on root", "%"),
		minted: number("Alpha minted in a day", "alpha"),
		price: number("Price of alpha in the pool", "TAO"),
		"owner-dollars": number("Owner's pay a day at the pool's price", "$"),
		"miner-dollars": number("Miners' pay a day at the pool's price", "$"),
		"sold-alpha": number("Alpha that is sold in a day", "alpha"),
		proceeds: number("TAO that the sellers get", "TAO"),
		"price-fall": number("Fall of the price by a day's selling, if nobody buys", "%"),
		"chain-tao": number("TAO that the chain brings in the day", "TAO"),
		needed: number("TAO that buyers must bring in the day to hold the price", "TAO"),
		"from-buyers": number("Part of the sellers' TAO that buyers must bring", "%"),
		proportion: number("How far pay goes from equal pay (0) to pay in proportion (100)", "%"),
		"newcomers-paid": optional(number("New miners who are paid within a day", "%")),
		freeze: optional(number("Least copying stake tried at which no new miner is paid", "%")),
		"rating-pays": number("Pay per stake of validators that rate"),
		"copying-pays": optional(number("Pay per stake of validators that copy")),
	},
	tables: {
		start: startTable,
		flow: table("Where a day's alpha goes", {
			from: name("From"),
			to: name("To"),
			amount: number("Amount", "alpha per day"),
		}),
		roles: table("A day's pay by role", {
			role: word("Role", roles),
			alpha: number("Alpha", "alpha per day"),
			tao: number("Worth in the pool", "TAO per day"),
			dollars: number("Worth in dollars", "$ per day"),
		}),
		copying: table("What copying does, by the stake that copies", {
			stake: number("Stake that copies", "%"),
			proportion: number("From equal pay to pay in proportion", "%"),
			newcomers: number("New miners paid within a day", "%"),
			rating: number("Pay per stake of those who rate", "%"),
			copier: number("Pay per stake of those who copy", "%"),
		}),
		miners: table("Miners", {
			name: name("Slot"),
			performance: number("Performance at the end"),
			pay: number("Pay a day", "alpha"),
		}),
		validators: table("Validators and their stakers", {
			name: name("Validator"),
			kind: word("Kind", { rates: "rates miners", copies: "copies" }),
			stake: number("Stake", "%"),
			pay: number("Its own pay a day", "alpha"),
			stakers: number("Its stakers' pay a day", "alpha"),
		}),
	},
});

type Tables = typeof outputs.tables;

function flowRows({ day: { alpha }, values }: RolesScene): RowsOf<Tables["flow"]> {
	const sold = values.sold / 100;
	const half = alpha.validators + alpha.stakers + alpha.root;
	const flows: readonly (readonly [string, string, number])[] = [
		["Emission", "Owner", alpha.owner],
		["Emission", "Miners", alpha.miners],
		["Emission", "Burned", alpha.burned],
		["Emission", "Validators' half", half],
		["Validators' half", "Validators", alpha.validators],
		["Validators' half", "Stakers of alpha", alpha.stakers],
		["Validators' half", "Stakers on root", alpha.root],
		...(["Owner", "Miners", "Validators"] as const).flatMap((from) => {
			const amount = { Owner: alpha.owner, Miners: alpha.miners, Validators: alpha.validators }[from];
			return [[from, "Sold to the pool", sold * amount] as const, [from, "Kept", (1 - sold) * amount] as const];
		}),
		["Stakers of alpha", "Kept", alpha.stakers],
		["Stakers on root", "Sold to the pool", alpha.root],
	];
	const present = flows.filter(([, , amount]) => amount > 0);
	return {
		from: present.map(([from]) => from),
		to: present.map(([, to]) => to),
		amount: present.map(([, , amount]) => amount),
	};
}

function roleRows({ day: { alpha, pool }, values }: RolesScene): RowsOf<Tables["roles"]> {
	const tao = ROLE_IDS.map((id) => alpha[id] * pool.price);
	return {
		role: ROLE_IDS,
		alpha: ROLE_IDS.map((id) => alpha[id]),
		tao,
		dollars: tao.map((amount) => amount * values.taoPrice),
	};
}

function minerRows(scene: RolesScene): RowsOf<Tables["miners"]> {
	const { performance } = scene.rated;
	const { miner } = payOf(scene);
	return {
		name: Array.from(performance, (_, j) => `Slot ${j + 1}`),
		performance,
		pay: Array.from(performance, (_, j) => miner(j)),
	};
}

function validatorRows(scene: RolesScene): RowsOf<Tables["validators"]> {
	const { stake } = scene.rated;
	const of = payOf(scene);
	return {
		name: Array.from(stake, (_, i) => `Validator ${i + 1}`),
		kind: Array.from(stake, (_, i) => (copies(scene, i) ? "copies" : "rates")),
		stake: stake.map((share) => 100 * share),
		pay: Array.from(stake, (_, i) => of.validator(i)),
		stakers: Array.from(stake, (_, i) => of.stakers(i)),
	};
}

/** The least stake of copiers tried at which no newcomer is paid. */
function freezeOf(copying: Rows<Tables["copying"]>): number | undefined {
	const paid = copying.column("newcomers");
	const at = paid.findIndex((share) => share === 0);
	return at < 0 ? undefined : copying.column("stake")[at];
}

const inPercent = (share: number | undefined): number | undefined => (share === undefined ? undefined : 100 * share);

/** @param copying what copying does, as far as the run has come */
export function resultsOf(scene: RolesScene, copying: Rows<Tables["copying"]>): Results<typeof outputs> {
	const { day, rated, values } = scene;
	const { alpha, pool } = day;
	const share = (amount: number) => (alpha.minted > 0 ? (100 * amount) / alpha.minted : 0);
	const dollars = (amount: number) => amount * pool.price * values.taoPrice;
	const { copying: copier, rating } = rated.payPerStake;
	return {
		figures: {
			"owner-share": share(alpha.owner),
			"miner-share": share(alpha.miners),
			"burned-share": share(alpha.burned),
			"validator-share": share(alpha.validators),
			"staker-share": share(alpha.stakers + alpha.root),
			"root-share": share(alpha.root),
			minted: alpha.minted,
			price: pool.price,
			"owner-dollars": dollars(alpha.owner),
			"miner-dollars": dollars(alpha.miners),
			"sold-alpha": pool.soldAlpha,
			proceeds: pool.proceeds,
			"price-fall": 100 * (1 - pool.soldPrice / pool.price),
			"chain-tao": pool.chainTao,
			needed: pool.needed,
			"from-buyers": pool.proceeds > 0 ? Math.min(100, (100 * pool.needed) / pool.proceeds) : 0,
			proportion: 100 * rated.proportion,
			"newcomers-paid": inPercent(rated.newcomersPaid),
			freeze: freezeOf(copying),
			"rating-pays": rating,
			"copying-pays": copier,
		},
		tables: {
			start: startOf(scene.market),
			flow: flowRows(scene),
			roles: roleRows(scene),
			copying: copying.columns(),
			miners: minerRows(scene),
			validators: validatorRows(scene),
		},
		participants: participantsOf(scene),
	};
}
