import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeWorker } from "../runs/engine/nodeWorker.ts";
import { type CreateWorker } from "../runs/engine/runner.ts";

/** Workers from the sources as they are now, bundled once: a thread cannot read TypeScript by itself. */
export async function bundledWorker(): Promise<CreateWorker> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL("../runs/engine/worker.ts", import.meta.url))],
		bundle: true,
		write: false,
		platform: "node",
		target: "node20",
		format: "cjs",
	});
	const text = outputFiles[0]!.text;
	return () => Promise.resolve(nodeWorker({ text }));
}
