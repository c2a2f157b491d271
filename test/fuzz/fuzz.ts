import { Random } from "../../src/numeric/random.ts";
import { type Kind } from "./kind.ts";
import { faultOf, unreadableIn } from "./sentence.ts";

/** One input on which the product failed. */
export interface Finding {
	readonly index: number;
	readonly fault: string;
	/** The input, cut short. */
	readonly input: string;
}

/** What became of all inputs of a kind. */
export interface Fuzzed {
	readonly id: string;
	readonly count: number;
	readonly refused: number;
	readonly findings: readonly Finding[];
	/** Milliseconds of processor of the slowest reading: on a busy machine the clock tells of others. */
	readonly slowest: number;
}

const shown = (input: unknown): string => {
	const text = typeof input === "string" ? input : (JSON.stringify(input) ?? String(input));
	return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text;
};

/** What is wrong with what the product made of one input; undefined where nothing is. */
async function faultWith(
	kind: Kind,
	input: unknown,
	index: number,
	onRefused: () => void,
): Promise<string | undefined> {
	try {
		const reading = await kind.read(input, index);
		if (reading.refused) onRefused();
		if (reading.refused && reading.told.length === 0) return "is refused without a word";
		for (const text of reading.told) {
			const fault = faultOf(text);
			if (fault !== undefined) return `${fault}: ${text}`;
		}
		for (const text of reading.shown ?? []) {
			const word = unreadableIn(text);
			// What others wrote is theirs.
			if (word !== undefined && !JSON.stringify(input).includes(word)) return `shows ${word}: ${text.slice(0, 500)}`;
		}
		return reading.wrong;
	} catch (error) {
		return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
	}
}

/** Reads so many damaged inputs of one kind. Equal seeds give equal inputs. */
export async function fuzz(kind: Kind, count: number, seed: number): Promise<Fuzzed> {
	const findings: Finding[] = [];
	let refused = 0;
	let slowest = 0;
	const stray = (error: unknown) => {
		findings.push({
			index: -1,
			fault: `an unhandled rejection: ${String((error as Error)?.stack ?? error)}`,
			input: "",
		});
	};
	process.on("unhandledRejection", stray);
	try {
		for (let index = 0; index < count; index++) {
			// Each by itself, so that one input can be looked at alone.
			const input = kind.draw(new Random(seed).fork(`${kind.id} ${index}`));
			const before = process.cpuUsage();
			const fault = await faultWith(kind, input, index, () => refused++);
			const { user, system } = process.cpuUsage(before);
			slowest = Math.max(slowest, (user + system) / 1000);
			if (fault !== undefined) findings.push({ index, fault, input: shown(input) });
		}
		await new Promise((resolve) => setImmediate(resolve)); // rejections that nobody waits for are told now
	} finally {
		process.off("unhandledRejection", stray);
	}
	return { id: kind.id, count, refused, findings, slowest };
}

/** How the time of reading grows with the length of the input. */
export interface Growth {
	readonly id: string;
	readonly pattern: number;
	/** Milliseconds of processor for one length, and for four times as much. */
	readonly short: number;
	readonly long: number;
	readonly quadratic: boolean;
}

const LENGTH = 24_000;
/** Below this (milliseconds) nothing can be said. */
const NOTHING = 400;

/** Reads each long pattern of a kind at two lengths, a factor of four apart: linear time takes four times as long, square time sixteen. */
export async function growthOf(kind: Kind): Promise<readonly Growth[]> {
	const growths: Growth[] = [];
	const cpu = async (input: unknown): Promise<number> => {
		const before = process.cpuUsage();
		await kind.read(input, 1);
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	};
	for (const [pattern, write] of (kind.long ?? []).entries()) {
		const least = async (length: number) =>
			Math.min(await cpu(write(length)), await cpu(write(length)), await cpu(write(length)));
		const short = await least(LENGTH);
		const long = await least(4 * LENGTH);
		growths.push({ id: kind.id, pattern, short, long, quadratic: long > NOTHING && long > 9 * short });
	}
	return growths;
}
