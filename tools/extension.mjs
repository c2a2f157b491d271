import { readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** What package.json says of this extension. */
export const manifest = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

/** `publisher.name` */
export const extensionId = `${manifest.publisher}.${manifest.name}`;

/**
 * The setting that makes the embedded VS Code run this extension in a web worker, as VS Code for the Web does; and with
 * it test/driver, the empty one that is under development when the packaged extension is tested.
 */
export const inWebHost = {
	"remote.extensionKind": { [extensionId]: ["web"], [`${manifest.publisher}.driver`]: ["web"] },
};
