import type * as vscode from "vscode";
import { type Log } from "../kit/log.ts";
import { type SettingName, type SettingValues } from "../manifest/settings.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Session } from "../session/session.ts";

/** What panels need of the rest of the host; they know nothing else of it. */
export interface PanelServices {
	readonly extensionUri: vscode.Uri;
	readonly session: Session;
	readonly log: Log;
	setting<K extends SettingName>(name: K): SettingValues[K];
	/** Told what the reader or the pages show now, so that the sidebar can follow: a section, or the id of a page. */
	shows(what: { readonly section: SectionId } | { readonly page: string }): void;
	/** Scheme of addresses that this editor opens: `vscode`, `vscodium` … */
	readonly uriScheme: string;
}
