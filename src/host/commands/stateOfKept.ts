import { commandWords as words } from "./commandWords.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type KeptRequest } from "../../runs/archive/keptRequest.ts";
import { networkHash } from "../../runs/ask/networkHash.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Session } from "../session/session.ts";

/** What a panel shows of a kept request. @throws {SubnetsError} `not-found` for its network */
export async function stateOfKept(
	{ simulation, values, seed, seeds, rules, events, imported }: KeptRequest,
	what: "sweep" | "sensitivity",
	session: Session,
): Promise<SimulationPanelState> {
	const networks = await session.networks.list();
	const network = imported && networks.find((shelved) => networkHash(shelved.network) === imported.hash);
	if (imported && !network) {
		const message = words.keptNetworkGone(what, imported.name);
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
