import { type Argument } from "./ownClaim.ts";

/** The argument as Argdown: every claim a statement with its sources as a comment, and which claim supports which. */
export function argumentAsArgdown({ title, claims }: Pick<Argument, "title" | "claims">): string {
	const blocks = claims.map(({ id, statement, restsOn, sources }) => {
		const cited = sources.map(
			(source) => `  // ${oneLine(source.title)}${source.url === undefined ? "" : ` ${source.url}`}`,
		);
		const supports = restsOn.map((other) => `  <+ [${other}]`);
		return [`[${id}]: ${oneLine(statement)}`, ...cited, ...supports].join("\n");
	});
	return `===\ntitle: ${JSON.stringify(title)}\n===\n\n${blocks.join("\n\n")}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
