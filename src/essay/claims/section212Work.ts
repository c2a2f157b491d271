import { type ClaimIdOf } from "../claimId.ts";
import { type ClaimText } from "../claim.ts";

type WorkClaimId = Extract<
	ClaimIdOf<"2.1.2">,
	| "2-1-2-genai-projects-fail"
	| "2-1-2-failure-due-to-digital-readiness"
	| "2-1-2-failure-due-to-missing-skill"
	| "2-1-2-amazon-15000"
	| "2-1-2-post-training-experts"
>;

/** The claims of section 2.1.2 on companies and work. */
export const section212WorkClaims = {
	"2-1-2-genai-projects-fail": {
		statement: "Most projects of companies with generative AI have failed, according to recent studies.",
		kind: "number",
		figures: ["majority"],
		verdict: "partly supported",
		brief: "one study says so, another the opposite",
		note: "One study says so, by a narrow measure, profit within about six months, and from a small sample that was not drawn at random; its makers have an interest in agents. A survey of the same autumn found three of four with positive returns.",
		evidence: [
			{
				fact: "95 % of organisations saw no measurable return. General chatbots: 80 % explored, 40 % deployed. Tools made for a task: 60 % evaluated, 20 % piloted, 5 % in production. More than 300 initiatives, 52 organisations, 153 leaders; $30–40 billion spent.",
				source: "mit-nanda-2025",
			},
			{
				fact: "More than 800 leaders of large American firms: 72 % measure returns, and three of four see positive ones.",
				source: "wharton-2025",
				basis: "summary",
			},
		],
		test: {
			variables: ["two funnels: tools for a task 60 → 20 → 5 %, general tools 80 → 50 → 40 %"],
			compute: "The share of pilots that never reach use, for each kind of tool.",
			supports: "More than half fail in several independent studies.",
			contradicts: "One study with a narrow measure of success.",
		},
		simulations: ["automation-adoption"],
		cues: { all: ["fail*", "project*|initiative*|compan*"], some: ["generative", "stud*", "majority|most|95"] },
	},
	"2-1-2-failure-due-to-digital-readiness": {
		statement:
			"In the author's opinion they fail for lack of digital and data readiness, which only very young or very large firms can afford.",
		kind: "causal",
		verdict: "weak",
		note: "The leading study names another cause and does not find large firms ahead.",
		evidence: [
			{
				fact: "The main barrier is tools that neither learn nor keep context, not infrastructure, regulation or talent; bought tools succeed in 67 % of cases, own builds in 33 %; mid-sized firms take about 90 days, large ones nine months or more.",
				source: "mit-nanda-2025",
			},
		],
		test: {
			variables: ["size of the firm", "cost of readiness", "chance of success"],
			compute: "Success against size and readiness: is it high at both ends and low between?",
			supports: "A U-shape over size.",
			contradicts: "Mid-sized firms do best, or size does not matter.",
		},
		simulations: ["automation-adoption"],
		cues: {
			all: ["digital*|data readiness|matur*"],
			some: ["fail*", "large*|big", "young|startup*|start up*", "opinion"],
		},
	},
	"2-1-2-failure-due-to-missing-skill": {
		statement: "They also fail because models lack expert skill on special tasks.",
		kind: "causal",
		verdict: "partly supported",
		note: "Near to what the leading study found: tools that neither learn nor keep context. It names the tool's missing memory, not missing expertise.",
		evidence: [
			{
				fact: "The main barrier is tools that neither learn nor keep context; bought tools succeed in 67 % of cases, own builds in 33 %.",
				source: "mit-nanda-2025",
			},
		],
		simulations: ["automation-adoption"],
		untestable: "The run of adoption takes the cause as given and cannot tell it from others.",
		cues: {
			all: ["special*|expert*", "lack*|miss*|insufficient*", "task*|skill*"],
			some: ["project*", "fail*", "model*"],
			not: ["train*|collect*|gather*"],
		},
	},
	"2-1-2-amazon-15000": {
		statement: "Amazon has cut 15,000 jobs that AI systems replaced.",
		kind: "number",
		figures: ["15,000"],
		verdict: "weak",
		brief: "14,000 cut, and causes are disputed",
		note: "The number is 7 % off. The company named fewer layers and, in the same memo, AI as what changes the world; its chief executive named culture.",
		evidence: [
			{
				fact: "28 October 2025: about 14,000 corporate jobs (about 4 %). The memo to employees speaks of fewer layers, and of AI as the most transformative technology since the internet; the chief executive said that neither money nor, for now, AI drove it, but culture. Up to 30,000 were reported for the whole programme.",
				source: "amazon-2025",
			},
		],
		simulations: [],
		untestable: "A reported event: its record decides, and causes inside one firm cannot be simulated.",
		cues: { all: ["amazon"], some: ["15000", "job*|position*|layoff*|employee*", "replac*"] },
	},
	"2-1-2-post-training-experts": {
		statement:
			"Labs gather experts to teach their skill to models, which moves human knowledge into systems that few own.",
		kind: "mechanism",
		verdict: "supported",
		note: "The practice is documented. Open models give part of the knowledge back within months.",
		evidence: [
			{
				fact: "Mercor: more than 30,000 contracted experts, more than $1.5 million paid a day, about $95 an hour on average, about $500 million of revenue a year, valued at $10 billion.",
				source: "mercor-press-2025",
			},
			{
				fact: "The gap between open and closed models fell from 8 % to 1.7 % within a year.",
				source: "ai-index-2025",
			},
		],
		test: {
			variables: ["knowledge held per lab", "inflow of experts", "share that becomes open"],
			compute:
				"Expertise bought by a few labs against expertise published, and the Gini of what is accessible over time.",
			supports: "Concentration rises with the gap in pay.",
			contradicts: "Distillation and open weights bring the knowledge back within months.",
		},
		simulations: [],
		untestable:
			"How much knowledge moves, and how much comes back, is not recorded: a run would return what one assumes.",
		cues: { all: ["expert*|specialist*"], some: ["train*|post training|teach*", "knowledge", "proprietary|centrali*"] },
	},
} as const satisfies Readonly<Record<WorkClaimId, ClaimText>>;
