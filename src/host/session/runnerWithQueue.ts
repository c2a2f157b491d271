import { QUEUE_WIDTH } from "../../runs/engine/queueProgram.ts";
import { type Runner } from "../../runs/engine/runner.ts";
import { QueueLink, type QueueServices } from "./queueLink.ts";

/** How long the program that hands runs to a queue stays without one, in milliseconds. */
const IDLE = 60_000;

/**
 * Runs that nobody watches one by one (sweeps, sensitivity, tests of claims) go to the queue of the settings, where there is
 * one; whatever a panel shows is run here.
 *
 * @param here runs on this machine
 * @param url address of the queue as it is now; "" where there is none
 * @param idle after how many milliseconds without a run the program is ended
 */
export function runnerWithQueue(here: Runner, url: () => string, services: QueueServices, idle = IDLE): Runner {
	let link: QueueLink | undefined;
	let ending: ReturnType<typeof setTimeout> | undefined;
	const linkTo = (address: string): QueueLink => {
		if (link?.url === address) return link;
		if (link?.idle) link.end(); // else its runs end first
		const made: QueueLink = new QueueLink(address, services, () => {
			if (link === made) link = undefined;
		});
		return (link = made);
	};
	return {
		get width() {
			return url() === "" ? here.width : QUEUE_WIDTH;
		},
		inFlight: here.inFlight,
		warmUp: () => here.warmUp(),
		start(request, options = {}) {
			const address = options.priority === "sweep" ? url() : "";
			if (address === "") return here.start(request, options);
			clearTimeout(ending);
			const used = linkTo(address);
			const run = used.start(request, options);
			const ended = () => {
				if (!used.idle) return;
				if (used !== link) return used.end();
				clearTimeout(ending);
				ending = setTimeout(() => used.end(), idle);
			};
			run.report.then(ended, ended);
			return run;
		},
		answer: (request) => here.answer(request),
		derivePay: (request, participant, step) => here.derivePay(request, participant, step),
		dispose() {
			clearTimeout(ending);
			link?.end();
			here.dispose();
		},
	};
}

/** The queue's address as the settings have it; "" where none is to be used. @param trusted whether the workspace is */
export const queueAddress = (trusted: boolean, setting: string): string => (trusted ? setting.trim() : "");
