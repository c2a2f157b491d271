import { type Claim, type Evidence } from "./claim.ts";
import { type Essay } from "./essayIn.ts";
import { toPlainText } from "./inlineMarkup.ts";
import { type Section } from "./sections.ts";

/** What a name stands for. */
export type NameKind = "company" | "model" | "person" | "network";

/** A company, a model, a person or a network that the essay names. */
export interface Name {
	/** Kebab case. */
	readonly id: string;
	readonly name: string;
	readonly kind: NameKind;
	/** The word by which it is found, where that is not the name. */
	readonly word?: string;
}

/** Those that the essay names, as its sections and claims here have them; a test finds each. */
export const names: readonly Name[] = [
	{ id: "alibaba", name: "Alibaba", kind: "company" },
	{ id: "amazon", name: "Amazon", kind: "company" },
	{ id: "anthropic", name: "Anthropic", kind: "company" },
	{ id: "baidu", name: "Baidu", kind: "company" },
	{ id: "bytedance", name: "ByteDance", kind: "company" },
	{ id: "cambridge-analytica", name: "Cambridge Analytica", kind: "company" },
	{ id: "deepseek", name: "DeepSeek", kind: "company" },
	{ id: "google", name: "Google", kind: "company" },
	{ id: "meta", name: "Meta", kind: "company" },
	{ id: "mistral-ai", name: "Mistral AI", kind: "company", word: "Mistral" },
	{ id: "nvidia", name: "Nvidia", kind: "company" },
	{ id: "openai", name: "OpenAI", kind: "company" },
	{ id: "tiktok", name: "TikTok", kind: "company" },
	{ id: "vellum", name: "Vellum", kind: "company" },
	{ id: "xai", name: "xAI", kind: "company" },
	{ id: "chatgpt", name: "ChatGPT", kind: "model" },
	{ id: "gpt-5", name: "GPT-5", kind: "model" },
	{ id: "qwen", name: "Qwen", kind: "model" },
	{ id: "bengio", name: "Yoshua Bengio", kind: "person", word: "Bengio" },
	{ id: "lecun", name: "Yann LeCun", kind: "person", word: "LeCun" },
	{ id: "musk", name: "Elon Musk", kind: "person", word: "Musk" },
	{ id: "russell", name: "Stuart Russell", kind: "person", word: "Russell" },
	{ id: "bitcoin", name: "Bitcoin", kind: "network" },
	{ id: "bittensor", name: "Bittensor", kind: "network" },
];

const byId = new Map(names.map((name) => [name.id, name]));

/** The name of an id that came from outside, or undefined when there is none. */
export const findName = (id: string): Name | undefined => byId.get(id);

/** Where a name stands. */
export interface NameMentions {
	/** Claims that say something of it. */
	readonly claims: readonly Claim[];
	/** Sections whose digest names it. */
	readonly sections: readonly Section[];
	/** Facts that name it, each with its source, on whatever claim. */
	readonly facts: readonly Evidence[];
}

/** Everything here that names somebody or something, as a word of its own. */
export function mentionsOf(
	{ name, word = name }: Name,
	{ claims, sections }: Pick<Essay, "claims" | "sections">,
): NameMentions {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u");
	const facts = new Map<string, Evidence>();
	for (const { sources } of claims) {
		for (const evidence of sources.evidence) if (pattern.test(evidence.fact)) facts.set(evidence.fact, evidence);
	}
	return {
		claims: claims.filter(({ statement }) => pattern.test(statement)),
		sections: sections.filter(({ digest }) => pattern.test(toPlainText(digest))),
		facts: [...facts.values()],
	};
}
