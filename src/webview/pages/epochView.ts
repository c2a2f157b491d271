import { pagesWords as words } from "../words/pagesWords.ts";
import { type SmallNetwork } from "../../chain/epoch/smallEpoch.ts";
import { type EpochPicture, type EpochState } from "../../wire/panels/pagesPanel.ts";
import { h } from "../dom.ts";
import { button } from "../parts/controls.ts";
import { type FollowLink, inlineProse } from "../parts/inlineText.ts";
import { createTabs } from "../parts/tabs.ts";
import { renderInto } from "../region.ts";
import { networkView } from "./networkView.ts";

interface EpochOptions {
	/** What was shown before a reload. */
	readonly saved: EpochState | undefined;
	readonly compute: (network?: SmallNetwork) => Promise<EpochPicture>;
	readonly save: (state: EpochState) => void;
	readonly follow: FollowLink;
	readonly tell: (error: unknown) => void;
}

/** A small network whose stakes and weights the reader changes, and one epoch of it step by step. */
export function createEpoch({ saved, compute, save, follow, tell }: EpochOptions): HTMLElement {
	const knobs = h("div", { class: "epoch-knobs" });
	const stage = h("div", { class: "epoch-stage" });
	const tabLine = h("div", {});
	const element = h("section", { class: "epoch", "aria-label": words.epoch }, knobs, h("div", {}, tabLine, stage));
	let step = saved?.step ?? 0;
	let network: SmallNetwork | undefined = saved?.network;
	let picture: EpochPicture | undefined;
	let newest = 0;
	let tabs: ReturnType<typeof createTabs> | undefined;

	async function take(wanted: SmallNetwork | undefined, draws: boolean) {
		const mine = ++newest;
		try {
			const answer = await compute(wanted);
			if (mine !== newest) return; // the reader has moved on
			picture = answer;
			network = wanted ?? answer.examples[0]?.network;
			if (draws) drawKnobs();
			drawStage();
			keep();
		} catch (error) {
			tell(error);
		}
	}
	const keep = () => network && save({ network, step });
	function show(next: number) {
		step = Math.min(Math.max(next, 0), picture!.steps.length - 1);
		drawStage();
		keep();
	}

	function drawStage() {
		const { steps } = picture!;
		const now = steps[step]!;
		tabs ??= createTabs({
			id: "step",
			label: words.steps,
			tabs: steps.map(({ id, title }, i) => ({ id, label: `${i + 1} ${title}` })),
			panel: stage,
			selected: (id) => show(steps.findIndex((one) => one.id === id)),
		});
		if (tabs.element.parentElement !== tabLine) tabLine.replaceChildren(tabs.element);
		tabs.show(now.id);
		renderInto(
			stage,
			h("p", { class: "epoch-says" }, inlineProse(now.says, follow)),
			networkView(picture!, now),
			h(
				"div",
				{ class: "buttons" },
				button("step-back", words.back, () => show(step - 1), { secondary: true }),
				button("step-on", step === steps.length - 1 ? words.fromStart : words.nextStep, () =>
					show(step === steps.length - 1 ? 0 : step + 1),
				),
			),
			h(
				"table",
				{ class: "epoch-lines" },
				h("caption", {}, words.howNumbers),
				h(
					"tbody",
					{},
					now.derivation.map(({ label, formula, value, source }) =>
						h(
							"tr",
							{},
							h("th", { scope: "row" }, label),
							h("td", {}, formula, source !== undefined && h("span", { class: "muted" }, ` ${source}`)),
							h("td", { class: "epoch-value" }, `= ${value}`),
						),
					),
				),
			),
		);
	}

	function drawKnobs() {
		const { validators, miners, examples } = picture!;
		const change = (edit: (draft: { stake: number[]; weights: number[][] }) => void) => {
			const draft = { stake: [...network!.stake], weights: network!.weights.map((row) => [...row]) };
			edit(draft);
			network = draft;
			void take(draft, false);
		};
		const slider = (id: string, label: string, value: number, changed: (value: number) => void) => {
			const said = h("output", { for: id }, String(value));
			const input = h("input", {
				type: "range",
				id,
				min: 0,
				max: 100,
				step: 1,
				value,
				"aria-label": label,
				on: {
					input: () => {
						said.textContent = input.value;
						changed(input.valueAsNumber);
					},
				},
			});
			return h("span", { class: "epoch-knob" }, input, said);
		};
		renderInto(
			knobs,
			h(
				"div",
				{ class: "buttons", role: "group", "aria-label": words.examples },
				examples.map(({ id, label, network: example }) =>
					button(`example-${id}`, label, () => void take(example, true), { secondary: true }),
				),
			),
			validators.map((name, i) =>
				h(
					"fieldset",
					{ class: "epoch-validator" },
					h("legend", {}, name),
					h("label", { for: `stake-${i}` }, words.stake),
					slider(`stake-${i}`, words.stakeOf(name), network!.stake[i]!, (value) =>
						change((draft) => (draft.stake[i] = value)),
					),
					miners.map((miner, j) => [
						h("label", { for: `weight-${i}-${j}` }, miner),
						slider(`weight-${i}-${j}`, words.weightOf(name, miner), network!.weights[i]![j]!, (value) =>
							change((draft) => (draft.weights[i]![j] = value)),
						),
					]),
				),
			),
		);
	}

	void take(network, true);
	return element;
}
