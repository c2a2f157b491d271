import { type Random } from "../../../numeric/random.ts";
import { type Network } from "../../../chain/network/network.ts";
import { type SubnetRegistration } from "../../../chain/network/registerSubnet.ts";
import { amountOf } from "../../../chain/units.ts";

/** Spread of founders' purses: standard deviation of the logarithm. Our choice. */
const PURSE_DEVIATION = 1;
/** Days that a founder waits for a price that it can pay and for its turn. Our choice. */
const WAIT = 60;
const DAYS_PER_MONTH = 30;

export interface Founder {
	readonly arrived: number;
	/** The most that it would pay, TAO. */
	readonly purse: number;
	/** What its subnet will be worth. */
	readonly quality: number;
}

export interface FounderRules {
	/** A month. */
	readonly founders: number;
	/** Median, TAO. */
	readonly purse: number;
	/** Spread of what their subnets are worth. */
	readonly qualitySpread: number;
}

/** People who want a subnet: they wait for a price that they can pay, and give up after a while. */
export class Founders {
	arrived = 0;
	entered = 0;
	gaveUp = 0;
	/** TAO paid by those who entered. */
	readonly pricesPaid: number[] = [];
	#waiting: Founder[] = [];

	constructor(
		readonly rules: FounderRules,
		readonly random: Random,
	) {}

	arrive(day: number): void {
		const { founders, purse, qualitySpread } = this.rules;
		for (let left = this.random.poisson(founders / DAYS_PER_MONTH); left > 0; left--) {
			const quality = this.random.logNormal(0, qualitySpread);
			this.#waiting.push({ arrived: day, purse: purse * this.random.logNormal(0, PURSE_DEVIATION), quality });
			this.arrived++;
		}
	}

	/** Everybody who can pay tries, the highest bid first; who waited too long goes. */
	tryAll(network: Network, day: number, entered: (founder: Founder, registration: SubnetRegistration) => void): void {
		// Who would pay most does not wait for the price to fall: its transaction is there in the first block that is open.
		this.#waiting.sort((a, b) => b.purse - a.purse || a.arrived - b.arrived);
		this.#waiting = this.#waiting.filter((founder) => {
			if (amountOf(network.lockCost) <= founder.purse) {
				const registration = network.registerSubnet();
				if (typeof registration !== "string") {
					this.entered++;
					this.pricesPaid.push(amountOf(registration.price));
					entered(founder, registration);
					return false;
				}
			}
			if (day - founder.arrived < WAIT) return true;
			this.gaveUp++;
			return false;
		});
	}
}
