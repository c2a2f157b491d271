import { commandWords as words } from "./commandWords.ts";
import { sumOf } from "../../numeric/sums.ts";
import * as vscode from "vscode";
import { type Claim } from "../../essay/claim.ts";
import { type ClaimTestReport } from "../../claims/worlds/claimTestReport.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { claimVerdict } from "../../claims/claimVerdict.ts";
import { costOfClaimTests, startClaimTests } from "../../claims/worlds/claimTests.ts";
import { budgetOf } from "../../claims/worlds/testBudget.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { views } from "../manifest/contributions.ts";
import { pick, pickClaim } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { execute } from "../kit/execute.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { tell } from "../kit/message.ts";

/** Seed from which worlds are drawn; that of *Test Every Claim*, so that both give the same. */
const SEED = 1;

/**
 * Tests one claim: by a run of each simulation that judges it, or over many worlds drawn from what is plausible. From the
 * palette it asks which, and says what it costs.
 */
export const testClaim =
	(services: CommandServices): CommandHandler =>
	async ({ claim: id, how, section }: Target) => {
		const { session, stage } = services;
		const claim = await pickClaim(id, words.testClaim, session, section ?? stage.section);
		const simulations = simulationsTesting(claim);
		if (simulations.length === 0) {
			const why = claim.untestable ?? words.noneJudges;
			throw new NothingYet(words.untestable(why));
		}
		const chosen = how ?? (id === undefined ? await pickHow(claim, simulations, services) : "once");
		return chosen === "once"
			? await testOnce(claim, simulations, services)
			: await testOverWorlds(claim, simulations, services);
	};

async function pickHow(claim: Claim, simulations: readonly Simulation[], { session }: CommandServices) {
	const plans = simulations.map((simulation) => planOf(simulation, claim));
	const costs = await Promise.all(plans.map((plan) => costOfClaimTests(plan, session.runner)));
	const seconds = Math.ceil(sumOf(costs, ({ milliseconds }) => milliseconds) / 1000);
	const runs = sumOf(costs, (cost) => cost.runs);
	const titles = simulations.map(({ title }) => title).join(", ");
	return await pick(words.testClaim, claim.statement, [
		{
			label: words.once,
			description: words.onceHelp,
			detail: titles,
			value: "once" as const,
		},
		{
			label: words.overWorlds,
			description: words.runsFor(runs, seconds),
			detail: words.overWorldsHelp,
			value: "worlds" as const,
		},
	]);
}

/** One run of each, the main one in its panel. */
async function testOnce(claim: Claim, [main, ...others]: readonly Simulation[], services: CommandServices) {
	const { session, stage } = services;
	const reports = await vscode.window.withProgress({ location: { viewId: views.essay.id } }, () =>
		Promise.all([
			stage.openSimulation(main!.id).run(),
			...others.map((simulation) => runInBackground(simulation, services)),
		]),
	);
	for (const report of reports) await session.keepShown(report);
	return reports.flatMap(({ findings }) => findings.filter((finding) => finding.claim === claim.id));
}

async function runInBackground(simulation: Simulation, { session }: CommandServices): Promise<RunReport> {
	const request = await session.requestOf(session.defaultState(simulation.id));
	const report = await session.start(request).report;
	session.showed({ request, report });
	return report;
}

const planOf = (simulation: Simulation, claim: Claim) => ({
	simulation,
	claims: [claim.id],
	seed: SEED,
	...budgetOf(simulation),
});

/** Over the worlds that each simulation's cost allows; what was found when it is stopped stays. */
async function testOverWorlds(claim: Claim, simulations: readonly Simulation[], { session }: CommandServices) {
	const reports = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: words.testing(claim.statement), cancellable: true },
		async (progress, token) => {
			const found: ClaimTestReport[] = [];
			for (const simulation of simulations) {
				if (token.isCancellationRequested) break;
				let shown = 0;
				const test = startClaimTests(planOf(simulation, claim), session.runner, (ended, planned) => {
					const percent = (100 * ended) / planned / simulations.length;
					progress.report({
						increment: percent - shown,
						message: words.progress(simulation.title, ended, planned),
					});
					shown = percent;
				});
				session.track({ report: test.reports, stop: () => test.stop() });
				token.onCancellationRequested(() => test.stop());
				found.push(...(await test.reports));
			}
			return found;
		},
	);
	tellShares(claim, reports);
	await session.testedClaims.add(reports);
	return reports;
}

/** The shares in a sentence; on what they hinge is in the reader. */
function tellShares(claim: Claim, reports: readonly ClaimTestReport[]): void {
	const { tests } = claimVerdict(claim, reports, simulationsTesting(claim));
	const found = tests.map(({ title, word, number }) => `${title}: ${word}. ${number}`);
	const read = { label: words.readClaim, run: () => execute("openSection", { claim: claim.id }) };
	tell("information", `“${claim.statement}” ${found.join(" ")}`, read);
}
