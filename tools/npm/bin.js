#!/usr/bin/env node
// Parsed by any Node that knows modules, so that an old one gets a sentence and no riddle.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
	process.stderr.write(`This is Node ${process.versions.node}. Subnet Explorer needs 20.11 or newer.\n`);
	process.exitCode = 1;
} else {
	await import("./cli.js");
}
