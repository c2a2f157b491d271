import { say } from "../../numeric/say.ts";
import { language } from "./language.ts";
import { type Figure } from "../../simulations/kit/outcome.ts";

/** In the reader's language: "12.3 alpha", "74.2 %", "0.831"; a dash for a gap. */
export const sayFigure = ({ value, unit }: Pick<Figure, "value" | "unit">): string => say(value, unit, language);
