/** Style sheets: esbuild gathers them into dist/webview/main.css. */
declare module "*.css";
