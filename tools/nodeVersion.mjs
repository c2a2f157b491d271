import { readFileSync } from "node:fs";

// Imported first by what people start: an older Node is told in a sentence, before anything that it does not know.

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const least = /** @type {string} */ (engines.node).replace(">=", "");
const [major = 0, minor = 0] = least.split(".").map(Number);
const [here = 0, hereMinor = 0] = process.versions.node.split(".").map(Number);
if (here < major || (here === major && hereMinor < minor)) {
	console.error(
		`This needs Node ${least} or newer, and here is Node ${process.versions.node}. Install a newer one and try again.`,
	);
	process.exit(1);
}
