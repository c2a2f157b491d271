import * as vscode from "vscode";
import { AnchoredText } from "../../argument/anchor.ts";
import { type CheckedClaim, isBroken } from "../../argument/checkArgument.ts";
import { type ArgumentFile, listArguments, rangeOf, readArgument } from "../session/argumentFiles.ts";
import { type OwnClaims } from "../session/ownClaims.ts";

const filePrefix = "argument:";

/** Arguments of the workspace as suites: a claims file each, with a test for each of its claims. */
export async function ownItems(controller: vscode.TestController): Promise<readonly vscode.TestItem[]> {
	return (await listArguments()).map((file) => {
		const { uri, argument, text } = file;
		const suite = controller.createTestItem(filePrefix + uri.toString(), argument.title, uri);
		const anchors = text && AnchoredText.of(text.content);
		for (const claim of argument.claims) {
			const found = anchors?.find(claim.anchor);
			const place =
				found && found.state !== "lost" && text
					? { uri: text.uri, content: text.content, range: found.range }
					: undefined;
			const item = controller.createTestItem(`${suite.id}#${claim.id}`, claim.statement, place?.uri ?? uri);
			if (place) item.range = rangeOf(place.content, place.range);
			suite.children.add(item);
		}
		return suite;
	});
}

/** Whether an item is a claims file of the reader's own. */
export const isOwnSuite = ({ id }: vscode.TestItem): boolean => id.startsWith(filePrefix) && !id.includes("#");

/** Checks the claims of a file that are among the items asked for. */
export async function runOwn(
	run: vscode.TestRun,
	suite: vscode.TestItem,
	asked: readonly vscode.TestItem[],
	own: OwnClaims,
): Promise<void> {
	const file = suite.uri && (await readArgument(suite.uri));
	if (!file) return;
	if (!file.text) {
		const message = new vscode.TestMessage(
			`The text of ${file.name} was not found beside it. Name it in the field "text".`,
		);
		for (const item of asked) run.errored(item, message);
		return;
	}
	const idOf = (item: vscode.TestItem) => item.id.slice(suite.id.length + 1);
	const claims = file.argument.claims.filter(({ id }) => asked.some((item) => idOf(item) === id));
	const results = await own.check(file, claims);
	for (const item of asked) {
		const result = results.find(({ claim }) => claim.id === idOf(item));
		if (!result) run.skipped(item);
		else if (!isBroken(result)) run.passed(item);
		else run.failed(item, messageOf(result, file));
	}
}

function messageOf(
	{ sentence, expected, found, range }: CheckedClaim,
	{ uri, text }: ArgumentFile,
): vscode.TestMessage {
	const message =
		expected !== undefined && found !== undefined
			? vscode.TestMessage.diff(sentence, expected, found)
			: new vscode.TestMessage(sentence);
	message.location =
		range && text
			? new vscode.Location(text.uri, rangeOf(text.content, range))
			: new vscode.Location(uri, new vscode.Position(0, 0));
	return message;
}
