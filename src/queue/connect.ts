import { Redis } from "ioredis";
import { SubnetsError } from "../numeric/errors.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";

/** A worker of another version would give other results, so each version has a queue of its own. */
export const QUEUE = `subnet-explorer-${engineVersion}`;

/** The channel on which a coordinator says that a job is not wanted any more; the message is the job's id. */
export const STOPS = `${QUEUE}:stops`;

/** How long a server may take to answer first, in milliseconds. */
const PATIENCE = 10_000;
/** Longest wait between two attempts to reach a server that is gone, in milliseconds. */
const LONGEST_WAIT = 2000;

/**
 * A connection to Redis or Valkey that, once it stood, comes back by itself: commands wait for it.
 * @param url `redis://[user:password@]host:port[/database]`, or `rediss://` for TLS
 * @throws {SubnetsError} `bad-value` when the address is none, `disconnected` when nobody answers there
 */
export async function connectRedis(url: string): Promise<Redis> {
	const place = placeOf(url);
	const redis = new Redis(url, {
		lazyConnect: true,
		maxRetriesPerRequest: null,
		connectTimeout: PATIENCE,
		retryStrategy: (attempt) => Math.min(50 * attempt, LONGEST_WAIT),
	});
	let reason = "no answer";
	redis.on("error", (error: Error) => (reason = error.message));
	try {
		await redis.connect();
		return redis;
	} catch {
		redis.disconnect();
		throw new SubnetsError(
			"disconnected",
			`No Redis or Valkey answers at ${place} (${reason}). Start one there, or mend the address after --queue.`,
		);
	}
}

/** Host and port of an address: what may be shown, since the rest may hold a password. @throws {SubnetsError} `bad-value` */
export function placeOf(url: string): string {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (parsed && /^rediss?:$/.test(parsed.protocol) && parsed.hostname !== "") {
		return `${parsed.hostname}:${parsed.port || "6379"}`;
	}
	throw new SubnetsError(
		"bad-value",
		"The address of a queue is written redis://host:port, or rediss:// for TLS.",
		"queue",
	);
}
