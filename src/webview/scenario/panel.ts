import { scenarioWords as words } from "../words/scenarioWords.ts";
import { type ScenarioChange } from "../../runs/ask/scenarioEdit.ts";
import { type ScenarioHost, type ScenarioPicture, type ScenarioView } from "../../wire/panels/scenarioForm.ts";
import { createAnnouncer } from "../announce.ts";
import { h } from "../dom.ts";
import { begin } from "../parts/begin.ts";
import { connectHost } from "../host.ts";
import { problemOf } from "../problem.ts";
import { renderInto } from "../region.ts";
import { asTextButton, createForm, type ScenarioForm } from "./form.ts";
import { joined, withChange } from "./pending.ts";

/** A slider that is dragged is one change, and one step of undo: it is written when it has rested so long, milliseconds. */
const RESTS = 250;

/** Opens the form of a scenario file. What it shows is what the text says, with what is not written yet on top. */
export async function openScenarioForm(root: HTMLElement): Promise<void> {
	const announcer = createAnnouncer();
	const problem = h("div", { class: "scenario-problem", role: "alert" });
	const place = h("div");
	let picture: ScenarioPicture | undefined;
	let form: ScenarioForm | undefined;
	let of: string | undefined;
	/** Not sent yet, and sent but not answered. */
	let pending: ScenarioChange = {};
	let sent: ScenarioChange = {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing: Promise<void> = Promise.resolve();

	const host = connectHost<ScenarioView, ScenarioHost>({ show: (now) => take(now) });
	const tell = (error: unknown) => refuse(problemOf(error).message);

	function refuse(message: string | undefined, cure?: string) {
		renderInto(
			problem,
			message !== undefined && [
				h("p", {}, h("span", { class: "codicon codicon-error", "aria-hidden": "true" }), " ", message),
				cure !== undefined && h("p", { class: "muted" }, cure),
			],
		);
	}

	function take(now: ScenarioPicture) {
		picture = now;
		refuse(now.problem, now.problem && words.broken);
		draw();
	}

	function draw() {
		const sound = picture?.sound;
		if (!sound) return place.replaceChildren();
		const { scenario, description } = sound;
		if (!form || of !== scenario.simulation) {
			of = scenario.simulation;
			form = createForm({ description, scenario, announcer, changed, run: () => void act("run") });
			place.replaceChildren(form.element);
		}
		form.show(withChange(scenario, joined(sent, pending)), picture?.problem === undefined);
	}

	function changed(change: ScenarioChange) {
		pending = joined(pending, change);
		draw();
		clearTimeout(timer);
		timer = setTimeout(() => void flush(), RESTS);
	}

	/** Writes what waits. */
	function flush(): Promise<void> {
		clearTimeout(timer);
		const change = pending;
		if (Object.keys(change).length === 0) return writing;
		pending = {};
		sent = joined(sent, change);
		writing = writing.then(async () => {
			try {
				const now = await host.call("edit", { change });
				sent = {};
				take(now);
				announcer.say(words.written);
			} catch (error) {
				sent = {};
				draw();
				tell(error);
			}
		});
		return writing;
	}

	async function act(method: "run" | "asText") {
		await flush();
		await host.call(method, {}).catch(tell);
	}

	// What waits is not lost with the page.
	window.addEventListener("pagehide", () => void flush());
	await begin(
		root,
		words.opening,
		() => host.call("ready", {}),
		(ready) => {
			renderInto(
				root,
				problem,
				place,
				h(
					"div",
					{ class: "buttons" },
					asTextButton(() => void act("asText")),
				),
				announcer.element,
			);
			take(ready);
		},
		() => host.note("showLog", {}),
	);
}
