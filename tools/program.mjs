import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { bundleTests } from "./bundleTests.mjs";
import { inRoot, root } from "./root.mjs";

// node tools/program.mjs test/fuzz/main.ts [words …]: bundles a program of the tests, as tests are, and runs it with these words.

process.chdir(root);
const [source = "", ...words] = process.argv.slice(2);
const outdir = inRoot("dist/test", `program-${process.pid}`);
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
const [bundle = ""] = await bundleTests([source], outdir);
const child = spawn(process.execPath, ["--enable-source-maps", "--expose-gc", bundle, ...words], { stdio: "inherit" });
child.on("exit", (code) => process.exit(code ?? 1));
