import { BLOCKS_PER_DAY } from "../../../chain/units.ts";

export const BLOCKS_PER_HOUR = 300;

/** Blocks between two epochs of a subnet with the usual tempo of 360. @source protocol.md §1.4 (December 2025) */
export const BLOCKS_PER_EPOCH = 361;

/** Whole epochs that fit into a span of days. */
export const epochsIn = (days: number): number => Math.floor((days * BLOCKS_PER_DAY) / BLOCKS_PER_EPOCH);

/** Days from the start of the run to the end of an epoch, epochs counted from 1. */
export const dayOfEpoch = (epoch: number): number => (epoch * BLOCKS_PER_EPOCH) / BLOCKS_PER_DAY;
