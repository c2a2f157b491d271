import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { type World } from "../../kit/contract.ts";
import { chosenMarket, importedMarkets, type SubnetMarket } from "../../shared/pools/subnetPools.ts";
import { RatedSubnet, type RolesValues } from "../model.ts";
import { type DayOfPay, dayOfPay } from "./dayOfPay.ts";

/** The subnet of a run: its market, what a day pays by role, and its rating at the chosen stake of copiers. */
export interface RolesScene {
	readonly values: RolesValues;
	readonly market: SubnetMarket;
	readonly day: DayOfPay;
	readonly rated: RatedSubnet;
}

/** Shares of the run, 0 to 1. */
export const termsOf = ({ take, ownStake }: RolesValues): { readonly take: number; readonly own: number } => ({
	take: take / 100,
	own: ownStake / 100,
});

/** The same draws for every stake of copiers, so that only copying differs. */
export const ratedAt = (values: RolesValues, copying: number, { random }: World): RatedSubnet =>
	new RatedSubnet(values, copying, random.fork("rating"));

/** @throws {SubnetsError} `bad-value` when there is no subnet of the number asked for */
export function setScene(values: RolesValues, world: World): RolesScene {
	const { imported } = world;
	const table = imported?.kind === "subnets" ? importedMarkets(imported) : undefined;
	const market = chosenMarket(values.subnet, table, values.netuid);
	const { take, own } = termsOf(values);
	const day = dayOfPay(market, {
		rules: ruleSet(world.rules),
		rootTao: values.rootTao,
		take,
		ownStake: own,
		burned: values.burned / 100,
		sold: values.sold / 100,
		minersPart: values.minersPart / 100,
	});
	return { values, market, day, rated: ratedAt(values, values.copierStake / 100, world).run(values.days) };
}
