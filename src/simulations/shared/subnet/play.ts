import { type Frame } from "../../kit/contract.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { derivePay } from "./derivePay.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { dayOfEpoch } from "./time.ts";
import { SubnetsError } from "../../../numeric/errors.ts";

/** A subnet simulation as the shared machinery sees it. */
export interface SubnetModel {
	readonly subnet: SubnetRun;
	/** One epoch. */
	advance(): void;
	/** How a miner came by its scores, line by line: the start of "why this pay". */
	scoreLines(miner: number): readonly DerivationLine[];
}

/** A frame of a run that finds `Found`. */
interface FoundSoFar<Found> extends Omit<Frame, "snapshot"> {
	snapshot(): Found;
}

/**
 * Runs a model; one frame per epoch.
 * @param outcomeOf what the model has found up to now: models do not draw themselves
 */
export function* play<Model extends SubnetModel, Found>(
	model: Model,
	outcomeOf: (model: Model) => Found,
): Generator<FoundSoFar<Found>, Found, void> {
	const { subnet } = model;
	const days = Math.ceil(dayOfEpoch(subnet.epochs));
	const snapshot = () => outcomeOf(model);
	while (subnet.epoch < subnet.epochs) {
		model.advance();
		const day = Math.min(days, Math.floor(dayOfEpoch(subnet.epoch)) + 1);
		yield { done: subnet.epoch, total: subnet.epochs, label: `day ${day} of ${days}`, snapshot };
	}
	return outcomeOf(model);
}

/**
 * Runs a fresh model up to an epoch and explains one participant's pay in it.
 * @throws {SubnetsError} `not-found` when the epoch or the participant does not exist
 */
export function deriveAt(model: SubnetModel, title: string, participant: string, epoch: number): Derivation {
	const { subnet } = model;
	if (!Number.isInteger(epoch) || epoch < 1 || epoch > subnet.epochs) {
		throw new SubnetsError("not-found", `There is no epoch ${epoch}. Use 1 to ${subnet.epochs}.`, "step");
	}
	while (subnet.epoch < epoch) model.advance();
	return derivePay(subnet, title, participant, (miner) => model.scoreLines(miner));
}
