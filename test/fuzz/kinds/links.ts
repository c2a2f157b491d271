import { encodeSectionLink, parseSectionLink } from "../../../src/host/kit/sectionLink.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { encodeLink, parseLink } from "../../../src/runs/ask/runLink.ts";
import { claims } from "../../../src/essay/claims.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { type Random } from "../../../src/numeric/random.ts";
import { damageText } from "../damage.ts";
import { type Kind } from "../kind.ts";
import { readOr } from "../refusal.ts";

const start = "vscode://subnet-explorer.subnet-explorer";

function drawRun(random: Random): string {
	const simulation = simulations[random.integer(0, simulations.length - 1)]!;
	const values = Object.fromEntries(
		Object.entries(simulation.parameters)
			.filter(() => random.chance(0.4))
			.map(([name, parameter]) => {
				if (parameter.kind === "number") return [name, random.chance(0.5) ? parameter.min : parameter.max];
				if (parameter.kind === "choice") return [name, parameter.options.at(-1)!.value];
				return [name, !parameter.default];
			}),
	);
	return encodeLink(askFor(simulation, { values, seed: random.integer(0, 99) }), simulation);
}

function drawSection(random: Random): string {
	const { section, id } = claims[random.integer(0, claims.length - 1)]!;
	return encodeSectionLink(section, random.chance(0.7) ? id : undefined, "vscode");
}

/** Addresses of runs and sections. What is read gives the same address again. */
export const link: Kind<string> = {
	id: "link",
	draw(random) {
		let text = random.chance(0.7) ? drawRun(random) : drawSection(random);
		for (let count = random.integer(1, 4); count > 0; count--) text = damageText(text, random);
		return text;
	},
	read: (text) =>
		readOr(() => {
			const [, path, query] = /^vscode:\/\/[^/]*(\/section\/[^?]*)\??(.*)$/s.exec(text) ?? [];
			if (path !== undefined) {
				const { section, claim } = parseSectionLink(path, query!);
				const again = encodeSectionLink(section, claim, "vscode");
				return { refused: false, told: [], shown: [again] };
			}
			const request = parseLink(text, findSimulation);
			const again = parseLink(encodeLink(request, findSimulation(request.simulation)), findSimulation);
			const wrong = JSON.stringify(again) === JSON.stringify(request) ? undefined : "is another one when it is written";
			return { refused: false, told: [], ...(wrong && { wrong }) };
		}),
	long: [
		(length) => `${start}/run/zeus?${"v=1&".repeat(length / 4)}`,
		(length) => `${start}/run/zeus?v=1&set.rule=${"%20".repeat(length / 3)}`,
		(length) => `${start}/section/3.1?claim=${"a".repeat(length)}`,
		(length) => `${start}/section/${"1.".repeat(length / 2)}`,
	],
};
