/** Every test/host/*.test.ts: written by a plugin of esbuild.mjs. */
declare module "glob:host";
declare module "mocha/mocha.js";
