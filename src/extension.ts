import type * as vscode from "vscode";
import { activateIn, type ExtensionApi } from "./activate.ts";
import * as platform from "./runs/engine/platform.node.ts";

/** The entry in the Node extension host. */
export const activate = (context: vscode.ExtensionContext): ExtensionApi =>
	activateIn({ platform, loadApp: () => import("./host/app.ts"), loadFrench: () => import("./french.ts") }, context);
