/** The attributes of an SVG path that draws one of ECharts' symbols. Names with `empty` in front are outlines. */
export function symbolPath(
	name: string,
	x: number,
	y: number,
	radius: number,
	colour: string,
): { d: string; fill: string; stroke: string; "stroke-width": number } {
	const empty = name.startsWith("empty");
	const shape = (empty ? name.slice("empty".length) : name).toLowerCase();
	return {
		d: outline(shape, x, y, radius),
		fill: empty ? "none" : colour,
		stroke: colour,
		"stroke-width": empty ? 1.5 : 0,
	};
}

function outline(shape: string, x: number, y: number, r: number): string {
	switch (shape) {
		case "rect":
			return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
		case "triangle":
			return `M${x},${y - r}L${x + r},${y + r}H${x - r}z`;
		case "diamond":
			return `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}z`;
		default:
			return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
	}
}
