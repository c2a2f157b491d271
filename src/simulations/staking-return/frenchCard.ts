import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Suit le TAO d'un staker dans la réserve d'un sous-réseau pendant que d'autres vont et viennent, que de la paie est vendue et que la chaîne ajoute du TAO, et met à côté root et une mise pour le dernier bloc avant une époque.",
	patterns:
		"Les prix de la plupart des sous-réseaux ont baissé en TAO pendant 2025, celui de Zeus de 42 % en 251 jours ; entrer et sortir aussitôt coûte deux fois les frais.",
	entities:
		"Un sous-réseau avec sa réserve, un propriétaire, des mineurs, des validateurs et leurs stakers ; deux stakers observés ; tous les autres sous-réseaux comme un seul vis-à-vis dont prix et apport restent où ils sont ; root.",
	scales:
		"TAO et alpha en jetons entiers ; des pas d'un jour de 7 200 blocs, où les pas de la chaîne elle-même sont calculés bloc par bloc.",
	process:
		"Jour par jour : les règles en vigueur répartissent le TAO, l'injectent, achètent de l'alpha et versent 7 200 alpha ; propriétaire, mineurs et validateurs vendent une part de leur paie ; d'autres apportent du TAO et le retirent plus tard. Le premier staker vient au début, le tardif quand les autres se retournent. Les mêmes jours sont calculés sans que personne aille ni vienne.",
	scheduling:
		"Dans un jour : émission et époques, puis la paie est vendue (propriétaire, mineurs, validateurs), puis d'autres vont ou viennent. Ce qu'ils retirent ou rapportent compte comme il a bougé, non comme il était voulu ; la mise propre des validateurs reste.",
	initial:
		"Réserve et avoirs du sous-réseau choisi comme dans le relevé ou la table importée ; les parts selon les flux partent d'où étaient les parts selon les prix.",
	stochasticity:
		"Les allées et venues quotidiennes des autres ont une erreur normale ; les prix des autres sous-réseaux sont tirés et ramenés à la somme du relevé.",
	equations: [
		{
			gives: "alpha pour d TAO",
			formula: "x × d(1 − frais) ÷ (y + d(1 − frais)), avec y TAO et x alpha dans la réserve",
		},
		{
			gives: "alpha détenu",
			formula: "alpha acheté × croissance de la part des validateurs par les dividendes après commission",
		},
		{ gives: "ce qu'il rapporte", formula: "y × a(1 − frais) ÷ (x + a(1 − frais)) pour a alpha" },
		{
			gives: "pris à l'argent des stakers",
			formula: "max(0, TAO encaissé − TAO ajouté par la chaîne) ÷ TAO encaissé",
		},
	],
	leftOut: [
		"Personne ne décide : les flux sont donnés et ne répondent ni au prix, ni aux dividendes, ni à l'utilité.",
		"Tous les autres sous-réseaux restent immobiles, si bien que la part de TAO de celui-ci ne change que par lui-même.",
		"Le rendement de root est celui du premier jour, avec une seule hotkey pour tout root ; sans table importée, les autres sous-réseaux sont tirés, avec des prix dont la somme est celle du relevé.",
		"Prix en dollars, impôts, garde et blocages sont en dehors. Ce n'est la prévision d'aucun prix.",
		"Le point de départ est un relevé d'avril 2026, postérieur à l'essai ; sous les deux jeux de règles suivants c'est le vrai ordre de grandeur, sous le premier une expérience de pensée.",
	],
};
