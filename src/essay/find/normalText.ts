/**
 * Text as it is compared: lower case, words and numbers with one space between, before and behind them. Accents,
 * ligatures, punctuation, possessives, hyphens at line ends and thousands separators are gone, so that `62,000`, `62 000`,
 * `62{,}000` and `62k` read alike. Offsets are lost: compare with it, never point into it.
 */
export function normalText(text: string): string {
	const words = stripAccents(text)
		.toLowerCase()
		.replace(/-\s*\n\s*(?=[a-z])/g, "")
		.replace(/['’]s\b/g, "")
		.replace(/['’]/g, "")
		.replace(/(\d)(?:\{,\}|[, \u00a0\u2009\u202f]|\\,)(?=\d{3}(?!\d))/g, "$1")
		.replace(/(\d)k\b/g, "$1000")
		.replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$& ")
		.replace(/(\d)\.(?=\d)/g, "$1·")
		.replace(/[^\p{L}\p{N}·]+/gu, " ")
		.trim();
	return words === "" ? " " : ` ${words} `;
}

function stripAccents(text: string): string {
	// Plain ASCII, most of every essay, need not be taken apart.
	return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKD").replace(/[\p{M}\u00ad]/gu, "");
}

/** The words of {@link normalText}. */
export function normalWords(text: string): readonly string[] {
	const normal = normalText(text).trim();
	return normal === "" ? [] : normal.split(" ");
}
