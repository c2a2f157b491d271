/** Rules of the chain by their number in docs/spec/protocol.md, and the file of subtensor that holds each. */
const chainFiles = {
	"1.2": "subnets/subnet.rs",
	"1.4": "coinbase/run_coinbase.rs",
	"1.6": "subnets/weights.rs",
	"1.7": "staking/stake_utils.rs",
	"2.3": "staking/stake_utils.rs",
	"2.4": "epoch/math.rs",
	"2.5": "epoch/math.rs",
	"2.6": "epoch/math.rs",
	"2.7": "epoch/run_epoch.rs",
	"2.8": "epoch/run_epoch.rs",
	"2.9": "epoch/run_epoch.rs",
	"2.10": "epoch/run_epoch.rs",
	"3.1": "coinbase/block_emission.rs",
	"3.3": "coinbase/run_coinbase.rs",
	"3.4": "coinbase/run_coinbase.rs",
	"3.5": "staking/claim_root.rs",
	"3.6": "pallets/swap",
	"3.8": "coinbase/run_coinbase.rs",
	"3.12": "staking/lock.rs",
	"4.3": "docs/consensus.md",
} as const;

/**
 * Where the chain's public code (opentensor/subtensor, below `pallets/subtensor/src` unless it says otherwise) has some rules.
 *
 * @returns as readers see it: "subtensor, epoch/math.rs"
 */
export function chainCode(...rules: readonly (keyof typeof chainFiles)[]): string {
	return ["subtensor", ...new Set(rules.map((rule) => chainFiles[rule]))].join(", ");
}

const subnetRepositories = {
	zeus: "Zeus (Orpheus-AI/Zeus, version 1.5.4)",
	"data-universe": "Data Universe (macrocosm-os/data-universe, December 2025)",
	chutes: "Chutes (chutesai/chutes-api, September 2025)",
	ridges: "Ridges (ridgesai/ridges, December 2025)",
} as const;

/**
 * The public code of the named subnets, in the version that was read.
 *
 * @returns as readers see it: "code of Zeus (Orpheus-AI/Zeus, version 1.5.4)"
 */
export function subnetCode(...subnets: readonly (keyof typeof subnetRepositories)[]): string {
	return `code of ${subnets.map((subnet) => subnetRepositories[subnet]).join(", ")}`;
}
