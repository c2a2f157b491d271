import { type Simulation } from "./kit/contract.ts";
import { type French } from "./kit/french.ts";
import { inFrench } from "./kit/inFrench.ts";
import { type Phrase, PhraseBook } from "./kit/phraseBook.ts";
import { wordsOf } from "./kit/wordsOf.ts";
import { astroturfingFrench } from "./astroturfing/french.ts";
import { auditTrailFrench } from "./audit-trail/french.ts";
import { automationAdoptionFrench } from "./automation-adoption/french.ts";
import { chutesFrench } from "./chutes/french.ts";
import { dataUniverseFrench } from "./data-universe/french.ts";
import { commonFrench } from "./shared/commonFrench.ts";
import { sourcesFrench } from "./shared/sourcesFrench.ts";
import { sweptFrench } from "./shared/sweptFrench.ts";
import { importedEpochFrench } from "./imported-epoch/french.ts";
import { incentiveShapesFrench } from "./incentive-shapes/french.ts";
import { scalingLawFrench } from "./scaling-law/french.ts";
import { stakeCapFrench } from "./stake-cap/french.ts";
import { type SpokenSimulations } from "./spoken.ts";
import { chatbotInfluenceFrench } from "./chatbot-influence/french.ts";
import { energyFrench } from "./energy/french.ts";
import { lossOfControlFrench } from "./loss-of-control/french.ts";
import { marketConcentrationFrench } from "./market-concentration/french.ts";
import { honestMajorityFrench } from "./honest-majority/french.ts";
import { meanOrMedianFrench } from "./mean-or-median/french.ts";
import { weightCopyingFrench } from "./weight-copying/french.ts";
import { networkCapitalFrench } from "./network-capital/french.ts";
import { ownSubnetFrench } from "./own-subnet/french.ts";
import { pooledComputeFrench } from "./pooled-compute/french.ts";
import { talentMarketFrench } from "./talent-market/french.ts";
import { ridgesFrench } from "./ridges/french.ts";
import { smallStakeholdersFrench } from "./small-stakeholders/french.ts";
import { stakingReturnFrench } from "./staking-return/french.ts";
import { subnetRolesFrench } from "./subnet-roles/french.ts";
import { takeoverFrench } from "./takeover/french.ts";
import { zeusFrench } from "./zeus/french.ts";

/** The words of simulations by their ids; one that is not here speaks English. */
export const frenchById: Readonly<Record<string, French>> = {
	astroturfing: astroturfingFrench,
	"audit-trail": auditTrailFrench,
	"automation-adoption": automationAdoptionFrench,
	"chatbot-influence": chatbotInfluenceFrench,
	chutes: chutesFrench,
	"data-universe": dataUniverseFrench,
	energy: energyFrench,
	"imported-epoch": importedEpochFrench,
	"incentive-shapes": incentiveShapesFrench,
	"loss-of-control": lossOfControlFrench,
	"market-concentration": marketConcentrationFrench,
	"honest-majority": honestMajorityFrench,
	"mean-or-median": meanOrMedianFrench,
	"weight-copying": weightCopyingFrench,
	"network-capital": networkCapitalFrench,
	"own-subnet": ownSubnetFrench,
	"pooled-compute": pooledComputeFrench,
	ridges: ridgesFrench,
	"scaling-law": scalingLawFrench,
	"talent-market": talentMarketFrench,
	"small-stakeholders": smallStakeholdersFrench,
	"stake-cap": stakeCapFrench,
	"staking-return": stakingReturnFrench,
	"subnet-roles": subnetRolesFrench,
	takeover: takeoverFrench,
	zeus: zeusFrench,
};

interface Spoken {
	readonly simulation: Simulation;
	readonly book: PhraseBook;
}

/** A simulation in French, and what says its runs. @param missing told of every text that is in no phrase */
export function spokenFrench(simulation: Simulation, words: French, missing?: (text: string) => void): Spoken {
	const french = inFrench(simulation, words, sourcesFrench);
	const said = wordsOf(french);
	const declared = [...wordsOf(simulation)].map(([place, text]) => [text, said.get(place) ?? text] as const);
	const shared = [commonFrench, sweptFrench].flatMap(Object.entries) as [string, Phrase][];
	const phrases = [...shared, ...declared, ...Object.entries(words.phrases)];
	return { simulation: french, book: new PhraseBook(phrases, missing) };
}

const spoken = new Map<Simulation, Spoken>();

function known(simulation: Simulation): Spoken | undefined {
	const words = frenchById[simulation.id];
	if (!words) return undefined;
	let one = spoken.get(simulation);
	if (!one) spoken.set(simulation, (one = spokenFrench(simulation, words)));
	return one;
}

/** What `src/french.ts` teaches. */
export const frenchSimulationWords: SpokenSimulations = {
	simulation: <S extends Simulation>(simulation: S) => known(simulation)?.simulation as S | undefined,
	speaker: (simulation) => {
		const book = known(simulation)?.book;
		return book && ((text) => book.say(text));
	},
};
