import { SubnetsError } from "../../numeric/errors.ts";
import { type CommandName } from "../manifest/contributions.ts";

/** Nothing is there yet that a command could take: no failure, but told, with the next step as its button where a command is one. */
export class NothingYet extends SubnetsError {
	/** @param label of the button, where it is another than the command's title */
	constructor(
		message: string,
		readonly next?: CommandName,
		readonly label?: string,
	) {
		super("not-found", message);
	}
}
