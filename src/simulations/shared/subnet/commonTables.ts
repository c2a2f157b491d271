import { numbers, table, texts } from "../../kit/build.ts";
import { type NumberColumn, type Table } from "../../kit/outcome.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { dayOfEpoch } from "./time.ts";

/** Miners with their pay; a simulation adds columns of its own, such as skill. */
export function minersTable(run: SubnetRun, own: readonly NumberColumn[]): Table {
	const total = run.minerPay.reduce((sum, pay) => sum + pay.total, 0);
	return table("miners", "Miners", [
		texts(
			"miner",
			"Miner",
			run.miners.map(({ name }) => name),
		),
		texts(
			"kind",
			"Kind",
			run.miners.map(({ kind }) => kind.label),
		),
		...own,
		numbers(
			"pay",
			"Pay",
			"alpha",
			run.minerPay.map((pay) => pay.total),
		),
		numbers(
			"share",
			"Share of the miners' pay",
			"%",
			run.minerPay.map((pay) => (total > 0 ? (100 * pay.total) / total : 0)),
		),
	]);
}

/** Who got what of the emission, per day. */
export function rolesTable(run: SubnetRun): Table {
	const days = Math.max(dayOfEpoch(1), dayOfEpoch(run.epoch));
	const sum = (pays: readonly { readonly total: number }[]) => pays.reduce((total, pay) => total + pay.total, 0);
	const rows: readonly (readonly [string, number])[] = [
		["Owner", run.owner.total],
		["Miners", sum(run.minerPay)],
		["Validators", sum(run.validatorPay)],
		["Stakers of alpha", sum(run.stakerPay)],
		["Stakers on root", run.root.total],
		["Burned", run.burned.total],
	];
	return table("roles", "Pay by role", [
		texts(
			"role",
			"Role",
			rows.map(([role]) => role),
		),
		numbers(
			"pay",
			"Pay",
			"alpha per day",
			rows.map(([, total]) => total / days),
		),
		numbers(
			"share",
			"Share of emission",
			"%",
			rows.map(([, total]) => (100 * total) / Math.max(1e-12, run.epoch * run.emission.total)),
		),
	]);
}
