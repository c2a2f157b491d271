import { type Command, parseWords } from "../kit/command.ts";
import { completions } from "../kit/completions.ts";
import { UsageError } from "../kit/usageError.ts";

/** Each asks the program itself what may stand where the cursor is; where it knows nothing, the shell offers files. */
const scripts: Readonly<Record<string, string>> = {
	bash: `_subnet_explorer() {
	local IFS=$'\\n'
	COMPREPLY=($(subnet-explorer completion suggest -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _subnet_explorer subnet-explorer`,
	zsh: `#compdef subnet-explorer
_subnet_explorer() {
	local -a found
	found=("\${(@f)$(subnet-explorer completion suggest -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
	if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _subnet_explorer subnet-explorer`,
	fish: `complete -c subnet-explorer -a '(subnet-explorer completion suggest -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`,
};

/**
 * `completion bash`: the lines that teach a shell our words. `completion suggest -- run ze` is what those lines ask.
 * @param commands the others
 */
export const completionCommand = (commands: Readonly<Record<string, Command>>): Command => ({
	usage: "completion <bash | zsh | fish>",
	summary: "Prints what completes commands, options and values in your shell.",
	options: () => ({}),
	choices: () => Object.keys(scripts),
	examples: [
		"completion bash >> ~/.bashrc",
		"completion zsh >> ~/.zshrc",
		"completion fish > ~/.config/fish/completions/subnet-explorer.fish",
	],
	run(words, terminal) {
		const [first, dashes, ...typed] = words;
		if (first === "suggest" && dashes === "--") {
			terminal.print(completions(commands, typed).join("\n"));
			return Promise.resolve(0);
		}
		const [shell = ""] = parseWords(words, ["shell: bash, zsh or fish"], {}).positionals;
		const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
		if (script === undefined) throw new UsageError(`There is no completion for "${shell}". Use bash, zsh or fish.`);
		terminal.print(script);
		return Promise.resolve(0);
	},
});
