import { connect } from "../../wire/rpc.ts";
import { type RunsOwner, type RunsWorker } from "./runsWorker.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Simulation, type World } from "../../simulations/kit/contract.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { answered, textOf } from "./answer.ts";
import { executeRun } from "./executeRun.ts";
import { checkRequest, worldOf } from "../ask/checkRequest.ts";
import { ProgressGate } from "./progressGate.ts";
import { RunControl } from "./runControl.ts";
import { withoutTables } from "./withoutTables.ts";

/** The worker's end of the channel, on whatever transport. */
export interface Endpoint {
	post(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
}

/** Answers an owner's requests until the thread ends. @param find throws `not-found` */
export function serveRuns(endpoint: Endpoint, find: (id: string) => Simulation): void {
	const controls = new Map<number, RunControl>();
	let before: Promise<unknown> = Promise.resolve();
	const channel = connect<RunsWorker, RunsOwner>(
		(wire) => endpoint.post(wire),
		{
			run: async ({ run, request, watched, brief, ...pace }) => {
				const simulation = find(request.simulation);
				const control = new RunControl(pace);
				controls.set(run, control);
				const gate = watched ? new ProgressGate((progress) => channel.note("progress", { run, progress })) : undefined;
				try {
					const report = await executeRun(simulation, request, control, gate);
					return brief ? withoutTables(report) : report;
				} finally {
					controls.delete(run);
				}
			},
			answer: ({ run, request }) => {
				const control = new RunControl();
				controls.set(run, control);
				const answer = before.then(() => {
					if (control.stopped) throw new SubnetsError("stopped", "The run was stopped before it began.");
					return answered(executeRun(find(request.simulation), request, control), (report) => textOf({ report }));
				});
				before = answer.catch(() => undefined).then(() => controls.delete(run));
				return answer;
			},
			steer: ({ run, steer }) => controls.get(run)?.steer(steer),
			derivePay: ({ request, participant, step }) => {
				const simulation = find(request.simulation);
				if (!simulation.derivePay) {
					throw new SubnetsError("not-found", `${simulation.title} pays nobody, so there is no pay to explain.`);
				}
				const values = checkRequest(simulation, request);
				const world = () => worldOf(request, request.seed);
				const at = step ?? lastStep(simulation, values, world());
				return simulation.derivePay(participant, at, values as never, world());
			},
			ping: () => undefined,
		},
		// Nobody listens to a worker's console; the owner notices what is missing.
		() => undefined,
	);
	endpoint.onMessage((message) => channel.receive(message));
}

/** The contract test holds every simulation to it: the last frame's `done` is each frame's `total`. */
function lastStep(simulation: Simulation, values: Values, world: World): number {
	const first = simulation.simulate(values as never, world).next();
	return first.done ? 0 : first.value.total;
}
