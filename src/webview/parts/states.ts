import { partsWords as words } from "../words/partsWords.ts";
import { h } from "../dom.ts";
import { button, ring } from "./controls.ts";

/** Nothing is there yet. */
export const loadingView = (text: string): HTMLElement =>
	h("div", { class: "state", role: "status" }, ring(), h("p", {}, text));

/** It did not work: one sentence, and ways on. @param importFile offered where an imported network is what fails */
export function failedView(
	message: string,
	{
		tryAgain,
		showLog,
		importFile,
	}: {
		readonly tryAgain: () => void;
		readonly showLog?: () => void;
		readonly importFile?: (() => void) | undefined;
	},
): HTMLElement {
	return h(
		"div",
		{ class: "state failed", role: "alert" },
		h("p", {}, h("span", { class: "codicon codicon-error", "aria-hidden": "true" }), " ", message),
		h(
			"div",
			{ class: "buttons" },
			importFile && button("import", words.importFile, importFile),
			button("try-again", words.tryAgain, tryAgain, { secondary: importFile !== undefined }),
			showLog && button("show-log", words.showLog, showLog, { secondary: true }),
		),
	);
}
