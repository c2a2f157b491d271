import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section21Claims } from "../section21.ts";

/** The claim of section 2.1 itself, in French. */
export const section21French: FrenchClaims<typeof section21Claims> = {
	"2-1-typology": {
		statement:
			"Les risques se rangent en deux classes : les risques existentiels, autour de l'alignement, et les risques tangibles pour la démocratie, l'éducation et le travail.",
		note: "",
		evidence: [],
		untestable: "Une façon de classer : utile ou non, mais ni vraie ni fausse.",
	},
};
