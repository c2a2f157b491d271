import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const source = path.resolve(import.meta.dirname, "native/yuma.c");

/** Median ms of an epoch of 64 × 256 in C with all weights new, compiled for this machine; undefined without a compiler. */
export function nativeEpoch(): number | undefined {
	const folder = mkdtempSync(path.join(os.tmpdir(), "subnets-native-"));
	const program = path.join(folder, "yuma");
	try {
		execFileSync("cc", ["-O3", "-march=native", "-o", program, source, "-lm"], { stdio: "ignore" });
		return Number(execFileSync(program, { encoding: "utf8" })) / 1000;
	} catch {
		return undefined;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
