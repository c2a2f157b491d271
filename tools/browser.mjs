import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** Starts a headless Chromium. The caller closes it. */
export const launchBrowser = async () =>
	chromium.launch({ executablePath: await ensureChromium(), headless: true, args: flags });
