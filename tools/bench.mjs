import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundleTests } from "./bundleTests.mjs";
import { inRoot, root } from "./root.mjs";

// npm run bench -- [--only WORD] …: test/bench/main.ts, bundled as what ships is: transpiled on the fly, every call of another
// module would go through a getter and cost a tenth more.

process.chdir(root);
const outdir = inRoot("dist/test", `bench-${process.pid}`);
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
const [main] = await bundleTests(["test/bench/main.ts"], outdir);
await import(pathToFileURL(/** @type {string} */ (main)).href);
