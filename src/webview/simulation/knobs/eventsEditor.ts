import { simulationWords as words } from "../../words/simulationWords.ts";
import { type Outcome } from "../../../simulations/kit/outcome.ts";
import { type Parameters, type Value } from "../../../simulations/kit/parameters.ts";
import { liveParameters, type ScheduledChange } from "../../../simulations/kit/schedule.ts";
import { type Announcer } from "../../announce.ts";
import { h } from "../../dom.ts";
import { button, iconButton, markRefused, textField } from "../../parts/controls.ts";
import { createDropdown } from "../../parts/dropdown.ts";
import { type EventRow, rowsOf, sayRow, withoutRow, withRow } from "./eventRows.ts";
import { createKnob } from "./knob.ts";
import { type Knob } from "./knobControl.ts";
import { numberTyped } from "./numberKnob.ts";

/** What changes while a run goes on, as a list and a form for one more. */
export interface EventsEditor {
	readonly element: HTMLElement;
	/** @param end the run's last moment, where one is known */
	show(events: readonly ScheduledChange[], end: number | undefined): void;
}

interface EventsOptions {
	readonly parameters: Parameters;
	/** What the steps of the run are called: "Day". */
	readonly clock: string;
	readonly announcer: Announcer;
	readonly changed: (events: readonly ScheduledChange[]) => void;
}

const MOST = 100;
const LAST = 1_000_000;

/** The last moment of an outcome: the end of its axis of time. */
export function endOf({ tables }: Pick<Outcome, "tables">, clock: string): number | undefined {
	for (const { columns } of tables) {
		const time = columns.find(({ label }) => label === clock);
		if (time && typeof time.values[0] === "number")
			return Math.max(...(time.values as ArrayLike<number> & Iterable<number>));
	}
	return undefined;
}

export function createEventsEditor({ parameters, clock, announcer, changed }: EventsOptions): EventsEditor {
	const live = liveParameters(parameters);
	let events: readonly ScheduledChange[] = [];
	let end: number | undefined;
	let editing: EventRow | undefined;
	let name = live[0]!;
	let value: Value = parameters[name]!.default;
	let knob: Knob;

	const summary = h("summary", {}, words.eventsTitle(0));
	const list = h("ul", { class: "event-list", "aria-label": words.eventList });
	const at = textField({ id: "event-at", label: clock, changed: checkTime });
	const what = createDropdown({
		id: "event-what",
		label: words.eventWhat,
		options: live.map((one) => ({ value: one, label: parameters[one]!.label })),
		value: name,
		changed: (chosen) => {
			if (chosen !== name) choose(chosen);
		},
	});
	const place = h("div");
	const problem = h("p", { class: "problem", id: "event-problem", role: "alert" });
	problem.hidden = true;
	const add = button("event-add", words.addEvent, take, { secondary: true });
	const change = button("event-change", words.changeEvent, take, { secondary: true });
	const cancel = button(
		"event-cancel",
		words.cancel,
		() => {
			rest();
			at.focus();
		},
		{ secondary: true },
	);
	const form = h(
		"div",
		{ class: "event-form", role: "group", "aria-label": words.newEvent },
		h("div", { class: "labelled" }, h("span", { class: "label", "aria-hidden": "true" }, clock), at),
		what.element,
		place,
		problem,
		h("div", { class: "buttons" }, add, change, cancel),
	);
	const element = h(
		"details",
		{ id: "events", class: "disclosure" },
		summary,
		h("p", { class: "muted" }, words.eventsHelp),
		list,
		form,
	);

	function choose(chosen: string, to: Value = parameters[chosen]!.default) {
		name = chosen;
		value = to;
		// Its own name: the form holds a knob for the start of the same parameter.
		const parameter = { ...parameters[name]!, label: words.eventValue(parameters[name]!.label) };
		knob = createKnob("event-value", parameter, (typed) => (value = typed));
		knob.show(value);
		place.replaceChildren(knob.control, ...(knob.problem ? [knob.problem] : []));
	}

	function refuse(reason: string | undefined) {
		problem.hidden = reason === undefined;
		problem.textContent = reason ?? "";
	}

	function checkTime(): number | undefined {
		const moment = numberTyped(at.value);
		const fits = Number.isInteger(moment) && moment >= 1 && moment <= LAST;
		markRefused(at, !fits);
		refuse(fits ? undefined : words.eventRefused);
		return fits ? moment : undefined;
	}

	/** Back to the form of a new event. */
	function rest() {
		editing = undefined;
		at.value = "";
		markRefused(at, false);
		refuse(undefined);
		draw();
	}

	function take() {
		const moment = checkTime();
		if (moment === undefined) return at.focus();
		if (knob.problem && !knob.problem.hidden) return knob.focus();
		const others = editing ? withoutRow(events, editing) : events;
		if (others.length >= MOST) return refuse(words.eventsFull);
		const row = { at: moment, name, value };
		const said = sayRow(row, clock, parameters);
		announcer.say(editing ? words.eventChanged(said) : words.eventAdded(said));
		events = withRow(others, row);
		rest();
		at.focus();
		changed(events);
	}

	function edit(row: EventRow) {
		editing = row;
		what.show(row.name);
		choose(row.name, row.value);
		at.value = String(row.at);
		checkTime();
		draw();
		at.focus();
	}

	function remove(row: EventRow) {
		announcer.say(words.eventRemoved(sayRow(row, clock, parameters)));
		events = withoutRow(events, row);
		rest();
		at.focus();
		changed(events);
	}

	function draw() {
		const rows = rowsOf(events);
		summary.textContent = words.eventsTitle(rows.length);
		list.hidden = rows.length === 0;
		list.replaceChildren(
			...rows.map((row, i) => {
				const said = sayRow(row, clock, parameters);
				const late = end !== undefined && row.at > end;
				return h(
					"li",
					{ class: editing && same(editing, row) ? "edited" : undefined },
					h("span", { class: "event-said" }, said, late && h("span", { class: "muted" }, ` (${words.eventTooLate})`)),
					iconButton(`event-edit-${i}`, "edit", words.editEvent(said), () => edit(row)),
					iconButton(`event-remove-${i}`, "trash", words.removeEvent(said), () => remove(row)),
				);
			}),
		);
		add.hidden = editing !== undefined;
		change.hidden = editing === undefined;
		cancel.hidden = editing === undefined;
		form.setAttribute("aria-label", editing ? words.changedEvent : words.newEvent);
	}

	choose(name);
	draw();
	return {
		element,
		show: (shown, last) => {
			if (shown === events && last === end) return;
			const others = JSON.stringify(shown) !== JSON.stringify(events);
			// What is being changed may be gone.
			if (others) editing = undefined;
			events = shown;
			end = last;
			if (others && shown.length > 0) element.open = true;
			draw();
		},
	};
}

const same = (a: EventRow, b: EventRow) => a.event === b.event && a.name === b.name;
