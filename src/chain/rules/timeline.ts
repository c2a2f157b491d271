import type { RuleSetId } from "../ruleSetId.ts";

/** One dated change of the chain's rules. */
export interface RuleChange {
	/** Day of the merge, ISO; it may act on the chain hours to days later. */
	readonly date: string;
	/** The runtime's version number, or null where none belongs to it. */
	readonly spec: number | null;
	/** What changed, in our words. */
	readonly change: string;
	/** Where it can be read. */
	readonly source: string;
	/** Address of the commit, or null. */
	readonly url: string | null;
	/** The rule set that begins with this change. */
	readonly begins?: RuleSetId;
}

const PULLS = "https://github.com/RaoFoundation/subtensor/pull/";
const COMMITS = "https://github.com/opentensor/subtensor/commit/";

function merged(date: string, spec: number | null, commit: string, change: string, begins?: RuleSetId): RuleChange {
	const version = spec === null ? "" : `spec ${spec}, `;
	const source = `opentensor/subtensor, ${version}commit ${commit}`;
	return { date, spec, change, source, url: COMMITS + commit, ...(begins && { begins }) };
}

/** A change known by its pull request in the repository to which the chain's code moved. */
function pulled(date: string, spec: number | null, pull: number, change: string): RuleChange {
	const version = spec === null ? "" : `spec ${spec}, `;
	const source = `RaoFoundation/subtensor, ${version}pull request ${pull}`;
	return { date, spec, change, source, url: PULLS + pull.toString() };
}

/** A change whose commit is not known to us. */
function noted(date: string, spec: number | null, change: string, source: string, begins?: RuleSetId): RuleChange {
	return { date, spec, change, source, url: null, ...(begins && { begins }) };
}

/** How the rules changed, oldest first. @source protocol.md §6 */
export const TIMELINE: readonly RuleChange[] = [
	merged("2024-06-11", 151, "703bdbd17", "Validators may hide their weights at first and reveal them later."),
	merged("2024-07-02", 154, "8cb6cb1c6", "Liquid alpha: bonds may grow faster for validators who find a miner early."),
	merged("2024-08-29", 195, "e79b0999d", "Child hotkeys: a validator may lend its stake to other hotkeys."),
	merged("2024-11-05", 205, "e6683abcd", "The time until weights are revealed is counted in epochs."),
	merged("2024-12-16", 216, "ea8e0f181", "Weights are revealed automatically, by a public randomness beacon."),
	merged(
		"2025-02-13",
		233,
		"e2b8367b8",
		"Dynamic TAO: every subnet gets its own token and pool, and the network's TAO follows moving prices instead of votes on root.",
		"dtao-2025-02",
	),
	merged("2025-03-06", null, "a27fff291", "The moving price reacts more slowly, and a spot price counts as at most 1."),
	merged(
		"2025-03-19",
		252,
		"b61dd3020",
		"What miners' keys of the subnet's owner would earn is withheld; the owner may weight itself.",
	),
	merged("2025-03-28", 257, "8de0d23ca", "A new subnet emits only after its owner has started it."),
	merged(
		"2025-05-28",
		273,
		"1b0c63a71",
		"Yuma 3: bonds no longer depend on stake while they build up; liquid alpha follows an S-curve; the penalty β on bonds beyond consensus becomes 1.",
	),
	merged("2025-06-30", 283, "e9bbb6134", "Pools with concentrated liquidity; a fee of 0.05 % on every swap."),
	merged("2025-07-23", 297, "7b541095b", "Hidden weights no longer pay a newcomer for the miner whose place it took."),
	merged("2025-07-29", 298, "6309d3592", "The chain buys a subnet's token when its price is below its share."),
	merged("2025-08-28", 306, "737e4acb1", "Time-locked weights bound to the hotkey, switched on for every subnet."),
	merged(
		"2025-09-24",
		320,
		"835a2c902",
		"At most 128 subnets: a new one dissolves the one with the lowest moving price, after 120 days of protection. Owners choose whether withheld pay is burned or recycled.",
	),
	merged("2025-10-07", 326, "ae2b37364", "The price of a subnet is set to 2,500 TAO."),
	merged(
		"2025-11-04",
		338,
		"1f520ed95",
		"Taoflow: the network's TAO follows the money that stakers bring in or take out. Root stakers claim their part instead of having it sold in every block.",
		"taoflow-2025-12",
	),
	noted(
		"2025-11-06",
		342,
		"Root's part is recycled while all prices add up to 1 or less; injection is capped by the token's emission, and the rest buys the token.",
		"opentensor/subtensor, specs 342 and 343 (6 and 7 November 2025)",
	),
	merged("2025-12-05", null, "4d3a7ab34", "Users can no longer add liquidity of their own to pools."),
	merged("2025-12-08", null, "024a30491", "Flow counts what is really paid in and out."),
	merged(
		"2025-12-09",
		361,
		"52378dc3e",
		"Miners' and validators' pay are collected separately; hidden trades against front-running.",
	),
	merged("2025-12-12", 362, "8834a7c73", "Injection is capped by the TAO that a block mints as well."),
	noted(
		"2025-12-14",
		null,
		"First halving: 0.5 instead of 1 TAO per block, once 10.5 million TAO were issued.",
		"Press reports of 14 and 15 December 2025; the rule itself is in the chain's code",
	),
	noted(
		"2026-02-20",
		380,
		"Weighted pools are merged, and taken back four days later.",
		"opentensor/subtensor, specs 380 and 377",
	),
	merged(
		"2026-04-22",
		397,
		"e7f05a051",
		"The price of a place decays by the block and rises with every registration; registration by work ends; new subnets use Yuma 3 and put their whole lock into the pool.",
	),
	merged(
		"2026-05-27",
		411,
		"486037ba4",
		"Flow counts net of the chain's own buys; locks build up conviction; emission can be switched off.",
	),
	merged(
		"2026-06-22",
		421,
		"6016381e4",
		"Taoflow ends: TAO follows the moving price, less what is withheld from miners; injection is capped by root's proportion.",
		"price-burn-2026-06",
	),
	merged(
		"2026-06-25",
		423,
		"06032d518",
		"Owners choose the length of epochs; weighted pools for good; conviction can move ownership.",
	),
	merged("2026-06-30", 425, "14bc6f9f9", "Root's proportion no longer counts in the shares."),
	noted(
		"2026-07-27",
		440,
		"A gate for the network's TAO: a subnet's share is multiplied by a curve that is a half at a bar and next to nothing far below it. The bar lies where the largest shares add up to 61 %, and is renewed every 360 blocks.",
		"RaoFoundation/subtensor, spec 440, coinbase/subnet_emissions.rs; read in a later version of the file",
		"gate-2026-07",
	),
	pulled(
		"2026-07-29",
		441,
		3014,
		"The gate's bar is the share of the 32nd subnet by default (the announcement says the 64th).",
	),
	pulled(
		"2026-08-06",
		444,
		3058,
		"What is withheld from miners no longer lowers a subnet's share; transaction fees are recycled instead of paid to block authors.",
	),
	pulled("2026-08-11", null, 3071, "What is withheld from miners lowers a subnet's share again."),
	pulled(
		"2026-08-12",
		null,
		3078,
		"The conviction that moves ownership is measured on the alpha outside the pool less the protocol's and the burned.",
	),
	pulled(
		"2026-08-14",
		447,
		3083,
		"Ownership moves to a hotkey whose own conviction is more than 18 % of that alpha; others' locks no longer count for it.",
	),
];
