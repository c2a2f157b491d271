import { type RunRequest } from "../runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { askFor } from "./ask.ts";
import { type Until } from "./until.ts";
import { checkRequest, parseRules } from "./checkRequest.ts";
import { valuesFromTexts, valuesThatDiffer } from "./valueText.ts";

/** The extension's id, which its links name. */
export const EXTENSION = "subnet-explorer.subnet-explorer";
const VERSION = "1";
const LONGEST_LINK = 4000;
const SET = "set.";
const AT = "at.";

/**
 * A link that opens a simulation with these values filled in: `vscode://subnet-explorer.subnet-explorer/run/zeus?v=1&…`.
 * Of the values only what differs from the defaults is said. An imported network is not part of a link.
 *
 * @param scheme of the editor (`vscode.env.uriScheme`)
 */
export function encodeLink(request: RunRequest, simulation: Simulation, scheme = "vscode"): string {
	const { values, seed, seeds, rules, events = [], until } = request;
	const query = new URLSearchParams({ v: VERSION, seed: String(seed) });
	if (simulation.stochastic) query.set("seeds", String(seeds));
	if (simulation.rules.length > 0) query.set("rules", rules);
	for (const [name, value] of valuesThatDiffer(simulation.parameters, values))
		query.set(`${SET}${name}`, String(value));
	for (const { at, set } of events)
		for (const [name, value] of Object.entries(set)) query.set(`${AT}${at}.${name}`, String(value));
	if (until) query.set("until", `${until.figure}=${until.width}`);
	return `${scheme}://${EXTENSION}/run/${simulation.id}?${query}`;
}

/**
 * Reads such a link; everything in it is checked, because anybody may write one. It only fills a form in: nothing runs.
 *
 * @param link whole, of any editor's scheme
 * @param find throws `not-found`
 * @throws {SubnetsError} `bad-format` when it is no such link, `not-found`, or `bad-value` with the field
 */
export function parseLink(link: string, find: (id: string) => Simulation): RunRequest {
	const refuse = (reason: string): never => {
		throw new SubnetsError("bad-format", `This link cannot be used: ${reason}. Copy it anew with Copy Link.`);
	};
	if (link.length > LONGEST_LINK) return refuse(`it is longer than ${LONGEST_LINK} characters`);
	if (!URL.canParse(link)) return refuse("it is not a link");
	const { host, pathname, searchParams } = new URL(link);
	const [, id] = /^\/run\/([a-z0-9-]+)$/.exec(pathname) ?? [];
	if (host !== EXTENSION || id === undefined) return refuse("it names no run of Subnet Explorer");
	const version = searchParams.get("v") ?? refuse("it has no version");
	if (version !== VERSION)
		return refuse(`it is of version "${briefly(version, 20)}", and this extension knows version ${VERSION}`);

	const simulation = find(id);
	const texts = new Map<string, string>();
	const rest = new Map<string, string>();
	for (const [key, text] of searchParams) {
		const [into, name] = key.startsWith(SET) ? [texts, key.slice(SET.length)] : [rest, key];
		if (into.has(name)) return refuse(`it says "${key}" twice`);
		into.set(name, text);
	}
	const events: ScheduledChange[] = [];
	for (const [key, text] of rest) {
		const [, at, name] = /^at\.(\d{1,7})\.(.+)$/.exec(key) ?? [];
		if (at !== undefined) {
			events.push({ at: Number(at), set: valuesFromTexts(simulation.parameters, new Map([[name!, text]])) });
		} else if (!["v", "seed", "seeds", "rules", "until"].includes(key)) return refuse(`"${key}" means nothing in it`);
	}
	const request = askFor(simulation, {
		values: valuesFromTexts(simulation.parameters, texts),
		...(rest.has("seed") && { seed: wholeNumber(rest.get("seed")!, "seed") }),
		...(rest.has("seeds") && { seeds: wholeNumber(rest.get("seeds")!, "seeds") }),
		...(events.length > 0 && { events }),
		...(rest.has("until") && { until: untilFrom(rest.get("until")!) }),
		...(rest.has("rules") && { rules: parseRules(rest.get("rules")!) }),
	});
	return { ...request, values: checkRequest(simulation, request) };
}

/** "copier=0.02", as the command line has it. */
function untilFrom(text: string): Until {
	const [, figure, digits] = /^([\w-]{1,100})=([\d.e-]{1,30})$/.exec(text) ?? [];
	const width = Number(digits);
	if (figure !== undefined && width >= 0) return { figure, width };
	throw new SubnetsError("bad-value", `until: "${briefly(text)}" is no figure with a width, such as pay=0.5.`, "until");
}

function wholeNumber(text: string, field: string): number {
	if (!/^\d{1,10}$/.test(text))
		throw new SubnetsError(
			"bad-value",
			`${field}: "${briefly(text)}" is not a whole number. Use one such as 7.`,
			field,
		);
	return Number(text);
}
