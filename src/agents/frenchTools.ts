import { type AgentToolName } from "./agentToolNames.ts";

/** What people read of the tools in French; the English stands with the tools themselves, and so does what models read. */
export const frenchTools: Readonly<Record<AgentToolName, { readonly title: string; readonly summary: string }>> = {
	run_simulation: {
		title: "Lancer une simulation",
		summary: "Lance une simulation et dit ce qu'elle signifie pour l'essai.",
	},
	describe_simulation: {
		title: "Décrire une simulation",
		summary: "Dit ce que modélise une simulation, ce qu'elle laisse de côté et ce qu'on peut y régler.",
	},
	compare_runs: {
		title: "Comparer des exécutions",
		summary: "Lance une simulation deux fois avec des valeurs différentes et dit ce qui diffère.",
	},
	explain_claim: {
		title: "Expliquer une affirmation",
		summary: "Dit ce que les sources, le calcul et les simulations font d'une affirmation de l'essai.",
	},
	check_text: {
		title: "Contrôler un texte",
		summary:
			"Contrôle un texte : les affirmations de l'essai qu'il reprend, les nombres qui contredisent une source, et ce qu'attendent ses propres affirmations.",
	},
};
