import tseslint from "typescript-eslint";

const simulationFloor = ["simulations", "chain", "numeric", "essay", "language"];
const runsFloor = ["runs", "wire", ...simulationFloor];
const claimsFloor = ["claims", ...runsFloor];
const argumentFloor = ["argument", ...claimsFloor];

/** Room → the rooms that it may import besides itself. The arrows run one way (docs/architecture.md). The longest name wins. */
const rooms = {
	language: [],
	essay: ["language"],
	numeric: ["language"],
	wire: ["numeric", "language"],
	chain: ["essay", "numeric", "language"],
	simulations: ["chain", "numeric", "essay", "language"],
	// Phrases by their English; nothing but src/french.ts imports them.
	phrases: ["simulations", "chain", "essay", "language"],
	runs: ["wire", ...simulationFloor],
	claims: runsFloor,
	argument: claimsFloor,
	"wire/panels": claimsFloor,
	webview: ["wire/panels", ...claimsFloor],
	agents: argumentFloor,
	host: ["wire/panels", "agents", ...argumentFloor],
	queue: runsFloor,
	library: claimsFloor,
	cli: ["agents", "queue", ...argumentFloor],
};

/** Rooms inside rooms: the same, within the room. */
const chambers = {
	runs: { ask: [], engine: ["ask"], archive: ["ask", "engine"], many: ["ask", "engine", "archive"] },
	host: {
		manifest: [],
		kit: ["manifest"],
		agents: ["manifest"],
		session: ["kit"],
		commands: ["manifest", "kit", "session"],
		sidebar: ["manifest", "kit", "session"],
		editor: ["manifest", "kit", "session"],
		testing: ["manifest", "kit", "session", "editor"],
		panels: ["manifest", "kit", "session"],
	},
	simulations: { kit: [], shared: ["kit"] },
	claims: { worlds: [], scorecard: ["worlds"] },
	cli: { kit: [], mcp: ["kit"], commands: ["kit", "mcp"] },
	"webview/simulation": { knobs: [], compare: [] },
	// From a file's bytes to a network: its text, what may come of it, its shape; the readings themselves stand above.
	"chain/imports": { text: [], result: ["text"], shapes: ["text", "result"] },
};

/** What talks to Redis: it comes with the command line, never with the extension. */
const queueing = ["bullmq", "ioredis"];

/** Host modules a room may use; every other room is pure. */
const hosts = {
	host: ["vscode"],
	cli: ["node:*"],
	runs: ["node:*"],
	library: ["node:*"],
	queue: ["node:*", ...queueing],
};

/** Every room with what it may not import, as patterns of a path that leads out of it. */
function walls() {
	const names = Object.keys(rooms);
	const outer = names.map((room) => ({
		files: [`src/${room}/**/*.ts`],
		// A room inside this one is fenced by its own entry.
		ignores: names.filter((name) => name.startsWith(`${room}/`)).map((name) => `src/${name}/**`),
		patterns: [
			...names
				.filter((other) => other !== room && !rooms[room].includes(other))
				// "wire/panels" is another room than "wire".
				.map((other) => ({
					regex: `^(\\.\\./)+${other}/${names.some((name) => name.startsWith(`${other}/`)) ? "(?!panels/)" : ""}`,
					message: `${room}/ may not import ${other}/ (docs/architecture.md).`,
				})),
			{ regex: "^(\\.\\./)+verify/", message: "verify/ is an oracle for tests and tools." },
			...["vscode", "node:*", ...queueing]
				.filter((host) => !(hosts[room] ?? []).includes(host))
				.map((host) => ({ group: [host], message: `${room}/ knows no ${host}.` })),
		],
	}));
	return outer.flatMap((entry) => {
		const [room] = names.filter((name) => entry.files[0] === `src/${name}/**/*.ts`);
		const inside = Object.entries(chambers)
			.filter(([parent]) => parent === room || parent.startsWith(`${room}/`))
			.flatMap(([parent, inner]) =>
				Object.keys(inner).map((chamber) => ({
					...entry,
					files: [`src/${parent}/${chamber}/**/*.ts`],
					patterns: [
						...entry.patterns,
						...Object.keys(inner)
							.filter((other) => other !== chamber && !inner[chamber].includes(other))
							.map((other) => ({
								regex: `^(\\.\\./)+${other}/`,
								message: `${parent}/${chamber}/ may not import ${parent}/${other}/ (docs/architecture.md).`,
							})),
					],
				})),
			);
		return [entry, ...inside];
	});
}

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

/** A tag of the toolkit, also inside a selector; a colour such as --vscode-button-background is none. */
const toolkitTag = "(?<!-)vscode-(button|checkbox|divider|dropdown|option|progress-ring|text-field)(?![\\w-])";
const throughControls =
	"Only src/webview/parts/controls.ts knows the toolkit: use its functions, an id or its classes.";

export default tseslint.config(
	{
		ignores: [
			"dist/**",
			"node_modules/**",
			"test/vscode/**",
			"test/vscode-current/**",
			".vscode-test/**",
			".vscode-host/**",
			"test/output/**",
		],
	},
	...tseslint.configs.strict,
	{
		rules: {
			"@typescript-eslint/no-non-null-assertion": "off",
			"@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
			"max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
			eqeqeq: "error",
		},
	},
	...walls().map(({ files, ignores, patterns }) => ({
		files,
		ignores,
		rules: { "no-restricted-imports": ["error", { patterns }] },
	})),
	{
		// What VS Code itself does in a web extension host with the one file that it hands over.
		files: ["src/extension.web.ts"],
		rules: { "@typescript-eslint/no-implied-eval": "off" },
	},
	{
		files: ["src/host/**/*.ts", "src/activate.ts", "src/extension*.ts"],
		ignores: ["src/host/kit/message.ts"],
		rules: {
			"no-restricted-properties": [
				"error",
				...["showInformationMessage", "showWarningMessage", "showErrorMessage"].map((property) => ({
					property,
					message: "Use tell or confirm of src/host/kit/message.ts: texts of others would become live links.",
				})),
			],
		},
	},
	{
		files: ["src/webview/**/*.ts", "test/webview/**/*.ts", "test/e2e/**/*.ts"],
		ignores: ["src/webview/parts/controls.ts"],
		rules: {
			"no-restricted-syntax": [
				"error",
				{ selector: `Literal[value=/${toolkitTag}/]`, message: throughControls },
				{ selector: `TemplateElement[value.raw=/${toolkitTag}/]`, message: throughControls },
				{ selector: "Property[key.name='appearance']", message: throughControls },
			],
		},
	},
	{
		files: ["src/{language,numeric,essay,chain,simulations}/**/*.ts"],
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
