import { type Source } from "../../kit/modelCard.ts";

/** Where shares by size come from. */
export const EUROSTAT: Source = {
	title: "Eurostat, enterprises using AI (isoc_eb_ai)",
	url: "https://ec.europa.eu/eurostat/databrowser/view/isoc_eb_ai/default/table",
};

/** Size classes of the survey, lower ends, employees; the largest is open. */
export const CLASSES = [
	{ id: "small", label: "10-49", from: 10, to: 50 },
	{ id: "medium", label: "50-249", from: 50, to: 250 },
	{ id: "large", label: "250 and more", from: 250, to: Infinity },
] as const;

/**
 * Firms of the European Union that used at least one AI technology, %, by class: small, medium, large. 2025 is held out.
 * @source Eurostat isoc_eb_ai (secondary); 2024 small from the rise of 5.8 points to 2025
 */
export const SHARES = {
	2023: [6.4, 13, 30.4],
	2024: [11.2, 21, 41.2],
	2025: [17, 30.4, 55],
} as const;

/**
 * Why firms that thought of AI did not use it, % of all firms of 50-249 and of 250 and more employees, 2025.
 * @source Eurostat, in the press (secondary)
 */
export const BARRIERS = [
	{ id: "expertise", label: "no expertise", group: "readiness", medium: 10.51, large: 10.32 },
	{ id: "data", label: "no usable data", group: "readiness", medium: 6.5, large: 6.9 },
	{ id: "systems", label: "systems do not fit", group: "readiness", medium: 6.38, large: 6 },
	{ id: "privacy", label: "data protection", group: "rules", medium: 7.95, large: 9.31 },
	{ id: "law", label: "unclear law", group: "rules", medium: 7.51, large: 8.12 },
	{ id: "cost", label: "too dear", group: "money", medium: 5.67, large: 5.5 },
	{ id: "useless", label: "not useful", group: "use", medium: 2.09, large: 1.55 },
] as const;

/**
 * Two funnels, % of organisations: explored, piloted, in use.
 * @source MIT NANDA, The GenAI Divide, July 2025 (secondary): 52 organisations, not drawn at random
 */
export const FUNNELS = {
	task: { label: "Tools made for a task", explored: 60, piloted: 20, used: 5 },
	general: { label: "General tools such as chatbots", explored: 80, piloted: 50, used: 40 },
} as const;
