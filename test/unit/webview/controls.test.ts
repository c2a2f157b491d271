import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../../tools/root.mjs";

const styles = "src/webview/styles";

/** Lint holds the same for TypeScript. */
test("no style sheet knows the toolkit's tags, and only that of the controls its parts", () => {
	for (const file of readdirSync(inRoot(styles))) {
		const css = readFileSync(inRoot(styles, file), "utf8");
		assert.doesNotMatch(css, /(?<![\w.-])vscode-[a-z]/, file);
		if (file !== "controls.css") assert.doesNotMatch(css, /::part\(/, file);
	}
});
