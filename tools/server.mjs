import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { layLanguagePack } from "./displayLanguage.mjs";
import { isToday, vscodeFolder, vscodeNode } from "./embeddedVSCode.mjs";

/** A quiet VS Code: no greeting, no look-ups, no question of trust. */
const calm = {
	"workbench.startupEditor": "none",
	"workbench.colorTheme": "Default Dark Modern",
	"workbench.enableExperiments": false,
	"telemetry.telemetryLevel": "off",
	"security.workspace.trust.enabled": false,
	"extensions.ignoreRecommendations": true,
	"extensions.autoCheckUpdates": false,
	"update.mode": "none",
	"git.enabled": false,
	"window.commandCenter": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden", // today's VS Code opens its chat there
};

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [dataDir] kept; without it a temporary one, removed by `stop`
 * @property {string} [extensionsDir]
 * @property {string} [userDataDir]
 * @property {string} [folder] what a visitor sees who names no folder
 * @property {string} [token] a visitor must bring it; without it anybody on this computer may come in
 * @property {string} [language] what VS Code is said to speak, as "fr"; it speaks English without
 * @property {Record<string, unknown>} [settings] besides the calm ones; read once, when the page opens
 * @property {boolean} [verbose] hands the server's log on to stderr
 */

/** @param {ServerOptions & { dataDir: string }} options */
function serverArguments({ port = 0, token, dataDir, userDataDir, extensionsDir, folder, language }) {
	return [
		"out/server-main.js",
		...["--host", "127.0.0.1", "--port", String(port)],
		...(token ? ["--connection-token", token] : ["--without-connection-token"]),
		...["--accept-server-license-terms", "--telemetry-level", "off", "--disable-workspace-trust"],
		...["--disable-update-check", "--disable-getting-started-override"],
		// Since 2026 a built VS Code takes an extension under development from an address for its own smoke tests only.
		...(isToday() ? ["--enable-smoke-test-driver"] : []),
		...(language ? ["--locale", language] : []),
		...["--server-data-dir", dataDir],
		...(userDataDir ? ["--user-data-dir", userDataDir] : []),
		...(extensionsDir ? ["--extensions-dir", extensionsDir] : []),
		...(folder ? ["--default-folder", folder] : []),
	];
}

/**
 * Starts the embedded VS Code on 127.0.0.1: the web client, with extensions running in Node as on the desktop.
 * @param {ServerOptions} [options]
 */
export async function startServer(options = {}) {
	const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), "subnets-vscode-"));
	const userData = options.userDataDir ?? path.join(dataDir, "data");
	const user = path.join(userData, "User");
	mkdirSync(user, { recursive: true });
	const settings = path.join(user, "settings.json");
	if (options.settings || !existsSync(settings))
		writeFileSync(settings, JSON.stringify({ ...calm, ...options.settings }, undefined, "\t"));

	if (options.language) layLanguagePack(userData, options.language);
	const child = spawn(vscodeNode(), serverArguments({ ...options, dataDir }), {
		cwd: vscodeFolder(),
		env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }, // no marketplace: nothing is looked up
		stdio: ["ignore", "pipe", "pipe"],
	});
	const kill = () => void child.kill("SIGTERM");
	process.once("exit", kill); // a script that dies must not leave a server behind
	let log = "";
	const url = await /** @type {Promise<string>} */ (
		new Promise((resolve, reject) => {
			const listen = (/** @type {Buffer} */ data) => {
				log += data;
				if (options.verbose) process.stderr.write(data);
				const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
				if (port) resolve(`http://127.0.0.1:${port}`);
			};
			child.stdout.on("data", listen);
			child.stderr.on("data", listen);
			child.once("error", reject);
			child.once("exit", (code) => reject(new Error(`The embedded VS Code ended with code ${code}.\n${log}`)));
		})
	);
	return {
		url,
		dataDir,
		/**
		 * A link to a development folder. In development mode VS Code takes the first colour theme that it finds below
		 * that folder, and below our repository lies the embedded VS Code with all of its own.
		 * @param {string} folder
		 */
		link(folder) {
			const link = path.join(dataDir, "dev", path.basename(folder));
			if (!existsSync(link)) {
				mkdirSync(path.dirname(link), { recursive: true });
				symlinkSync(folder, link, "junction");
			}
			return link;
		},
		async stop() {
			process.off("exit", kill);
			if (child.exitCode === null && child.signalCode === null) {
				const ended = new Promise((resolve) => child.once("exit", resolve));
				kill();
				await ended;
			}
			if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		},
	};
}

/**
 * A file's place as addresses write it: "C:\\Users\\Ada" is "/C:/Users/Ada".
 * @param {string} file
 */
const pathInUrl = (file) => (/^[a-z]:[\\/]/i.test(file) ? `/${file.replaceAll("\\", "/")}` : file);

/**
 * The address of a workbench.
 * @param {string} base the server's
 * @param {{ folder?: string, development?: string, tests?: string }} options `development`: an extension's folder to run
 * from source; `tests`: a module whose `run` is called inside the extension host
 */
export function workbenchUrl(base, { folder, development, tests }) {
	const url = new URL(base);
	if (folder) url.searchParams.set("folder", pathInUrl(folder));
	else url.searchParams.set("ew", "true"); // an empty window
	const remote = (/** @type {string} */ file) =>
		`vscode-remote://${url.host}${encodeURI(pathInUrl(file)).replaceAll(/[?#]/g, encodeURIComponent)}`;
	const payload = [
		...(development ? [["extensionDevelopmentPath", remote(development)]] : []),
		...(tests ? [["extensionTestsPath", remote(tests)]] : []),
	];
	if (payload.length > 0) url.searchParams.set("payload", JSON.stringify(payload));
	return url.href;
}
