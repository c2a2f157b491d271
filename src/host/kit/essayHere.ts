import { type Essay, essayIn } from "../../essay/essayIn.ts";
import { language } from "./language.ts";

/** The essay in this reader's language; its French has been taught before anything of the host but its start is loaded. */
export const essayHere: Essay = essayIn(language);
