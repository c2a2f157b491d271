import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const QUIET_NAN_HIGH = 0x7ff80000;

/**
 * SHA-256 (hex) of plain data, equal on every host and independent of the order of keys.
 *
 * Numbers and `Float64Array`s enter by their bits, so two outcomes with equal hashes are equal to the last digit. What
 * JSON cannot keep makes no difference: the sign of zero, the payload of `NaN`, and fields that are `undefined`.
 *
 * @param data objects, arrays, strings, numbers, booleans, null, `Float64Array`s and arrays of unsigned integers, whose
 *   width makes no difference
 * @throws {TypeError} for anything else (functions, maps, other typed arrays)
 */
export function canonicalHash(data: unknown): string {
	const hash = sha256.create();
	const tag = (kind: string, length: number) => hash.update(utf8ToBytes(`${kind}${length}:`));

	const add = (value: unknown): void => {
		if (typeof value === "number") {
			hash.update(utf8ToBytes("n")).update(bitsOf(Float64Array.of(value)));
		} else if (typeof value === "string") {
			const bytes = utf8ToBytes(value);
			tag("s", bytes.length);
			hash.update(bytes);
		} else if (typeof value === "boolean" || value === null) {
			hash.update(utf8ToBytes(value === null ? "0" : value ? "t" : "f"));
		} else if (value instanceof Float64Array) {
			tag("d", value.length);
			hash.update(bitsOf(value));
		} else if (value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array) {
			tag("u", value.length);
			hash.update(bitsOf(Float64Array.from(value)));
		} else if (Array.isArray(value)) {
			tag("a", value.length);
			value.forEach(add);
		} else if (isPlainObject(value)) {
			const keys = Object.keys(value)
				.filter((key) => value[key] !== undefined)
				.sort();
			tag("o", keys.length);
			for (const key of keys) {
				add(key);
				add(value[key]);
			}
		} else {
			throw new TypeError(`Data of this kind cannot be hashed: ${Object.prototype.toString.call(value)}.`);
		}
	};

	add(data);
	return bytesToHex(hash.digest());
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (typeof value !== "object" || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	// Objects of another realm (a worker's, a test's) have another Object.prototype.
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Little-endian IEEE 754 bytes, with one NaN and one zero. */
function bitsOf(values: Float64Array): Uint8Array {
	const copy = Float64Array.from(values, (value) => value + 0);
	const words = new Uint32Array(copy.buffer);
	for (let i = 0; i < copy.length; i++) {
		if (Number.isNaN(copy[i])) {
			words[2 * i] = 0;
			words[2 * i + 1] = QUIET_NAN_HIGH;
		}
	}
	return new Uint8Array(copy.buffer);
}
