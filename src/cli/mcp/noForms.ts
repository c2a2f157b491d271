import { type jsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/types.js";

/**
 * Checks what people fill in where a server asks them by a form: ours never does. Given to the SDK in place of its own checker,
 * which then need not ship with the extension.
 */
export const noForms: jsonSchemaValidator = {
	getValidator() {
		throw new Error("This server asks nobody to fill in a form.");
	},
};
