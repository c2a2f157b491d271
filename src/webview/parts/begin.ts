import { mark } from "../marks.ts";
import { problemOf } from "../problem.ts";
import { renderInto } from "../region.ts";
import { failedView, loadingView } from "./states.ts";

/**
 * A panel's beginning: it waits for the host's first answer and draws it. What fails is said in a sentence, with a
 * button that begins again.
 * @param opening what is said while it waits
 * @param ask asks the host for the first picture
 * @param show draws what has come; what it throws counts as a failure
 * @param showLog opens the log, where a failure may want it
 */
export async function begin<Ready>(
	root: HTMLElement,
	opening: string,
	ask: () => Promise<Ready>,
	show: (ready: Ready) => void,
	showLog?: () => void,
): Promise<void> {
	const again = () => begin(root, opening, ask, show, showLog);
	renderInto(root, loadingView(opening));
	try {
		const ready = await ask();
		mark("subnets:ready");
		show(ready);
	} catch (error) {
		renderInto(
			root,
			failedView(problemOf(error).message, { tryAgain: () => void again(), ...(showLog && { showLog }) }),
		);
	}
}
