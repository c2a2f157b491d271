import { h } from "../dom.ts";
import { button, ring } from "./controls.ts";

/** Nothing is there yet. */
export const loadingView = (text: string): HTMLElement =>
	h("div", { class: "state", role: "status" }, ring(), h("p", {}, text));

/** It did not work: one sentence, and two ways on. */
export function failedView(
	message: string,
	{ tryAgain, showLog }: { readonly tryAgain: () => void; readonly showLog?: () => void },
): HTMLElement {
	return h(
		"div",
		{ class: "state failed", role: "alert" },
		h("p", {}, h("span", { class: "codicon codicon-error", "aria-hidden": "true" }), " ", message),
		h(
			"div",
			{ class: "buttons" },
			button("try-again", "Try Again", tryAgain),
			showLog && button("show-log", "Show Log", showLog, { secondary: true }),
		),
	);
}
