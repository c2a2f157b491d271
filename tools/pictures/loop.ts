import { type Locator } from "playwright-core";
import { type Workbench } from "../../test/e2e/workbench.ts";
import { type Moment } from "./gifOf.ts";

/** A sentence, the run that tests it, and back at the sentence: what a reader of their own text does, moment by moment. */
export async function loop(workbench: Workbench): Promise<Moment[]> {
	const moments: Moment[] = [];
	const { page } = workbench;
	const take = async (milliseconds: number) =>
		moments.push({ png: await page.screenshot({ animations: "disabled", caret: "hide" }), milliseconds });
	/** The moment before a click: a ring where the pointer would be. */
	const point = async (target: Locator) => {
		const box = (await target.boundingBox())!;
		await page.evaluate(ring, { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 });
		await take(1100);
		await page.evaluate(ring, undefined);
	};

	await page.keyboard.press("ControlOrMeta+P");
	await page.locator(".quick-input-widget input.input").fill("essay-outline.md:135");
	await workbench.choice("essay-outline.md").waitFor();
	await page.keyboard.press("Enter");
	const lens = page.locator(".codelens-decoration a", { hasText: "Zeus" }).first();
	await lens.waitFor();
	await page.waitForTimeout(3000); // verdicts at the sentences
	await take(2600);
	await point(lens);
	await lens.click();
	const panel = await workbench.panel("simulation");
	await panel.locator("main[aria-busy=false] .answer:not(.waiting)").waitFor();
	await panel.locator("canvas").first().waitFor();
	await page.waitForTimeout(1500); // the chart's own movement
	await take(3200);
	const finding = panel.locator(".finding").first();
	await finding.scrollIntoViewIfNeeded();
	await page.waitForTimeout(500);
	await take(2600);
	const link = finding.getByRole("link", { name: /^§/ });
	await point(link);
	await link.click();
	const reader = await workbench.panel("reader");
	await reader.locator(".claim .test-line").first().waitFor();
	await page.waitForTimeout(1500);
	await take(3200);
	const back = reader.getByRole("button", { name: "Show in My Text" }).first();
	await back.scrollIntoViewIfNeeded();
	await point(back);
	await back.click();
	await page.waitForTimeout(1500);
	await take(3200);
	return moments;
}

/** Runs in the page. @param at where the ring is drawn; without, it goes away */
function ring(at: { readonly x: number; readonly y: number } | undefined): void {
	document.querySelector("#picture-ring")?.remove();
	if (at === undefined) return;
	const circle = document.createElement("div");
	circle.id = "picture-ring";
	circle.style.cssText = `position:fixed;left:${at.x - 15}px;top:${at.y - 15}px;width:24px;height:24px;border:3px solid #d04000;border-radius:50%;z-index:99999;pointer-events:none`;
	document.body.append(circle);
}
