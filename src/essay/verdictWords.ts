import { type Language, type Words } from "../language/language.ts";
import { wordIn } from "../language/wordsIn.ts";
import { type Lean, type runLooks } from "./lean.ts";
import { type SourceVerdict } from "./sourceVerdict.ts";

/** Words of a verdict that are no lean: of one run, and where simulations lean to different sides. */
type FinerWord = (typeof runLooks)[keyof typeof runLooks]["word"] | "simulations differ";

/** Every word that a verdict may have. The English one is its id, in files and in code. */
export type VerdictWord = Lean | SourceVerdict | FinerWord;

/** Every word of a verdict as readers see it. */
export const verdictWords: Readonly<Record<VerdictWord, Words>> = {
	yes: ["yes", "oui"],
	"leans yes": ["leans yes", "plutôt oui"],
	depends: ["depends", "cela dépend"],
	"leans no": ["leans no", "plutôt non"],
	no: ["no", "non"],
	undecided: ["undecided", "indécidable"],
	"not run": ["not run", "non lancé"],
	supported: ["supported", "étayé"],
	"partly supported": ["partly supported", "étayé en partie"],
	weak: ["weak", "peu étayé"],
	wrong: ["wrong", "faux"],
	"contradicted by own source": ["contradicted by own source", "contredit par sa propre source"],
	opinion: ["opinion", "opinion"],
	definition: ["definition", "définition"],
	"in part": ["in part", "en partie"],
	"cannot say": ["cannot say", "ne peut trancher"],
	"simulations differ": ["simulations differ", "les simulations divergent"],
};

/** A verdict's word in a reader's language. */
export const sayVerdict = (language: Language, word: VerdictWord): string => wordIn(language, verdictWords[word]);
