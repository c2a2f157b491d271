import type { Field, Fields } from "../text/foldName.ts";

/** One UID or one subnet as a file describes it. */
export interface Row {
	/** See `RefusedRow.row`. */
	readonly row: number;
	readonly fields: Fields;
	/** Where one of its fields stands, to begin a sentence with: `Row 14, column "stake"`. */
	place(name: string): string;
}

/** A row with its UID. */
export interface UidRow {
	readonly uid: number;
	readonly row: Row;
}

/** What a file says of a network as a whole, as it stands there. */
export interface Head {
	readonly netuid?: Field;
	readonly block?: Field;
	readonly source?: string;
}

/** UIDs of one or more subnets, or their weights alone. */
export interface NeuronPiece {
	readonly kind: "neurons";
	readonly head: Head;
	readonly rows: readonly Row[];
	/** Weights of all UIDs, in one of many forms; rows may bring their own instead. */
	readonly weights?: Field;
	readonly bonds?: Field;
	/** Who writes such a file, as far as it shows. */
	readonly tool: string;
	/** Whether it has more than stakes and weights, as the dumps of tools do and hand-written files do not. */
	readonly dumped: boolean;
}

/** Subnets with their pools. */
export interface SubnetPiece {
	readonly kind: "subnets";
	readonly head: Head;
	readonly rows: readonly Row[];
	readonly tool: string;
}

export type Piece = NeuronPiece | SubnetPiece;
