import { test } from "node:test";
import { type Workbench } from "./workbench.ts";

/**
 * Steps of one journey: each goes on where the one before ended. A step that fails leaves a picture in test/output.
 * @param journey names the pictures
 */
export function stepsOf(journey: string, workbench: () => Workbench) {
	let count = 0;
	return (name: string, work: () => Promise<void>): void => {
		const picture = `${journey}-${++count}`;
		void test(`${journey}: ${name}`, async () => {
			try {
				await work();
			} catch (error) {
				await workbench().snapshot(picture);
				throw error;
			}
		});
	};
}
