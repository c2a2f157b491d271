import type * as vscode from "vscode";
import { type Log } from "../kit/log.ts";
import { type SettingName, type SettingValues } from "../manifest/settings.ts";
import { type Session } from "../session/session.ts";

/** What panels need of the rest of the host; they know nothing else of it. */
export interface PanelServices {
	readonly extensionUri: vscode.Uri;
	readonly session: Session;
	readonly log: Log;
	setting<K extends SettingName>(name: K): SettingValues[K];
	/** Scheme of addresses that this editor opens: `vscode`, `vscodium` … */
	readonly uriScheme: string;
}
