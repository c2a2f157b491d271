import * as v from "valibot";
import { type ClaimTestReport } from "../claims/worlds/claimTestReport.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { describeIssue } from "../runs/ask/describeIssue.ts";
import { type Runner } from "../runs/engine/runner.ts";
import { type AgentToolName } from "./agentToolNames.ts";
import { type RunChart } from "./runChart.ts";

/** What a tool may use from outside: the host's or the command line's. */
export interface AgentServices {
	/** Made when first asked for. */
	runner(): Promise<Runner>;
	/** Tests of claims over many worlds, those that count first. */
	claimTests(): Promise<readonly ClaimTestReport[]>;
}

/** What a tool answers: a few lines for a model to read, and the same as data with all that repeats it. */
export interface AgentAnswer {
	readonly text: string;
	readonly data: Readonly<Record<string, unknown>>;
	/** For a view that people look at, and no model reads. */
	readonly chart?: RunChart;
}

/** A tool for language models, on whatever protocol it is offered. */
export interface AgentTool {
	readonly name: AgentToolName;
	/** For people. */
	readonly title: string;
	/** For models: what it does, when to use it, what comes back. */
	readonly description: string;
	/**
	 * More for models, which follows from the simulations as they are. It is told where tools are listed at run time, and not in
	 * package.json, which would be another with every parameter.
	 */
	readonly details?: string;
	/** For people, in a sentence. */
	readonly summary: string;
	/** Its answers are runs, which a client may show in a view of their own. */
	readonly shown?: true;
	/** What it takes; the JSON Schema that models see is made of it. */
	readonly input: v.GenericSchema;
	/**
	 * @param input anything: it is parsed here
	 * @param signal ends the runs that it started
	 * @throws {SubnetsError} with one sentence that says how to mend the input
	 */
	call(input: unknown, services: AgentServices, signal?: AbortSignal): Promise<AgentAnswer>;
}

/** A tool whose answer is given what its schema made of the input. */
export function agentTool<S extends v.GenericSchema>(
	tool: Omit<AgentTool, "input" | "call"> & {
		readonly input: S;
		answer(input: v.InferOutput<S>, services: AgentServices, signal?: AbortSignal): Promise<AgentAnswer>;
	},
): AgentTool {
	const { answer, ...rest } = tool;
	return {
		...rest,
		call: async (input, services, signal) => {
			const parsed = v.safeParse(tool.input, input ?? {});
			if (!parsed.success) {
				const [issue] = parsed.issues;
				throw new SubnetsError(
					"bad-value",
					`The input of ${tool.name} cannot be used: ${describeIssue(issue)}. Mend it and call again.`,
					v.getDotPath(issue) ?? undefined,
				);
			}
			return await answer(parsed.output, services, signal);
		},
	};
}
