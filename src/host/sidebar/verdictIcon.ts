import { type Lean, leanLooks } from "../../essay/lean.ts";

/** The lean's own shape, drawn in `media/leans`; the colour only helps. */
export const verdictIcon = (lean: Lean) => ({ drawn: `leans/${leanLooks[lean].name}` });
