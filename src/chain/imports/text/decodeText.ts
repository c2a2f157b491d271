import { SubnetsError } from "../../../numeric/errors.ts";

/** The six lines that turn what a node knows, or a saved metagraph, into a file that can be read. */
export const SIX_LINES = `import bittensor, json
m = bittensor.subtensor("finney").metagraph(18, lite=False)
lists = {"uids": m.uids, "stake": m.S, "weights": m.W, "incentive": m.I, "dividends": m.D, "last_update": m.last_update}
data = {name: values.tolist() for name, values in lists.items()}
data |= {"netuid": m.netuid, "block": int(m.block), "hotkeys": m.hotkeys, "coldkeys": m.coldkeys}
json.dump(data, open("subnet18.json", "w"))`;

/** Field of the error that {@link SIX_LINES} mends. */
export const NEEDS_SIX_LINES = "six-lines";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, i) => bytes[i] === byte);

/** What a file that is no text probably is, from its first bytes. */
function binaryKind(bytes: Uint8Array): string | undefined {
	if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return "a .npz or .pt file (an archive of numbers)";
	if (startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59)) return "a .npy file of NumPy";
	if (bytes[0] === 0x80 && bytes[1]! <= 5) return "a pickle, as torch.save and metagraph.save write it";
	if (startsWith(bytes, 0x1f, 0x8b)) return "packed with gzip";
	return undefined;
}

/** Half of the bytes of UTF-16 that holds Latin text are 0. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
	if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
	const sample = bytes.subarray(0, 200);
	const zeros = [0, 1].map((odd) => sample.filter((byte, i) => i % 2 === odd && byte === 0).length);
	const many = sample.length / 4;
	if (sample.length >= 4 && zeros[1]! > many && zeros[0]! === 0) return "utf-16le";
	if (sample.length >= 4 && zeros[0]! > many && zeros[1]! === 0) return "utf-16be";
	return undefined;
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte-order mark.
 * @throws {SubnetsError} `bad-format` for .pt, .npz and other files that are no text, with the lines that make one
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
	const kind = binaryKind(bytes);
	if (kind === "packed with gzip") {
		throw new SubnetsError("bad-format", `${fileName} is packed with gzip. Unpack it and import what is in it.`);
	}
	if (kind !== undefined) {
		throw new SubnetsError(
			"bad-format",
			`${fileName} is ${kind}, which only programs can open. Write it as JSON with the six lines of Python under "Where do I get a file?".`,
			NEEDS_SIX_LINES,
		);
	}
	const text = new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes);
	if (text.includes("\0")) {
		throw new SubnetsError("bad-format", `${fileName} is no text. Use JSON or CSV, in UTF-8 or UTF-16.`);
	}
	return text;
}
