import { type Language, type Words } from "../../../language/language.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { didYouMean, listed } from "../../../numeric/nearNames.ts";
import { caseFiles } from "./caseFiles.ts";
import { ownSubnetText } from "./ownSubnetText.ts";
import { yumaCases } from "./yumaCases.ts";

/** A file to write. */
interface NamedText {
	readonly name: string;
	readonly text: string;
}

/** A scenario to begin with. */
export interface Template {
	/** Kebab case; never changes. */
	readonly id: string;
	readonly title: Words;
	/** What it is to show, in a sentence. */
	readonly asks: Words;
	/** Number of the case in the published set, where it is one. */
	readonly published?: number;
	/**
	 * The scenario, and beside it the network that it starts from where it has one.
	 * @param stem how their names begin
	 */
	files(language: Language, stem: string): { readonly scenario: NamedText; readonly network?: NamedText };
}

/** Every template: a subnet of one's own, then the published cases in their order. */
export const templates: readonly Template[] = [
	{
		id: "own-subnet",
		title: ["A subnet of your own", "Un sous-réseau à vous"],
		asks: [
			"Miners with qualities and costs, validators with stake and care, and a scoring rule as a formula.",
			"Des mineurs avec leurs qualités et leurs coûts, des validateurs avec leur mise et leur soin, et une règle de notation en formule.",
		],
		files: (language, stem) => ({ scenario: { name: `${stem}.subnet.yaml`, text: ownSubnetText(language) } }),
	},
	...yumaCases.map((shape): Template => {
		const { id, title, asks, published } = shape;
		return { id, title, asks, published, files: (language, stem) => caseFiles(shape, language, stem) };
	}),
];

/** @throws {SubnetsError} `not-found` */
export function findTemplate(id: string): Template {
	const found = templates.find((template) => template.id === id);
	if (found) return found;
	const known = templates.map((template) => template.id);
	throw new SubnetsError(
		"not-found",
		`There is no template "${id}". ${didYouMean(id, known, `Use one of: ${listed(known)}.`)}`,
		"template",
	);
}
