/**
 * What is counted in per cent and is no share of anything: changes, and ratios to something else (another's pay, costs, a data
 * centre's speed). By simulation; columns as `table.column`, facts on participants as `role fact`.
 */
export const unbounded: Readonly<Record<string, readonly string[]>> = {
	// Changes of harm, against one controller.
	"loss-of-control": ["equal-fall", "real-fall"],
	// Speed against that of a data centre.
	"pooled-compute": ["ratio", "most", "peers.chosen", "peers.h100", "peers.b200"],
	// Gain over a salary.
	"talent-market": ["top-gain"],
	// Negative where equal pay is nearer; pay for each unit of stake against the mean.
	"subnet-roles": ["proportion", "copying.proportion", "copying.rating", "copying.copier"],
	// Improvement over the baseline, and pay against the best's.
	zeus: [
		"copier-share",
		"copier-quality",
		"best-improvement",
		"top-paid-improvement",
		"paid-improvement",
		"miners.improvement",
		"miner skill",
	],
	// Pay against an evaluator's.
	"weight-copying": ["ratio", "net"],
	// What is left of a stake, its change and that of prices.
	"staking-return": [
		"left",
		"left-alone",
		"gain",
		"gain-turn",
		"gain-alone",
		"gain-late",
		"gain-root",
		"price-change",
		"alpha-gain",
		"dilution",
		"days.early",
		"days.alone",
		"days.root",
	],
	// Pay against that of an honest collector.
	"data-universe": [
		"fabricator-share",
		"freeloader-share",
		"hoarder-share",
		"burst-share",
		"best-gain",
		"responses.set",
		"responses.exponent-1",
		"responses.exponent-1-5",
	],
	// Pay against costs.
	chutes: ["covered"],
	// Work added to what is there; what defenders spend against the attacker.
	takeover: ["slots.work", "defence"],
};
