import { basename, dirname, join } from "node:path";
import { claimsInComments } from "../../argument/claimComments.ts";
import { parseClaimsFile } from "../../argument/claimsFile.ts";
import { type Argument, type Problem } from "../../argument/ownClaim.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Terminal } from "./command.ts";
import { linesIn } from "../../argument/linesIn.ts";

const sidecars = [".claims.yaml", ".claims.yml", ".claims.json"];
const texts = [".md", ".txt", ".tex"];

/** A text with the claims of its author. */
interface OwnText {
	readonly file: string;
	readonly text: string;
	readonly argument: Pick<Argument, "title" | "claims">;
	/** What is wrong with how claims are written, with file and line. */
	readonly problems: readonly string[];
}

/** The text and its claims, whichever of the two files was named; there may be none. */
export async function readOwnText(named: string, claimsFile: string | undefined, terminal: Terminal): Promise<OwnText> {
	const suffix = sidecars.find((ending) => named.endsWith(ending));
	const claimsName = suffix ? named : claimsFile;
	const sidecar =
		claimsName === undefined
			? await firstOf(withEndings(named, texts, sidecars), terminal)
			: { name: claimsName, content: await terminal.readText(claimsName) };
	const fromFile = sidecar && parseClaimsFile(sidecar.content, basename(sidecar.name));
	const placed = (fromFile?.problems ?? []).map((problem) => placedIn(sidecar!.name, sidecar!.content, problem));
	const { file, text } = suffix
		? await textOf(named, suffix, fromFile?.text, terminal)
		: { file: named, text: await terminal.readText(named) };
	const comments = claimsInComments(text);
	const claims = [...(fromFile?.claims ?? []), ...comments.claims];
	const problems = [...placed, ...comments.problems.map((problem) => placedIn(file, text, problem))];
	return { file: basename(file), text, argument: { title: fromFile?.title ?? basename(file), claims }, problems };
}

async function textOf(claimsFile: string, suffix: string, text: string | undefined, terminal: Terminal) {
	if (text !== undefined) {
		const file = join(dirname(claimsFile), text);
		return { file, text: await terminal.readText(file) };
	}
	const stem = claimsFile.slice(0, -suffix.length);
	const found = await firstOf(
		texts.map((ending) => stem + ending),
		terminal,
	);
	if (!found)
		throw new SubnetsError(
			"not-found",
			`There is no ${basename(stem)}.md, .txt or .tex beside ${basename(claimsFile)}. Name it in the field "text".`,
			"text",
		);
	return { file: found.name, text: found.content };
}

/** Says that a text has no claims, and how it gets some. */
export function noClaims(file: string): SubnetsError {
	const name = file.replace(/\.\w+$/, "");
	return new SubnetsError(
		"not-found",
		`${file} has no claims: write ${name}.claims.yaml beside it, or name one with --claims.`,
	);
}

const withEndings = (file: string, from: readonly string[], to: readonly string[]) => {
	const ending = from.find((one) => file.endsWith(one)) ?? "";
	return to.map((one) => file.slice(0, file.length - ending.length) + one);
};

async function firstOf(files: readonly string[], terminal: Terminal) {
	for (const name of files) {
		try {
			return { name, content: await terminal.readText(name) };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		}
	}
	return undefined;
}

const placedIn = (file: string, content: string, { start, message }: Problem): string =>
	`${basename(file)}, line ${linesIn(content).lineOf(start)}: ${message}`;
