import { type Say } from "../../../language/sayings.ts";
import { type EpochPicture } from "../../../wire/panels/pagesPanel.ts";

/** An epoch step by step with every word in a reader's language. */
export const spokenEpoch = ({ validators, miners, stake, steps, examples }: EpochPicture, say: Say): EpochPicture => ({
	validators: validators.map(say),
	miners: miners.map(say),
	stake,
	steps: steps.map((step) => ({
		...step,
		title: say(step.title),
		says: say(step.says),
		validators: step.validators.map(say),
		miners: step.miners.map(say),
		derivation: step.derivation.map(({ label, formula, value, source }) => ({
			label: say(label),
			formula: say(formula),
			value: say(value),
			...(source !== undefined && { source: say(source) }),
		})),
	})),
	examples: examples.map((example) => ({ ...example, label: say(example.label) })),
});
