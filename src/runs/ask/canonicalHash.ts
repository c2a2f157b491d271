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
	const bytes = new HashedBytes();
	const tag = (kind: string, length: number) => bytes.text(`${kind}${length}:`);

	const add = (value: unknown): void => {
		if (typeof value === "number") {
			bytes.text("n");
			bytes.number(value);
		} else if (typeof value === "string") {
			tag("s", utf8Length(value));
			bytes.text(value);
		} else if (typeof value === "boolean" || value === null) {
			bytes.text(value === null ? "0" : value ? "t" : "f");
		} else if (value instanceof Float64Array) {
			tag("d", value.length);
			for (const number of value) bytes.number(number);
		} else if (value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array) {
			tag("u", value.length);
			for (const number of value) bytes.number(number);
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
	return bytes.digest();
}

/** One for all hashes: each is done before the next begins. */
const gathered = new DataView(new ArrayBuffer(4096));

/** Gathers small pieces and hashes many at a time: an outcome has a hundred thousand, and a piece by itself is dear. */
class HashedBytes {
	readonly #hash = sha256.create();
	readonly #view = gathered;
	readonly #bytes = new Uint8Array(gathered.buffer);
	#length = 0;

	/** As UTF-8. */
	text(text: string): void {
		if (!isAscii(text) || text.length > this.#bytes.length) {
			this.#flush();
			this.#hash.update(utf8ToBytes(text));
			return;
		}
		this.#makeRoom(text.length);
		for (let i = 0; i < text.length; i++) this.#bytes[this.#length++] = text.charCodeAt(i);
	}

	/** Little-endian IEEE 754 bytes, with one NaN and one zero. */
	number(value: number): void {
		this.#makeRoom(8);
		if (Number.isNaN(value)) {
			this.#view.setUint32(this.#length, 0, true);
			this.#view.setUint32(this.#length + 4, QUIET_NAN_HIGH, true);
		} else {
			this.#view.setFloat64(this.#length, value + 0, true);
		}
		this.#length += 8;
	}

	digest(): string {
		this.#flush();
		return bytesToHex(this.#hash.digest());
	}

	#makeRoom(length: number): void {
		if (this.#length + length > this.#bytes.length) this.#flush();
	}

	#flush(): void {
		this.#hash.update(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
	}
}

const utf8Length = (text: string): number => (isAscii(text) ? text.length : utf8ToBytes(text).length);

function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
	return true;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (typeof value !== "object" || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	// Objects of another realm (a worker's, a test's) have another Object.prototype.
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
