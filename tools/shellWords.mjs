/**
 * What `spawn` takes for a program that may be a script of Windows (`code.cmd`), which starts only through a shell: there
 * everything is one line, and what is not quoted falls apart at its spaces.
 * @param {string} program @param {readonly string[]} args
 * @param {boolean} [windows] for tests
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function shellWords(program, args, windows = process.platform === "win32") {
	const word = (/** @type {string} */ text) => (windows ? `"${text}"` : text);
	return { program: word(program), args: args.map(word), shell: windows };
}
