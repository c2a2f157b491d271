/** The bundled worker as text: esbuild.mjs makes it from worker.ts for hosts without Node. */
declare module "text:worker" {
	const source: string;
	export default source;
}
