/** Every simulation that a claim, a subnet or a digest may lead to, by chapter. Equals the folder's name. */
export const simulationIds = [
	"scaling-law",
	"market-concentration",
	"loss-of-control",
	"astroturfing",
	"chatbot-influence",
	"automation-adoption",
	"pooled-compute",
	"talent-market",
	"subnet-roles",
	"zeus",
	"mean-or-median",
	"weight-copying",
	"staking-return",
	"honest-majority",
	"data-universe",
	"audit-trail",
	"chutes",
	"ridges",
	"incentive-shapes",
	"energy",
	"takeover",
	"stake-cap",
	"imported-epoch",
	"network-capital",
	"small-stakeholders",
] as const;

/** A simulation as the essay's data names it: the essay knows the questions, not the models that answer them. */
export type SimulationId = (typeof simulationIds)[number];
