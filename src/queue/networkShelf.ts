import { type Redis } from "ioredis";
import * as v from "valibot";
import { SubnetsError } from "../numeric/errors.ts";
import { networkHash } from "../runs/ask/networkHash.ts";
import { formatFile, parseFile } from "../runs/archive/parseFile.ts";
import { type ImportedNetwork, type NetworkFiles, networkFromTexts } from "../simulations/kit/importedNetwork.ts";
import { QUEUE } from "./connect.ts";

const kind = { format: "subnet-explorer.queued-network", version: 1 } as const;
const schema = v.object({
	files: v.array(v.object({ name: v.string(), text: v.string() })),
	as: v.array(v.string()),
});
/** How long a network lies beside the queue after it was put there last, in seconds. */
const KEPT = 7 * 24 * 3600;

const keyOf = (hash: string) => `${QUEUE}:network:${hash}`;

/** Puts a network beside the queue, once for all of its jobs. @returns its hash */
export async function putNetwork(redis: Redis, { files, as }: NetworkFiles): Promise<string> {
	const hash = networkHash(networkFromTexts(files, as));
	await redis.set(keyOf(hash), formatFile(kind, { files, as }), "EX", KEPT);
	return hash;
}

/** The networks that lie beside a queue, each read once. */
export class NetworkShelf {
	readonly #known = new Map<string, Promise<ImportedNetwork>>();

	constructor(private readonly redis: Redis) {}

	/** @throws {SubnetsError} `not-found` when it is not there, or is another one */
	get(hash: string): Promise<ImportedNetwork> {
		const known = this.#known.get(hash) ?? this.#read(hash);
		this.#known.set(hash, known);
		known.catch(() => this.#known.delete(hash));
		return known;
	}

	async #read(hash: string): Promise<ImportedNetwork> {
		const text = (await this.redis.get(keyOf(hash))) ?? "";
		const { files, as } = parseFile(text, "The network beside the queue", kind, schema);
		const network = networkFromTexts(files, as);
		if (networkHash(network) === hash) return network;
		throw new SubnetsError("not-found", "The network beside the queue is another one. Start the sweep again.");
	}
}
