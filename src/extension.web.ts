import * as vscode from "vscode";
import type * as Activate from "./activate.ts";
import type * as AppModule from "./host/app.ts";
import * as platform from "./runs/engine/platform.web.ts";
import { readPieces } from "./runs/engine/pieces.ts";

/**
 * The entry in the web extension host. VS Code hands that host one file only and no `require` of others, so this one reads
 * the pieces that the Node host loads: everything ships once.
 */
export async function activate(context: vscode.ExtensionContext): Promise<Activate.ExtensionApi> {
	const folder = vscode.Uri.joinPath(context.extensionUri, "dist");
	const read = async (file: string) =>
		new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file)));
	const load = async (entry: "activate" | "french" | "app"): Promise<unknown> => {
		const { first, code } = await readPieces(read, entry);
		return require(first, code);
	};

	const loaded = new Map<string, { exports: unknown }>();
	function require(path: string, code: ReadonlyMap<string, string>): unknown {
		if (path === "vscode") return vscode;
		const name = path.slice(path.lastIndexOf("/") + 1);
		const known = loaded.get(name);
		if (known) return known.exports;
		const module = { exports: {} };
		loaded.set(name, module);
		const piece = new Function("module", "exports", "require", code.get(name)!) as Piece;
		piece(module, module.exports, (other) => require(other, code));
		return module.exports;
	}

	const { activateIn } = (await load("activate")) as typeof Activate;
	return activateIn(
		{
			platform,
			loadApp: async () => (await load("app")) as typeof AppModule,
			loadFrench: () => load("french"),
		},
		context,
	);
}

type Piece = (module: { exports: unknown }, exports: unknown, require: (path: string) => unknown) => void;
