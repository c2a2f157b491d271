import {
	provideVSCodeDesignSystem,
	vsCodeButton,
	vsCodeCheckbox,
	vsCodeDropdown,
	vsCodeOption,
	vsCodeProgressRing,
	vsCodeTextField,
} from "@vscode/webview-ui-toolkit";

/*
 * The only file that imports @vscode/webview-ui-toolkit (archived upstream); its tags and attributes are all in
 * parts/controls.ts, which must load without a DOM too. Only what is used is registered. What it lacks or does worse
 * than the platform is ours: sliders, tabs that wrap, links that break over lines, badges (its badge writes a style
 * attribute, which the content security policy refuses).
 */

/** Defines the custom elements. Call before the first element is made. */
export function registerToolkit(): void {
	provideVSCodeDesignSystem().register(
		vsCodeButton(),
		vsCodeCheckbox(),
		vsCodeDropdown(),
		vsCodeOption(),
		vsCodeProgressRing(),
		vsCodeTextField(),
	);
}
