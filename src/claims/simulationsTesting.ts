import { type Language } from "../language/language.ts";
import { type Claim } from "../essay/claim.ts";
import { type Simulation } from "../simulations/kit/contract.ts";
import { simulations } from "../simulations/registry.ts";
import { simulationIn } from "../simulations/spoken.ts";

/** The simulations that judge a claim, the main one first; none where no run can decide it. */
export function simulationsTesting(
	claim: Pick<Claim, "id" | "simulations">,
	language: Language = "en",
): readonly Simulation[] {
	const rank = ({ id }: Simulation) => {
		const at = claim.simulations.findIndex((named) => named === id);
		return at < 0 ? claim.simulations.length : at;
	};
	return simulations
		.filter(({ findings }) => findings.some((finding) => finding.claim === claim.id))
		.sort((a, b) => rank(a) - rank(b))
		.map((simulation) => simulationIn(language, simulation));
}
