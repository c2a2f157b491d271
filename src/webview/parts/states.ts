import { h } from "../dom.ts";

/** Nothing is there yet. */
export const loadingView = (text: string): HTMLElement =>
	h("div", { class: "state", role: "status" }, h("vscode-progress-ring", { "aria-label": text }), h("p", {}, text));

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
			h("vscode-button", { id: "try-again", on: { click: tryAgain } }, "Try Again"),
			showLog && h("vscode-button", { id: "show-log", appearance: "secondary", on: { click: showLog } }, "Show Log"),
		),
	);
}
