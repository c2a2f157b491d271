import { epoch } from "./epoch.ts";
import type { VectorKind } from "./vectorCase.ts";

/** Every kind of file that can be checked. To add one: a file of its own in this folder, and a line here. */
const ALL: readonly VectorKind[] = [epoch];

export const kinds: ReadonlyMap<string, VectorKind> = new Map(ALL.map((kind) => [kind.kind, kind]));
