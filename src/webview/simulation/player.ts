import { simulationWords as words } from "../words/simulationWords.ts";
import { h } from "../dom.ts";
import { createDropdown } from "../parts/dropdown.ts";
import { toolbar, toolButton } from "../parts/toolbar.ts";
import { type Runs } from "./runs.ts";
import { type SimulationState } from "./state.ts";

/** Play, pause, step, stop; where the run stands; how fast it goes. */
export interface Player {
	readonly element: HTMLElement;
	show(state: Pick<SimulationState, "run" | "progress" | "pace" | "live">): void;
}

/** Frames per second; 0 is as fast as it can. */
export const paces = [2, 5, 10, 30, 0];

/** @param timeless its steps are no moments: there is nothing to play, only a run to wait for */
export function createPlayer(runs: Pick<Runs, "playOrPause" | "step" | "stop" | "setPace">, timeless: boolean): Player {
	const play = toolButton("play", "play", words.play, runs.playOrPause);
	const step = toolButton("step", "debug-step-over", words.step, runs.step);
	const stop = toolButton("stop", "debug-stop", words.stop, runs.stop);
	const tools = toolbar(timeless ? words.run : words.playback, timeless ? [stop] : [play, step, stop]);
	const bar = h("div", { class: "bar" });
	const progress = h(
		"div",
		{
			class: "progress",
			role: "progressbar",
			"aria-label": words.progress,
			"aria-valuemin": 0,
			"aria-valuemax": 100,
		},
		bar,
	);
	const label = h("span", { class: "muted progress-label" });
	const pace = createDropdown({
		id: "pace",
		label: words.speed,
		title: words.speedHelp,
		options: paces.map((value) => ({
			value: String(value),
			label: value === 0 ? words.fastest : words.perSecond(value),
		})),
		value: "10",
		changed: (value) => runs.setPace(Number(value)),
	});
	const element = h("div", { class: "player" }, tools.element, progress, label, !timeless && pace.element);
	return {
		element,
		show: ({ run, progress: now, pace: value, live }) => {
			element.hidden = timeless && run === "none";
			const playing = run === "running" && live;
			play.show(
				playing
					? { icon: "debug-pause", label: words.pause }
					: { icon: "play", label: run === "paused" ? words.goOn : words.play },
			);
			stop.show({ disabled: run === "none" });
			tools.settle();
			const share = run === "none" ? 0 : now && now.total > 0 ? now.done / now.total : 0;
			bar.style.setProperty("--done", `${(share * 100).toFixed(1)}%`);
			progress.classList.toggle("idle", run === "none");
			progress.classList.toggle("unknown", run === "running" && !now);
			if (run === "none") progress.removeAttribute("aria-valuenow");
			else progress.setAttribute("aria-valuenow", String(Math.round(share * 100)));
			label.textContent =
				run === "none"
					? ""
					: run === "paused"
						? words.paused(now?.label ?? words.atStart)
						: (now?.label ?? words.running);
			pace.show(String(value));
		},
	};
}
