import { SubnetsError } from "../../numeric/errors.ts";

/**
 * What a file system says of a failed write, as a sentence with the cure.
 * @param folder where it failed, as people know it
 */
export function storageError(error: unknown, folder: string): SubnetsError {
	const told = sentenceOf(error, folder);
	told.cause = error;
	return told;
}

function sentenceOf(error: unknown, folder: string): SubnetsError {
	const said = error instanceof Error ? `${"code" in error ? String(error.code) : ""} ${error.message}` : String(error);
	if (/ENOSPC|EDQUOT|no space|quota/i.test(said)) return fullError(folder);
	if (/EACCES|EPERM|EROFS|NoPermissions|read-?only|not permitted|denied/i.test(said)) {
		return new SubnetsError("not-kept", `The folder ${folder} may not be written. Check its rights, then save again.`);
	}
	return new SubnetsError("not-kept", `The folder ${folder} cannot be written. Check its disk, then save again.`);
}

/** The disk took only a part of what was written. */
export const fullError = (folder: string): SubnetsError =>
	new SubnetsError("not-kept", `The disk of ${folder} is full. Free some space, then save again.`);
