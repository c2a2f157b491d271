import { partsWords as words } from "../words/partsWords.ts";
import { type Visits } from "../../wire/panels/visits.ts";
import { iconButton } from "./controls.ts";

type Step = (by: -1 | 1) => void;

/** The buttons that go along a panel's way; greyed at its ends. */
export const backAndForward = ({ history, position }: Visits<unknown>, step: Step): HTMLElement[] => [
	iconButton("back", "arrow-left", words.back, () => step(-1), position === 0),
	iconButton("forward", "arrow-right", words.forward, () => step(1), position >= history.length - 1),
];

/** The keys that do the same. */
export function listenForBackAndForward(step: Step): void {
	document.addEventListener("keydown", (event) => {
		if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
		event.preventDefault();
		step(event.key === "ArrowLeft" ? -1 : 1);
	});
}
