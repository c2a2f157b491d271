import { findTerm } from "../../essay/glossary.ts";

/** What a term says where it stands. */
type TermWords = Readonly<Record<"term" | "explanation", string>>;

/** The glossary of a reader who does not read English, which the host wrote into the page: the bundle holds English alone. */
const written = globalThis.document?.getElementById("terms")?.textContent;
const said = written ? (JSON.parse(written) as Readonly<Record<string, TermWords>>) : {};

/** A term of the glossary in the page's language, or undefined when there is none. */
export const termOf = (id: string): TermWords | undefined =>
	(Object.hasOwn(said, id) ? said[id] : undefined) ?? findTerm(id);
