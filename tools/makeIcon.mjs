import { readFileSync } from "node:fs";
import { launchBrowser } from "./browser.mjs";
import { inRoot } from "./root.mjs";

// node tools/makeIcon.mjs: draws media/icon.png, 256 px, from media/icon.svg.

const drawing = readFileSync(inRoot("media/icon.svg"), "utf8").replace(
	/width="24" height="24"/,
	'width="184" height="184"',
);
const page = `<!DOCTYPE html><style>
	body { margin: 0; }
	main { width: 256px; height: 256px; display: grid; place-items: center; border-radius: 56px; }
	main { color: #eafaf4; background: linear-gradient(145deg, #147a80, #0b2b45 80%); }
</style><main>${drawing}</main>`;

const browser = await launchBrowser();
try {
	const tab = await browser.newPage({ viewport: { width: 256, height: 256 } });
	await tab.setContent(page);
	await tab.screenshot({ path: inRoot("media/icon.png"), omitBackground: true });
} finally {
	await browser.close();
}
