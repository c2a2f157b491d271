import { exp } from "../../numeric/math.ts";
import { amountOf, type Block } from "../units.ts";

/*
 * Ownership by conviction (from 25 June 2026): coldkeys lock alpha in favour of a hotkey, conviction builds up, and the
 * hotkey with the most can take the subnet over. Not in force at the essay's date.
 * @source protocol.md §3.12; staking/lock.rs
 */

/** Time constant of unlocking and of maturing, blocks; the half-life is ln 2 of it = 90 days. */
export const LOCK_TIME_CONSTANT = 934_866;
/** A subnet younger than this keeps its owner, blocks: 365 days and six hours. */
export const CONTEST_AGE = 2_629_800;
/** Least conviction of all locks together, as a share of the alpha outside the pool. */
export const CONTEST_SHARE = 0.1;
/** A lock below 100 base units is deleted; whole alpha. */
const LEAST_LOCK = 1e-7;
const LEAST_EXPONENT = -40;

/** When conviction moves ownership. */
export interface OwnershipGate {
	/** Least age of the subnet, blocks. */
	readonly age: number;
	/** Share of the alpha that counts. */
	readonly share: number;
	/** Whose conviction must reach it: all locks together (and the most convinced wins), or the winner's own, and more. */
	readonly of: "all locks" | "one hotkey";
}

export interface Lock {
	/** Alpha that cannot be unstaked. */
	readonly mass: number;
	readonly conviction: number;
	/** A perpetual lock keeps its mass, a decaying one is released over time. */
	readonly kind: "decaying" | "perpetual";
}

export interface LockConstants {
	/** Blocks. */
	readonly unlock: number;
	/** Blocks. */
	readonly mature: number;
}

const decayOf = (blocks: number, constant: number): number => exp(Math.max(LEAST_EXPONENT, -blocks / constant));

/**
 * A lock some blocks later. A fresh decaying lock has most conviction after one time constant, 37 % of its mass; a
 * perpetual one tends to all of it.
 */
export function lockAfter(
	{ mass, conviction, kind }: Lock,
	elapsed: Block,
	{ unlock, mature }: LockConstants = { unlock: LOCK_TIME_CONSTANT, mature: LOCK_TIME_CONSTANT },
): Lock {
	const blocks = amountOf(elapsed);
	const matured = decayOf(blocks, mature);
	if (kind === "perpetual") return { kind, mass, conviction: conviction * matured + mass * (1 - matured) };
	const left = decayOf(blocks, unlock);
	const gained =
		unlock === mature ? mass * (blocks / unlock) * left : (mass * unlock * (left - matured)) / (unlock - mature);
	const after = mass * left;
	if (after < LEAST_LOCK) return { kind, mass: 0, conviction: 0 };
	return { kind, mass: after, conviction: conviction * matured + gained };
}
