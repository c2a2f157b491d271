import { type SectionId } from "../sectionId.ts";
import { type ChapterId } from "../sections.ts";
import { frenchDigests } from "./digests.ts";

/** The chapters in French. */
export const frenchChapters: Readonly<Record<ChapterId, { readonly title: string; readonly summary: string }>> = {
	"0": {
		title: "Thèse et introduction",
		summary: "Ce que l'essai entend montrer, et pourquoi maintenant.",
	},
	"1": {
		title: "Comment l'IA se concentre",
		summary: "De quoi l'IA est faite, pourquoi elle coûte cher, et qui mène.",
	},
	"2": {
		title: "Ce qui est menacé, et ce que la décentralisation changerait",
		summary:
			"Les risques pour le contrôle, la démocratie, l'éducation et le travail, et les raisons de répartir les ressources.",
	},
	"3": {
		title: "Bittensor comme solution",
		summary: "Comment marche Bittensor, ce que font quatre de ses sous-réseaux, et où sont ses limites.",
	},
	"4": { title: "Conclusion", summary: "Ce que l'essai conclut et ce qu'il laisse ouvert." },
};

const titles: Readonly<Record<SectionId, string>> = {
	"0": "Thèse et introduction",
	"1.1": "Comment fonctionnent les systèmes d'IA et ce qu'il faut pour les construire",
	"1.2": "Acteurs clés et paysage concurrentiel",
	"2.1": "Typologie des risques",
	"2.1.1": "Le problème de l'alignement",
	"2.1.2": "L'IA aliène",
	"2.2": "Pourquoi la décentralisation réduit les risques",
	"3.1": "Philosophie et fonctionnement simplifié de Bittensor",
	"3.2": "Ce que Bittensor peut contre les risques",
	"3.3": "Limites de l'adoption et de la viabilité de Bittensor à long terme",
	"4": "Conclusion",
};

/** A section's title and digest in French; where a reader's copy has it is known by its English headings alone. */
export const frenchSection = (id: SectionId) => ({ title: titles[id], digest: frenchDigests[id].trim() });
