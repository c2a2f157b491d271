import { type Repetition } from "../../runs/runReport.ts";

/** Whether any figure differs between seeds; of a real file's epoch nothing is drawn, so that all of them say the same. */
export const seedsMatter = ([first, ...others]: readonly Repetition[]): boolean =>
	others.some(({ figures }) =>
		Object.entries(figures).some(([id, value]) => first !== undefined && !Object.is(value, first.figures[id])),
	);
