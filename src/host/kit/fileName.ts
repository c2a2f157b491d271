import type * as vscode from "vscode";

/** A file's name, without its folder. */
export const fileName = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether a file holds claims of the reader's own. */
export const isClaimsFile = ({ path }: vscode.Uri): boolean => /\.claims\.(?:ya?ml|json)$/.test(path);
