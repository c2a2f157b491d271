import { type Redis } from "ioredis";
import { QUEUE } from "./connect.ts";

/** How long what was done is kept, in seconds. */
const KEPT = 24 * 3600;
/** How many results are kept: when more come, the oldest go. */
const MOST = 10_000;

const keyOf = (id: string) => `${QUEUE}:result:${id}`;
const ORDER = `${QUEUE}:results`;

/** Results of runs, beside the queue: equal runs are not done twice, whoever asked for them and in which job. */
export class ResultShelf {
	constructor(private readonly redis: Redis) {}

	/** The results of runs by their ids; null for those that are not there. */
	async get(ids: readonly string[]): Promise<readonly (string | null)[]> {
		return ids.length === 0 ? [] : await this.redis.mget(ids.map(keyOf));
	}

	async put(results: readonly (readonly [id: string, text: string])[]): Promise<void> {
		if (results.length === 0) return;
		const batch = this.redis.pipeline();
		for (const [id, text] of results) batch.set(keyOf(id), text, "EX", KEPT);
		batch.rpush(ORDER, ...results.map(([id]) => id)).expire(ORDER, KEPT);
		for (const [error] of (await batch.exec()) ?? []) if (error) throw error;
		const more = (await this.redis.llen(ORDER)) - MOST;
		if (more <= 0) return;
		const oldest = await this.redis.lpop(ORDER, more);
		if (oldest && oldest.length > 0) await this.redis.unlink(oldest.map(keyOf));
	}
}
