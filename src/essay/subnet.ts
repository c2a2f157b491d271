import { type ClaimId } from "./claimId.ts";
import { type RoleId } from "./roles.ts";
import { type SectionId } from "./sectionId.ts";
import { type SourceId } from "./sources.ts";

/** A dated fact about a subnet. */
export interface SubnetFact {
	/** Inline markup. */
	readonly fact: string;
	/** When it held, e.g. `27 Oct 2025`. */
	readonly date: string;
	readonly source: SourceId;
}

/** A subnet that the essay names. */
export interface NamedSubnet {
	readonly netuid: number;
	readonly name: string;
	/** What it deals in, for a row's description: two or three words. */
	readonly commodity: string;
	/** What it is for, in one sentence. */
	readonly purpose: string;
	/** What it is and how it pays, in 60–120 words of inline markup. */
	readonly about: string;
	/** Who registered and runs it. */
	readonly owner: string;
	/** What each role does here, in inline markup. */
	readonly roles: Readonly<Record<RoleId, string>>;
	/** What somebody outside can compute again from public records, and what not. Inline markup. */
	readonly audit: { readonly can: string; readonly cannot: string };
	/** Abuse that is known, in inline markup. */
	readonly abuse: string;
	readonly facts: readonly SubnetFact[];
	/** Sections that speak of it or that it bears on, the main one first. */
	readonly sections: readonly SectionId[];
	/** Claims that speak of it or that it bears on. */
	readonly claims: readonly ClaimId[];
	readonly simulation: string;
}

/** Another subnet that a reader may come across. */
export interface CatalogueSubnet {
	readonly netuid: number;
	readonly name: string;
	/** Who runs it, where the list says so. */
	readonly by?: string;
	/** What it is for, in one line. */
	readonly purpose: string;
	/** True where the name is also a common word, so that only the netuid is recognised in running text. */
	readonly everyday?: boolean;
	readonly source: SourceId;
}
