/** Where a reader was on a page: how far down, and what was unfolded. */
interface Place {
	/** Which page it is. */
	readonly of: string;
	readonly y: number;
	readonly open: readonly string[];
}

interface Keeper {
	getState(): unknown;
	setState(state: unknown): void;
}

/** How long a page may take until it is as long as it was, in ms. */
const PATIENCE = 6000;

/** What tells one page of a panel from another. */
function pageOf(state: object): string {
	const { simulation, section, page, claim, at, position } = state as Readonly<Record<string, unknown>>;
	return JSON.stringify([simulation, section, page, claim, at, position]);
}

function placeIn(saved: unknown): Place | undefined {
	if (typeof saved !== "object" || saved === null || !("place" in saved)) return undefined;
	const place = saved.place as Partial<Place> | null;
	const whole = typeof place?.of === "string" && typeof place.y === "number" && Array.isArray(place.open);
	return whole ? (place as Place) : undefined;
}

/**
 * Keeps place and folds of a panel over other tabs and reloads, beside whatever state it saves: VS Code throws a webview away
 * when its tab is hidden, and makes it anew.
 * @returns saves the panel's own state
 */
export function keepPlace(keeper: Keeper): (state: object) => void {
	const before = placeIn(keeper.getState());
	let state: object | undefined;
	let restoring: Place | undefined;

	const now = (): Place => ({
		of: pageOf(state!),
		y: window.scrollY,
		open: [...document.querySelectorAll<HTMLDetailsElement>("details[id][open]")].map(({ id }) => id),
	});
	const keep = () => state && keeper.setState({ ...state, place: restoring ?? now() });
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const keepSoon = () => {
		clearTimeout(waiting);
		waiting = setTimeout(keep, 150);
	};
	window.addEventListener("scroll", keepSoon, { passive: true });
	document.addEventListener("toggle", keepSoon, { capture: true });

	function restore(place: Place) {
		restoring = place;
		const watch = new ResizeObserver(() => {
			for (const id of place.open) {
				const details = document.getElementById(id);
				if (details instanceof HTMLDetailsElement) details.open = true;
			}
			window.scrollTo(0, place.y);
			if (Math.abs(window.scrollY - place.y) < 2 && place.open.every((id) => document.getElementById(id))) end();
		});
		const end = () => {
			restoring = undefined;
			watch.disconnect();
			clearTimeout(patience);
			for (const type of inputs) window.removeEventListener(type, end);
		};
		// Whoever moves by themselves is not moved any more.
		const inputs = ["wheel", "pointerdown", "keydown"] as const;
		for (const type of inputs) window.addEventListener(type, end, { passive: true });
		const patience = setTimeout(end, PATIENCE);
		watch.observe(document.body);
	}

	return (saved) => {
		const first = state === undefined;
		state = saved;
		if (first && before?.of === pageOf(saved)) restore(before);
		keep();
	};
}
