import * as v from "valibot";
import { askFields } from "../ask/ask.ts";
import { networkHash } from "../ask/networkHash.ts";
import { type RunRequest } from "../runReport.ts";

/** A request as it is kept: its network only by name and hash, as in a manifest. */
export type KeptRequest = Omit<RunRequest, "imported"> & {
	readonly imported?: { readonly name: string; readonly hash: string };
};

export const keptRequestSchema: v.GenericSchema<unknown, KeptRequest> = v.object({
	...askFields,
	imported: v.exactOptional(v.object({ name: v.string(), hash: v.string() })),
});

export const keptRequest = ({ imported, ...ask }: RunRequest): KeptRequest => ({
	...ask,
	...(imported && { imported: { name: imported.name, hash: networkHash(imported) } }),
});
