import { say } from "./saying.ts";
import { type SubnetsError } from "../../numeric/errors.ts";

/** Why a scenario's text cannot be used, without the file's name: it is said where the file is open. */
export const scenarioProblem = ({ message }: SubnetsError, file: string): string =>
	say(message.startsWith(file) ? message.slice(file.length).replace(/^[,:]\s*/, "") : message);
