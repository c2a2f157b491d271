/**
 * Makes `test/fixtures/epoch/epochs.json` from a folder of vectors: `npx tsx tools/makeFixtures.ts FOLDER`.
 *
 * A representative part of the chain's own figures in a compact form of ours, so that the tests need nothing outside the
 * clone: what each epoch is given, what the chain stores, and a digest of every bit that it computes.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChainEpoch, SparseMatrix } from "../verify/exact/chainEpoch.ts";
import {
	type EpochFixture,
	type FixtureStep,
	type FlatRows,
	type Given,
	outcomeDigest,
} from "../test/fixtures/epoch/epochFixture.ts";
import { type EpochFields, emptyEpoch, withFields } from "./vectors/epochFields.ts";
import type { BitsRows, EpochFile, ExpectedEpoch } from "./vectors/epochFile.ts";

/** Files by the end of their name → how many of their steps are kept. */
const CHOSEN: Readonly<Record<string, number>> = {
	stake_but_no_permits_yet: 2,
	explicit_zero_weight_entries: 1,
	owner_without_stake_or_permit: 2,
	outdated_weights: 1,
	activity_cutoff_boundary: 2,
	everybody_inactive: 1,
	recently_registered_bonds_yuma2: 4,
	recently_registered_bonds_yuma3: 4,
	kappa_zero: 2,
	bonds_penalty_50_yuma2: 2,
	bonds_penalty_50_yuma3: 2,
	liquid_alpha_default: 3,
	liquid_alpha_negative_steepness: 3,
	liquid_alpha_extreme: 3,
	liquid_alpha_missing_entry_drops_bond: 4,
	liquid_alpha_partial_penalty_drops_zero_entries: 2,
	liquid_alpha_unsorted_rows: 4,
	stake_tie_for_last_permit: 2,
	two_equal_halves_disagree: 4,
	permit_lost_and_gained: 4,
	stake_threshold: 1,
	root_stake_mixed_in: 1,
	extreme_amounts: 3,
	commit_reveal_column_mask: 1,
	twenty_epochs_yuma2: 10,
	twenty_epochs_yuma3_liquid: 10,
	twenty_epochs_everything: 20,
	owner_self_weight_dense_variant: 1,
	missing_entry_liquid_dense_variant: 2,
};
const TARGET = path.resolve(import.meta.dirname, "../test/fixtures/epoch/epochs.json");

function fixtureOf(file: EpochFile, steps: number): EpochFixture {
	const routine = file.variant === "dense" ? "test" : "production";
	let epoch = emptyEpoch(file.n, routine);
	let before: ChainEpoch | undefined;
	return {
		size: file.n,
		routine,
		steps: file.steps.slice(0, steps).map((fields, step): FixtureStep => {
			epoch = withFields(before === undefined ? withFields(epoch, file.init) : epoch, fields);
			const given = givenBy(epoch, before, before === undefined ? { ...file.init, ...fields } : fields);
			before = epoch;
			return { given, ...storedBy(file.expect[step]!) };
		}),
	};
}

/** What differs from the epoch before; bonds and permits, which an epoch hands on, only where the file sets them. */
function givenBy(epoch: ChainEpoch, before: ChainEpoch | undefined, fields: EpochFields): Given {
	const given: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(epoch)) {
		if (name === "state" || name === "routine") continue;
		if (name === "bondsU16" ? !fields.bonds : name === "validatorPermit" && !fields.validator_permit) continue;
		const old = before?.[name as keyof ChainEpoch];
		if (name === "weightsU16" || name === "bondsU16") {
			const rows = flatRows(
				value as SparseMatrix<number>,
				name === "weightsU16" ? (old as SparseMatrix<number>) : undefined,
			);
			if (Object.keys(rows).length > 0) given[name] = rows;
		} else if (before === undefined || text(value) !== text(old)) given[name] = JSON.parse(text(value));
	}
	return given;
}

const text = (value: unknown): string =>
	JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? item.toString() : item));

/** Rows that differ from the old ones. */
function flatRows(rows: SparseMatrix<number>, old: SparseMatrix<number> | undefined): FlatRows {
	return Object.fromEntries(
		rows.flatMap((row, uid) => (text(row) === text(old?.[uid] ?? []) ? [] : [[uid, row.flat()] as const])),
	);
}

function storedBy(expected: ExpectedEpoch): Omit<FixtureStep, "given"> {
	if (!expected.bonds_u16 || !expected.bonds_bits) throw new Error("A chosen file gives only a digest of its bonds.");
	const rows = expected.bonds_u16;
	return {
		stakeWeight: expected.stake_weight_u16,
		consensus: expected.consensus_u16,
		incentive: expected.incentive_u16,
		dividends: expected.dividends_u16,
		validatorTrust: expected.validator_trust_u16,
		emission: expected.emission.map(Number),
		permits: expected.validator_permit.map(Number),
		bonds: Object.fromEntries(Object.entries(rows).map(([uid, row]) => [uid, row.flat()])),
		digest: outcomeDigest({
			stakeWeight: expected.stake_bits,
			activeStake: expected.active_stake_bits,
			consensus: expected.consensus_bits,
			validatorTrust: expected.validator_trust_bits,
			rank: expected.rank_before_normalization_bits,
			incentive: expected.incentive_bits,
			dividends: expected.dividends_bits,
			minerShare: expected.server_emission_share_bits,
			validatorShare: expected.validator_emission_share_bits,
			combinedShare: expected.combined_emission_share_bits,
			minerEmission: expected.server_emission,
			validatorEmission: expected.validator_emission,
			emission: expected.emission,
			active: expected.active,
			validatorPermit: expected.validator_permit,
			bonds: matrixOf(expected.bonds_bits, expected.active.length),
		}),
	};
}

function matrixOf(rows: BitsRows, size: number): SparseMatrix<string | number> {
	return Array.from({ length: size }, (_, uid) => (rows[uid] ?? []) as SparseMatrix<string | number>[number]);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: npx tsx tools/makeFixtures.ts FOLDER");
const fixtures: string[] = [];
for (const name of readdirSync(folder).sort()) {
	const title = /^epoch_\d+_(.*)\.json$/.exec(name)?.[1] ?? "";
	const steps = CHOSEN[title];
	if (steps === undefined) continue;
	const file = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as EpochFile;
	fixtures.push(`${JSON.stringify(title.replaceAll("_", " "))}: ${JSON.stringify(fixtureOf(file, steps))}`);
}
writeFileSync(TARGET, `{\n${fixtures.join(",\n")}\n}\n`);
