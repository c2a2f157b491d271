import { ownTextWords as words } from "./ownTextWords.ts";
import * as vscode from "vscode";
import { type ClaimId, isClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type SettingName, settingsSection, type SettingValues } from "../manifest/settings.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { tell } from "../kit/message.ts";
import { type CommandServices } from "./commandServices.ts";
import { pick, pickSection } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Shows a section or a claim in the reader's own copy of the essay. */
export const showInText =
	({ ownText, stage }: CommandServices): CommandHandler =>
	async ({ section, claim: named }: Target) => {
		const claim = named === undefined ? undefined : essayHere.findClaim(named);
		if (claim) {
			await ownText.showClaim(claim.id);
			return claim.id;
		}
		const { id } = await pickSection(section ?? stage.section, words.showInText);
		await ownText.showSection(id);
		return id;
	};

/** Takes the file that is shown for a copy of the essay. */
export const useAsEssay =
	({ ownText }: CommandServices): CommandHandler =>
	({ uri }: Target) =>
		ownText.use(uri);

/** Checks the numbers of the text that is shown against sources. */
export const checkNumbers =
	({ ownText }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const count = await ownText.checkNumbers(uri);
		const none = words.noDisagree;
		tell("information", count === 0 ? none : words.disagree(count));
		return count;
	};

/** Leaves a number of a text alone. */
export const ignoreNumber =
	({ ownText }: CommandServices): CommandHandler =>
	async ({ uri, sentence: key }: Target) => {
		if (key !== undefined) await ownText.ignoreNumber(uri, key);
	};

/** Keeps the answer to "is this the sentence?". */
export const answerSentence =
	({ ownText }: CommandServices): CommandHandler =>
	async ({ claim, sentence: key, yes }: Target) => {
		if (claim === undefined || !isClaimId(claim) || key === undefined || yes === undefined) return;
		await ownText.answer({ claim, key, yes });
	};

interface LostPlace {
	readonly section: SectionId;
	readonly claim: ClaimId | undefined;
}

/** Lists what was not found in the text, to read it. */
export const showLost =
	({ ownText, stage }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const { lostSections, lostClaims } = await ownText.lost(uri);
		if (lostSections.length + lostClaims.length === 0) {
			tell("information", words.allFound);
			return undefined;
		}
		const chosen = await pick<LostPlace>(words.showLost, words.notFound, [
			...lostSections.map((section) => ({
				label: essayHere.headingOf(section),
				description: words.itsHeading,
				value: { section, claim: undefined },
			})),
			...lostClaims.map((claim) => ({
				label: essayHere.claimOf(claim).statement,
				description: `§ ${essayHere.claimOf(claim).section}`,
				value: { section: essayHere.claimOf(claim).section, claim },
			})),
		]);
		stage.openSection(chosen.section, chosen.claim);
		return chosen.claim ?? chosen.section;
	};

/** Turns a setting on or off for this reader. */
export const setSetting =
	<K extends SettingName>(name: K, value: SettingValues[K]): CommandHandler =>
	async () => {
		const settings = vscode.workspace.getConfiguration(settingsSection);
		await settings.update(name, value, vscode.ConfigurationTarget.Global);
	};
