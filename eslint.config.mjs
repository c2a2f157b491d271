import tseslint from "typescript-eslint";

/** Folder → what it may import besides itself. The arrows run one way (docs/architecture.md). */
const layers = {
	essay: [],
	numeric: [],
	protocol: ["essay", "numeric"],
	simulations: ["protocol", "numeric", "essay"],
	messages: ["simulations", "protocol", "numeric", "essay"],
	runs: ["messages", "simulations", "protocol", "numeric", "essay"],
	webview: ["messages", "simulations", "essay"],
	session: ["runs", "messages", "simulations", "protocol", "numeric", "essay"],
	sidebar: ["session", "runs", "messages", "simulations", "protocol", "numeric", "essay", "commands"],
	editor: ["session", "runs", "messages", "simulations", "protocol", "numeric", "essay", "commands"],
	panels: ["session", "runs", "messages", "simulations", "protocol", "numeric", "essay", "commands"],
	commands: ["session", "runs", "messages", "simulations", "protocol", "numeric", "essay"],
	cli: ["runs", "messages", "simulations", "protocol", "numeric", "essay"],
};
const all = Object.keys(layers);

/** Host modules a layer may use; every other layer is pure. */
const hosts = {
	session: ["vscode"],
	sidebar: ["vscode"],
	panels: ["vscode"],
	editor: ["vscode"],
	commands: ["vscode"],
	cli: ["node:*"],
	runs: ["node:*"],
};

const deterministic = "engines differ in its last digits: use src/numeric/math.ts";
const inexact = [
	"sin",
	"cos",
	"tan",
	"asin",
	"acos",
	"atan",
	"atan2",
	"sinh",
	"cosh",
	"tanh",
	"exp",
	"expm1",
	"log",
	"log1p",
	"log2",
	"log10",
	"pow",
	"cbrt",
	"hypot",
];

export default tseslint.config(
	{ ignores: ["dist/**", "node_modules/**", "test/vscode/**", ".vscode-test/**", ".vscode-host/**", "test/output/**"] },
	...tseslint.configs.strict,
	{
		rules: {
			"@typescript-eslint/no-non-null-assertion": "off",
			"@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
			"max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
			eqeqeq: "error",
		},
	},
	...all.map((layer) => ({
		files: [`src/${layer}/**/*.ts`],
		rules: {
			"no-restricted-imports": [
				"error",
				{
					patterns: [
						...all
							.filter((other) => other !== layer && !layers[layer].includes(other))
							.map((other) => ({
								regex: `^(\\.\\./)+${other}/`,
								message: `${layer}/ may not import ${other}/ (docs/architecture.md).`,
							})),
						...["vscode", "node:*"]
							.filter((host) => !(hosts[layer] ?? []).includes(host))
							.map((host) => ({ group: [host], message: `${layer}/ knows no ${host}.` })),
					],
				},
			],
		},
	})),
	{
		files: ["src/{numeric,essay,protocol,simulations}/**/*.ts"],
		ignores: ["src/numeric/math.ts"],
		rules: {
			"no-restricted-globals": [
				"error",
				"Date",
				"performance",
				"fetch",
				"setTimeout",
				"setInterval",
				"process",
				"window",
				"document",
				"console",
			],
			"no-restricted-properties": [
				"error",
				{ object: "Math", property: "random", message: "Use the Random that the run was given." },
				...inexact.map((property) => ({ object: "Math", property, message: `Math.${property}: ${deterministic}` })),
			],
			"no-restricted-syntax": [
				"error",
				{ selector: "BinaryExpression[operator='**']", message: `**: ${deterministic}` },
				{ selector: "AssignmentExpression[operator='**=']", message: `**=: ${deterministic}` },
			],
		},
	},
);
