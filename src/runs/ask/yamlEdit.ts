import {
	Document,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Pair,
	parseDocument,
	Scalar,
	stringify,
	YAMLMap,
	type YAMLSeq,
} from "yaml";

/** Lines are never folded: a text that was not touched stays on its line. */
const AS_WRITTEN = { lineWidth: 0 };

/**
 * Sound YAML with one field set or taken out. A scalar is replaced where it stands; a new value is a new line below its
 * neighbours; anything larger is written anew within its own top-level field. All else keeps every character.
 * @param path of one name, or of two
 * @param value plain data; `undefined` takes the field out
 */
export function withYaml(
	text: string,
	{ path, value }: { readonly path: readonly string[]; readonly value: unknown },
): string {
	const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
	const [top, inner] = path as [string, string?];
	const root = document.contents;
	// What was set just now has a bare text as its name.
	const isTop = ({ key }: Pair) => (isScalar(key) ? key.value : key) === top;
	const there: unknown = document.getIn(path, true);
	if (isScalar(there) && there.range && isPlainData(value)) {
		const [start, end] = there.range;
		return text.slice(0, start) + scalarText(value, there, text.slice(start, end)) + text.slice(end);
	}
	const pair = isMap(root) ? root.items.find(isTop) : undefined;
	const holder = pair?.value;
	if (inner !== undefined && isPlainData(value) && isMap(holder) && !holder.flow && holder.items.length > 0) {
		return withLine(text, holder, `${inner}: ${stringify(value, AS_WRITTEN).trimEnd()}`) ?? anew();
	}
	return anew();

	/** The top-level field written anew, or added at the end, or taken out; the whole document where its root stands in braces. */
	function anew(): string {
		const events: unknown = document.getIn(path, true);
		if (value === undefined) document.deleteIn(path);
		else if (isSeq(events) && Array.isArray(value)) refill(document, events, value);
		else document.setIn(path, document.createNode(value));
		if (!isMap(root) || root.flow || /^\.\.\.$/m.test(text)) return document.toString(AS_WRITTEN);
		const changed = root.items.find(isTop);
		const written = changed ? fieldText(changed, indentOf(text)) : "";
		if (!pair) return `${text.trimEnd()}\n${written}`;
		const [start, end] = spanOf(pair, written === "");
		const closed = written !== "" && !text.slice(start, end).endsWith("\n") ? written.trimEnd() : written;
		return text.slice(0, start) + closed + text.slice(end);
	}
}

const isPlainData = (value: unknown): value is string | number | boolean =>
	typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** As the scalar before it was written: in quotes where that was, or where brackets and commas could be taken for YAML's. */
function scalarText(value: string | number | boolean, before: Scalar, source: string): string {
	const end = source.endsWith("\n") ? "\n" : "";
	if (typeof value !== "string") return `${value}${end}`;
	const plain = stringify(value, AS_WRITTEN).trimEnd();
	const fits = before.type === Scalar.PLAIN && plain === value && !/[,[\]{}#\n]/.test(value);
	return `${fits ? plain : JSON.stringify(value)}${end}`;
}

/** A line more below the last field of a block. */
function withLine(text: string, { items }: YAMLMap, line: string): string | undefined {
	const last = items.at(-1)!;
	const { key } = items[0]!;
	if (!isScalar(key) || !key.range) return undefined;
	const column = key.range[0] - (text.lastIndexOf("\n", key.range[0] - 1) + 1);
	const [, end] = spanOf(last);
	const newline = text.indexOf("\n", Math.max(end - 1, 0));
	const at = newline < 0 ? text.length : newline + 1;
	const before = text.slice(0, at);
	return `${before}${before.endsWith("\n") ? "" : "\n"}${" ".repeat(column)}${line}\n${text.slice(at)}`;
}

/** Where a field stands: from its name to the end of its value. @param whole with the comment that follows, and the line's end */
function spanOf({ key, value }: Pair, whole = false): readonly [start: number, end: number] {
	const { range: from } = key as Scalar;
	const { range: to } = (value ?? key) as Scalar;
	return [from![0], to![whole ? 2 : 1]];
}

/** Items that stay keep the comments in them. */
function refill(document: Document, list: YAMLSeq, values: readonly unknown[]): void {
	const old = list.items.map((item) => ({ item, said: JSON.stringify(item) }));
	list.items = values.map((value) => {
		const said = JSON.stringify(value);
		const at = old.findIndex((one) => one.said === said);
		return at < 0 ? document.createNode(value) : old.splice(at, 1)[0]!.item;
	});
}

/** A top-level field by itself, without what stands above it. */
function fieldText(pair: Pair, indent: number): string {
	const own = pair.clone() as Pair;
	if (!isPair(own)) return "";
	if (isScalar(own.key)) Object.assign(own.key, { commentBefore: undefined, spaceBefore: false });
	const map = new YAMLMap();
	map.items.push(own);
	const document = new Document();
	document.contents = map as never;
	return document.toString({ ...AS_WRITTEN, indent });
}

/** How far this file indents. */
const indentOf = (text: string): number => /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
