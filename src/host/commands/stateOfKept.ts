import { SubnetsError } from "../../numeric/errors.ts";
import { type KeptRequest } from "../../runs/archive/keptRequest.ts";
import { networkHash } from "../../runs/ask/networkHash.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Session } from "../session/session.ts";

/** What a panel shows of a kept request. @param what begins the sentence @throws {SubnetsError} `not-found` for its network */
export async function stateOfKept(
	{ simulation, values, seed, seeds, rules, events, imported }: KeptRequest,
	what: string,
	session: Session,
): Promise<SimulationPanelState> {
	const networks = await session.networks.list();
	const network = imported && networks.find((shelved) => networkHash(shelved.network) === imported.hash);
	if (imported && !network) {
		const message = `${what} started from "${imported.name}", which is no longer imported. Import its file again.`;
		throw new SubnetsError("not-found", message, "imported");
	}
	return {
		...session.defaultState(simulation, values),
		seed,
		seeds,
		rules,
		...(events && { events }),
		...(network && { imported: network.id }),
	};
}
