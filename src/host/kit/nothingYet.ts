import { SubnetsError } from "../../numeric/errors.ts";
import { type CommandName } from "../manifest/contributions.ts";

/** Nothing is there yet that a command could take: no failure, but told with the next step as its button. */
export class NothingYet extends SubnetsError {
	constructor(
		message: string,
		readonly next: { readonly label: string; readonly command: CommandName },
	) {
		super("not-found", message);
	}
}
