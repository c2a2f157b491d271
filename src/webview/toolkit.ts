import {
	provideVSCodeDesignSystem,
	vsCodeButton,
	vsCodeCheckbox,
	vsCodeDivider,
	vsCodeDropdown,
	vsCodeOption,
	vsCodeProgressRing,
	vsCodeTextField,
} from "@vscode/webview-ui-toolkit";

/*
 * The only file that knows @vscode/webview-ui-toolkit (archived upstream): a successor is one file away. Only what is
 * used is registered. What it lacks or does worse than the platform is ours: sliders, tabs that wrap, links that break
 * over lines, badges (its badge writes a style attribute, which the content security policy refuses).
 */

/** Defines the custom elements. Call before the first element is made. */
export function registerToolkit(): void {
	provideVSCodeDesignSystem().register(
		vsCodeButton(),
		vsCodeCheckbox(),
		vsCodeDivider(),
		vsCodeDropdown(),
		vsCodeOption(),
		vsCodeProgressRing(),
		vsCodeTextField(),
	);
}

/** The toolkit's elements by tag, with the properties that we use. */
export interface ToolkitElements {
	"vscode-button": HTMLElement & { disabled: boolean };
	"vscode-checkbox": HTMLElement & { checked: boolean };
	"vscode-divider": HTMLElement;
	"vscode-dropdown": HTMLElement & { value: string; disabled: boolean };
	"vscode-option": HTMLElement;
	"vscode-progress-ring": HTMLElement;
	"vscode-text-field": HTMLElement & { value: string; disabled: boolean };
}
