import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/**
 * Starts a headless Chromium. The caller closes it.
 * @param {readonly string[]} more flags besides the usual ones
 */
export const launchBrowser = async (more = []) =>
	chromium.launch({ executablePath: await ensureChromium(), headless: true, args: [...flags, ...more] });
