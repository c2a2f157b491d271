import "./nodeVersion.mjs";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { extensionId, manifest } from "./extension.mjs";
import { readArguments, refuse } from "./readArguments.mjs";
import { inRoot, root } from "./root.mjs";
import { shellWords } from "./shellWords.mjs";
import { setUpBuild, setUpEmbedded, setUpPackages } from "./setup.mjs";

const usage = `npm start -- [FOLDER] [OPTIONS]

Opens VS Code with the extension, on FOLDER or on a copy of the sample workspace: your own VS Code where \`code\` is on
the PATH, else one that is served on this computer.

  --browser    the served one in any case
  --no-open    only prints its address
  --port N     its port; 8130, or any free one when that is taken
  --help       this`;

const { values, positionals } = readArguments(usage, {
	browser: { type: "boolean" },
	"no-open": { type: "boolean" },
	port: { type: "string" },
});
const wanted = Number(values.port ?? 8130);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
	refuse(`--port "${values.port}" is no port. Use a number from 0 to 65535; 0 takes a free one.`, usage);
const asked = positionals[0] === undefined ? undefined : path.resolve(positionals[0]);
if (asked !== undefined && !existsSync(asked))
	refuse(`There is no folder ${asked}. Name one that exists, or none for the sample.`, usage);
const dataDir = inRoot(".vscode-host");
const windows = process.platform === "win32";

/** @param {string} name a program @returns {string | undefined} its file, from PATH */
function onPath(name) {
	const endings = windows ? (process.env.PATHEXT ?? ".EXE;.CMD").split(";") : [""];
	const folders = (process.env.PATH ?? "").split(path.delimiter);
	return folders
		.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
		.find((file) => {
			try {
				accessSync(file, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

/** A copy of the sample workspace, so that what a reader tries out does not change the repository. */
function sampleFolder() {
	const folder = path.join(dataDir, "sample");
	if (!existsSync(folder)) cpSync(inRoot("test/workspace"), folder, { recursive: true });
	return folder;
}

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
	new Promise((resolve) => {
		const probe = createServer().once("error", () => resolve(false));
		probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
	});

/** @param {string} url */
function openInBrowser(url) {
	const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (values["no-open"] || !display) return;
	const program = { darwin: "open", win32: "explorer" }[/** @type {string} */ (process.platform)] ?? "xdg-open";
	const child = spawn(program, [url], { stdio: "ignore", detached: true });
	child.once("error", () => {}); // the address is printed anyway
	child.unref();
}

/** @param {string} code @param {string} folder */
function startDesktop(code, folder) {
	console.log(`Opening Subnet Explorer in ${code}`);
	const words = shellWords(code, ["--new-window", `--extensionDevelopmentPath=${root}`, folder]);
	const child = spawn(words.program, words.args, { stdio: "inherit", shell: words.shell });
	child.once("exit", (status) => process.exit(status ?? 0));
}

/** @param {string} folder */
async function startEmbedded(folder) {
	await setUpEmbedded();
	const { startServer } = await import("./server.mjs");
	const extensionsDir = path.join(dataDir, "extensions");
	rmSync(extensionsDir, { recursive: true, force: true });
	mkdirSync(extensionsDir, { recursive: true });
	symlinkSync(root, path.join(extensionsDir, `${extensionId}-${manifest.version}`), "junction"); // as if installed
	const port = (await isFree(wanted)) ? wanted : 0;
	if (port !== wanted) console.log(`Port ${wanted} is taken or not allowed here; a free one is used.`);
	const token = randomBytes(16).toString("hex"); // other users of this computer stay outside
	const server = await startServer({ port, dataDir, extensionsDir, folder, token });
	const url = `${server.url}/?tkn=${token}`;
	console.log(`\n  Subnet Explorer is ready in VS Code at\n\n      ${url}\n\n  Ctrl+C stops it.\n`);
	openInBrowser(url);
	for (const signal of ["SIGINT", "SIGTERM"])
		process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

try {
	await setUpPackages();
	await setUpBuild({ quiet: true });
	const folder = asked ?? sampleFolder();
	const code = values.browser ? undefined : ["code", "code-insiders", "codium"].map(onPath).find(Boolean);
	if (code) startDesktop(code, folder);
	else await startEmbedded(folder);
} catch (error) {
	console.error(error instanceof Error && !process.env.SUBNETS_VERBOSE ? error.message : error);
	process.exitCode = 1;
}
