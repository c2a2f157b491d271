import { frenchEssay } from "./essay/essayIn.ts";
import { frenchWords } from "./essay/frenchWords.ts";
import { frenchImportingPage } from "./host/commands/importingPage.ts";
import { typesetFrench } from "./language/typeset.ts";
import { FRENCH_IMPORTING_PAGE } from "./phrases/importingPage.ts";
import { frenchSpeaker } from "./phrases/book.ts";
import { frenchSayings } from "./language/sayings.ts";
import { frenchSimulationWords } from "./simulations/frenchWords.ts";
import { frenchSimulations } from "./simulations/spoken.ts";

/*
 * All French that is long and that English readers never load. An extension host loads this piece before the rest where
 * VS Code speaks French; nothing that answers in English imports it.
 */
frenchEssay.teach(frenchWords);
frenchSimulations.teach(frenchSimulationWords);
frenchSayings.teach(frenchSpeaker());
frenchImportingPage.teach(typesetFrench(FRENCH_IMPORTING_PAGE));
