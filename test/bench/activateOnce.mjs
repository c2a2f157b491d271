import Module, { createRequire } from "node:module";

// node test/bench/activateOnce.mjs: loads dist/extension.js as the extension host would, activates it once against a
// stand-in for VS Code that accepts everything, and prints { load, activate } in ms. A fresh process each time, for
// only the first load of a module is what a reader waits for.

/** Callable, constructible, and with every property being such a thing again. @returns {any} */
function anything() {
	return new Proxy(function () {}, {
		get(target, key) {
			if (key === "then") return undefined; // awaiting it ends
			if (key === Symbol.toPrimitive) return () => "";
			if (key === Symbol.iterator) return function* () {};
			if (key === "prototype") return target.prototype;
			return anything();
		},
		getPrototypeOf: anything, // esbuild's bundle copies a module by its own properties and its prototype
		apply: anything,
		construct: anything,
	});
}

const internals = /** @type {{ _load: (request: string, ...more: unknown[]) => unknown }} */ (
	/** @type {unknown} */ (Module)
);
const load = internals._load;
const vscode = anything();
internals._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...more) =>
	request === "vscode" ? vscode : load(request, ...more);

const begun = performance.now();
const extension = createRequire(import.meta.url)("../../dist/extension.js");
const loaded = performance.now();
await extension.activate(anything());
console.log(JSON.stringify({ load: loaded - begun, activate: performance.now() - loaded }));
process.exit(0);
