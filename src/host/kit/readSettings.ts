import * as vscode from "vscode";
import { readSetting, type SettingName, settingsSection, type SettingValues } from "../manifest/settings.ts";

/** A setting as it is now, of the type and in the range that it was declared with. */
export const readSettings = <K extends SettingName>(name: K): SettingValues[K] =>
	readSetting(name, vscode.workspace.getConfiguration(settingsSection).get(name));
