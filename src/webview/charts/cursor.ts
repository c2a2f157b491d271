import { type EChartsType } from "./echarts.ts";
import { type ChartPicture } from "./picture.ts";

/** The keyboard's way through a chart. */
export interface Cursor {
	/** The chart was drawn again. @param same the same chart: the cursor stays where it was */
	redrawn(same: boolean): void;
	/** Moves to a row of the table, in the named series or the first. */
	goTo(row: number, series?: string): void;
}

/**
 * Arrow keys left and right move from point to point, up and down from series to series, Page Up and Page Down by a
 * tenth, Home and End to the ends; Enter chooses, Escape leaves. The readout says the point, and is read out.
 */
export function createCursor(
	canvas: HTMLElement,
	readout: HTMLElement,
	current: () => { drawing: EChartsType; picture: ChartPicture } | undefined,
	choose: (row: number) => void,
): Cursor {
	let at: { series: number; index: number } | undefined;

	function show() {
		const shown = current();
		const series = at && shown?.picture.cursor[at.series];
		if (!shown || !series || !at || series.length === 0) return hide();
		at.index = Math.min(at.index, series.length - 1);
		const point = series.at(at.index);
		readout.textContent = point.text;
		shown.drawing.dispatchAction({ type: "downplay" });
		if (point.dataIndex < 0) return;
		const { seriesIndex, dataIndex, place } = point;
		const pixel = place && shown.drawing.convertToPixel({ seriesIndex }, [...place]);
		const finite = Array.isArray(pixel) && pixel.every(Number.isFinite);
		shown.drawing.dispatchAction({ type: "highlight", seriesIndex, dataIndex });
		if (finite) shown.drawing.dispatchAction({ type: "showTip", x: pixel[0], y: pixel[1] });
		else if (!place) shown.drawing.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
	}
	function hide() {
		at = undefined;
		readout.textContent = "";
		current()?.drawing.dispatchAction({ type: "hideTip" });
		current()?.drawing.dispatchAction({ type: "downplay" });
	}

	canvas.addEventListener("keydown", (event) => {
		const cursor = current()?.picture.cursor ?? [];
		if (cursor.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === "Escape") return hide();
		if (event.key === "Enter") {
			const row = at && cursor[at.series]?.at(at.index).row;
			if (row !== undefined) choose(row);
			return;
		}
		const next = moved(
			event.key,
			at,
			cursor.map((series) => series.length),
		);
		if (!next) return;
		event.preventDefault();
		at = next;
		show();
	});
	canvas.addEventListener("blur", hide);

	return {
		redrawn: (same) => {
			if (!same) at = undefined;
			if (at) show();
			else readout.textContent = "";
		},
		goTo: (row, name) => {
			const cursor = current()?.picture.cursor ?? [];
			const series = Math.max(
				0,
				cursor.findIndex(({ label }) => label === name),
			);
			const found = cursor[series];
			if (!found) return;
			for (let index = 0; index < found.length; index++) {
				if (found.at(index).row !== row) continue;
				canvas.focus({ preventScroll: true });
				at = { series, index };
				return show();
			}
		},
	};
}

/** @param lengths of the series @returns the new place, or nothing for a key that does not move */
export function moved(
	key: string,
	at: { series: number; index: number } | undefined,
	lengths: readonly number[],
): { series: number; index: number } | undefined {
	const { series, index } = at ?? { series: 0, index: -1 };
	const last = (lengths[series] ?? 0) - 1;
	const tenth = Math.max(1, Math.round((last + 1) / 10));
	const within = (to: number) => ({ series, index: Math.min(Math.max(to, 0), last) });
	switch (key) {
		case "ArrowRight":
			return within(index + 1);
		case "ArrowLeft":
			return within(index - 1);
		case "PageDown":
			return within(index + tenth);
		case "PageUp":
			return within(index - tenth);
		case "Home":
			return within(0);
		case "End":
			return within(last);
		case "ArrowUp":
		case "ArrowDown": {
			const step = key === "ArrowUp" ? 1 : -1;
			return { series: (series + step + lengths.length) % lengths.length, index: Math.max(index, 0) };
		}
		default:
			return undefined;
	}
}
