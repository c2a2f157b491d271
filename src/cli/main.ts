import { bundledWorker } from "./bundledWorker.ts";
import { program } from "./program.ts";

/** `npm run -s cli -- …` in a clone: the sources as they are now. */
void program({
	createWorker: bundledWorker,
	scorecard: new URL("../../media/scorecard.json", import.meta.url),
});
