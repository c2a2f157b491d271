import * as vscode from "vscode";
import { type Language, languageOf } from "../../language/language.ts";

/** The language in which VS Code speaks to this reader; it never changes while an extension host lives. */
export const language: Language = languageOf(vscode.env.language);
