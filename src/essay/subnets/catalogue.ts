import { type CatalogueSubnet } from "../subnet.ts";

/** Texts of {@link catalogueSubnets}, as many as there are. @source subnets.md §5 */
const texts = [
	{
		netuid: 0,
		name: "Root",
		everyday: true,
		purpose: "Pool of staked TAO that takes part in every subnet's validator dividends",
		source: "subtensor-2025-12",
	},
	{
		netuid: 1,
		name: "Apex",
		everyday: true,
		by: "Macrocosmos",
		purpose: "Competitions of agents and algorithms",
		source: "subnet-registries",
	},
	{
		netuid: 3,
		name: "Templar",
		purpose: "Open training of large models over the internet (Covenant-72B)",
		source: "covenant-72b",
	},
	{
		netuid: 4,
		name: "Targon",
		by: "Manifold",
		purpose: "Confidential GPU computing and inference",
		source: "subnet-registries",
	},
	{
		netuid: 5,
		name: "Hone",
		everyday: true,
		purpose: "Research on reasoning models, after the ARC tasks",
		source: "subnet-registries",
	},
	{ netuid: 8, name: "Vanta", everyday: true, by: "Taoshi", purpose: "Trading signals", source: "subnet-registries" },
	{
		netuid: 9,
		name: "IOTA",
		by: "Macrocosmos",
		purpose: "Training in a pipeline over many peers",
		source: "iota-2025",
	},
	{ netuid: 22, name: "Desearch", purpose: "Search of web and social media for agents", source: "subnet-registries" },
	{ netuid: 34, name: "BitMind", purpose: "Detection of generated images and video", source: "subnet-registries" },
	{
		netuid: 41,
		name: "Almanac",
		everyday: true,
		by: "Sportstensor",
		purpose: "Prediction of sports results",
		source: "subnet-registries",
	},
	{ netuid: 44, name: "Score", everyday: true, purpose: "Analysis of sports video", source: "subnet-registries" },
	{
		netuid: 50,
		name: "Synth",
		everyday: true,
		purpose: "Forecasts of how prices may move, as distributions",
		source: "subnet-registries",
	},
	{ netuid: 51, name: "lium.io", purpose: "Rental of GPUs", source: "subnet-registries" },
	{
		netuid: 56,
		name: "Gradients",
		everyday: true,
		purpose: "Contests in fine-tuning models",
		source: "subnet-registries",
	},
	{
		netuid: 68,
		name: "NOVA",
		by: "Metanova Labs",
		purpose: "Search for molecules and nanobodies that bind a target",
		source: "taopedia-nova",
	},
	{ netuid: 75, name: "Hippius", purpose: "Decentralised storage", source: "subnet-registries" },
	{ netuid: 120, name: "Affine", everyday: true, purpose: "Contests of reasoning models", source: "subnet-registries" },
] as const satisfies readonly CatalogueSubnet[];

/** As many texts as a language must have. */
export type CatalogueTexts = typeof texts;

/** Other known subnets about December 2025, by netuid. */
export const catalogueSubnets: readonly CatalogueSubnet[] = texts;
