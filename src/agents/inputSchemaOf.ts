import { toJsonSchema } from "@valibot/to-json-schema";
import { type AgentTool } from "./agentTool.ts";

/** Words of JSON Schema that some models' interfaces refuse, and that say nothing which a tool does not check itself. */
const unsaid: ReadonlySet<string> = new Set(["$schema", "propertyNames"]);

/** The JSON Schema of what a tool takes, as models see it. */
export function inputSchemaOf({ input }: Pick<AgentTool, "input">): {
	readonly type: "object";
	readonly [word: string]: unknown;
} {
	const schema = JSON.stringify(toJsonSchema(input), (word, value: unknown) => (unsaid.has(word) ? undefined : value));
	return { ...(JSON.parse(schema) as object), type: "object" };
}
