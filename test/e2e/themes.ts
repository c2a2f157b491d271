/** VS Code's four kinds of theme: as a setting, in the picker, and as a class on the workbench. */
export const themes = {
	dark: { setting: "Default Dark Modern", label: "Dark Modern", workbenchClass: "vs-dark" },
	light: { setting: "Default Light Modern", label: "Light Modern", workbenchClass: "vs" },
	"dark-contrast": { setting: "Default High Contrast", label: "Dark High Contrast", workbenchClass: "hc-black" },
	"light-contrast": {
		setting: "Default High Contrast Light",
		label: "Light High Contrast",
		workbenchClass: "hc-light",
	},
} as const;

export type ThemeName = keyof typeof themes;
