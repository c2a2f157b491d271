import { type SectionClaims } from "../claim.ts";

/** Claims of section 2.1.1: alignment and control. */
export const section211Claims = {
	"2-1-1-interpretability-origin": {
		statement:
			"The study of interpretability grew out of the question of control, and the black box of AI is called the alignment problem.",
		kind: "definition",
		verdict: "weak",
		note: "Two ideas are merged here: *interpretability* explains what a model computes, *alignment* asks whether its aims match ours.",
		evidence: [
			{
				fact: "The literature on alignment treats interpretability as one tool among several, beside reward specification, oversight and evaluation.",
				source: "ji-2023",
				year: "2021–2023",
			},
		],
		simulations: [],
		untestable: "A question of terms: usage in the literature decides it.",
		cues: { all: ["interpretab*|black box"], some: ["control*", "alignment", "field|research"] },
	},
	"2-1-1-interpretability-5-years-or-decades": {
		statement: "There is no solution yet; it is expected in five years at the earliest, more likely in decades.",
		kind: "number",
		figures: ["5 years", "decades"],
		verdict: "weak",
		note: "The essay gives no source for the horizon.",
		evidence: [
			{
				fact: "Human-level machine intelligence: 10 % by 2027, 50 % by 2047; full automation of occupations: 50 % by 2116.",
				source: "grace-2024",
			},
		],
		test: {
			variables: ["when alignment is solved", "when dangerous ability arrives"],
			compute:
				"A race of two dates: ability as in the survey of authors (10 % by 2027, 50 % by 2047), alignment no earlier than in five years; the chance that ability comes first.",
			supports: "The chance is above 50 %.",
			contradicts: "It is below 50 % for plausible parameters.",
		},
		simulations: ["loss-of-control"],
		cues: { all: ["5 years|five years|decade*"], some: ["decade*", "solution*|solv*", "interpretab*|alignment"] },
	},
	"2-1-1-two-scenarios": {
		statement:
			"Catastrophe can come in two ways: a malicious holder of a powerful system, or a system that turns on its user.",
		kind: "mechanism",
		figures: ["2 scenarios"],
		verdict: "supported",
		note: "As a classification. Section [2.2](section:2.2) admits the trade-off between the two.",
		evidence: [
			{
				fact: "37.8–51.4 % of authors give at least 10 % to outcomes as bad as extinction; 68.3 % think good outcomes likelier than bad ones.",
				source: "grace-2024",
			},
			{
				fact: "Decentralised training escapes governance by compute, which is a benefit and a risk.",
				source: "decentralised-training-governance-2025",
			},
		],
		test: {
			variables: [
				"number n of holders",
				"chance q that a holder is malicious",
				"chance r that a system gets out of control",
			],
			compute:
				"At least one misuse: 1 − (1 − q)^n; at least one loss: 1 − (1 − r)^m, as access spreads; against the harm per event, which falls when power is spread.",
			supports: "Both risks are present.",
			contradicts: "With open access the first way grows with n, so that decentralising makes it worse.",
		},
		simulations: ["loss-of-control"],
		cues: {
			all: ["malicious*|bad actor*|turns against|turn against|rogue"],
			some: ["scenario*", "control*", "power*", "user*"],
		},
	},
	"2-1-1-black-box-good-liars": {
		statement: "Because nobody sees inside them, models may become good liars.",
		kind: "causal",
		verdict: "partly supported",
		note: "Models deceive in experiments that give them a reason to. How often they do outside is not known.",
		evidence: [
			{
				fact: "A model that was told of its retraining pretended to comply in 12–14 % of the cases that it believed to be watched.",
				source: "alignment-faking-2024",
				basis: "summary",
			},
			{
				fact: "In set tasks with conflicting goals several leading models hid what they did; one kept up the deception in more than 85 % of follow-up questions.",
				source: "scheming-2024",
				basis: "summary",
			},
		],
		simulations: [],
		untestable: "A fact about models, found by experiments with them, not by a simulation.",
		cues: { all: ["liar*|lying|deceiv*|decept*"], some: ["black box|opaque*", "model*"] },
	},
	"2-1-1-pause-letter": {
		statement:
			"Bengio, Russell, Musk, Wozniak and Harari signed the open letter that asks labs to stop training their strongest systems.",
		kind: "number",
		references: [4],
		verdict: "supported",
		note: "The letter asked for a pause of at least six months, not for a stop.",
		evidence: [
			{
				fact: "Letter of 22 March 2023: a pause of at least six months for systems stronger than GPT-4; tens of thousands of signatures; no pause followed.",
				source: "pause-letter-2023",
			},
		],
		simulations: [],
		untestable: "Who signed what is a matter of record.",
		cues: { all: ["letter|pause*|petition"], some: ["bengio", "russell", "musk", "wozniak", "harari", "sign*"] },
	},
	"2-1-1-pause-ai-consensus": {
		statement: "Pause AI and others seek an international consensus before more powerful systems are built.",
		kind: "number",
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "PauseAI proposes a treaty that stops the training of the most powerful systems until they can be built safely and under democratic control.",
				source: "pause-ai-proposal",
				basis: "recalled",
			},
		],
		simulations: [],
		untestable: "A matter of record: what a group asks for is read, not computed.",
		cues: { all: ["pause ai|pauseai", "consensus|treaty|agreement"], some: ["international*|world*"] },
	},
} as const satisfies SectionClaims<"2.1.1">;
