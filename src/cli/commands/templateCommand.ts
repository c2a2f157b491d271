import { wordIn } from "../../language/wordsIn.ts";
import { findTemplate, type Template, templates } from "../../runs/ask/templates/templates.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { columns } from "../kit/text.ts";
import { UsageError } from "../kit/usageError.ts";

const options = {
	network: { type: "boolean", help: "prints the file of its stakes and weights instead of its scenario" },
	json: JSON_OPTION,
	csv: CSV_OPTION,
} as const;

/** `template`: a subnet of your own and the shapes of published studies; `template majority-second`: the text of its scenario file. */
export const templateCommand: Command = {
	usage: "template [<name>] [--network | --json | --csv]",
	summary: "Lists templates of scenarios, or prints the files of one.",
	options: () => options,
	choices: () => templates.map(({ id }) => id),
	examples: [
		"template",
		"template majority-second > majority-second.subnet.yaml",
		"template majority-second --network > majority-second.network.json",
	],
	async run(words, terminal) {
		const [id, ...rest] = words.filter((word) => !word.startsWith("-"));
		const { values } = parseWords(words, id === undefined ? [] : ["name"], options);
		if (rest.length > 0) throw new UsageError("Name one template.");
		if (id === undefined && values.network) throw new UsageError("--network: name a template.");
		oneForm(values);
		if (values.csv) {
			const shapes = (id === undefined ? templates : [findTemplate(id)]).map(described);
			const rows = shapes.map((shape) => [shape.id, String(shape.published ?? ""), shape.title, shape.asks]);
			terminal.print(rowsAsCsv(["id", "published", "title", "asks"], rows));
		} else if (id === undefined) terminal.print(values.json ? JSON.stringify(templates.map(described)) : list());
		else {
			const template = findTemplate(id);
			const { scenario, network } = template.files("en", id);
			if (values.network && !network) throw new UsageError(`--network: ${id} starts from no network.`);
			if (values.json) terminal.print(JSON.stringify({ ...described(template), scenario, network }));
			else terminal.write(((values.network && network) || scenario).text);
		}
		return 0;
	},
};

const described = ({ id, published, title, asks }: Template) => ({
	id,
	published,
	title: wordIn("en", title),
	asks: wordIn("en", asks),
});

const list = (): string =>
	columns(templates.map((shape) => [shape.id, `${wordIn("en", shape.title)}. ${wordIn("en", shape.asks)}`]));
