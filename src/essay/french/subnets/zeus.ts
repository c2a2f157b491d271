import { type zeus } from "../../subnets/zeus.ts";
import { type FrenchSubnet } from "./frenchSubnet.ts";

/** Zeus in French. */
export const frenchZeus: FrenchSubnet<typeof zeus> = {
	commodity: "prévisions météo",
	purpose: "Prévoit le temps partout sur Terre, et paie qui fait mieux qu'une prévision publique.",
	about:
		"Les mineurs prévoient l'une de six grandeurs, comme la température ou le vent, pour une petite portion du globe et jusqu'à 25 heures. Environ cinq jours plus tard, Copernicus livre le temps réel et les validateurs comparent. Une prévision est notée selon ce qu'elle améliore par rapport à celle d'Open-Meteo, avec plus d'indulgence là où le temps est difficile à prévoir ; 80 % du score est la justesse et 20 % la vitesse. Une lente [moyenne mobile](term:moving-average) des scores devient les poids, si bien qu'un mineur meilleur de 5 % gagne environ 5 % de plus. Le revers de cette équité : qui ne fait que copier la prévision publique gagne encore une bonne part de la paie du meilleur mineur.",
	owner: "Orpheus AI, Pays-Bas",
	roles: {
		owner:
			"Orpheus AI écrit la règle de score et les épreuves. L'entreprise reçoit 18 % de l'émission, et a parfois brûlé une partie de la part des mineurs (90 % en février 2026).",
		miners:
			"Font tourner un modèle météo, ou en copient un, et répondent en 10 s. Payés selon leur score moyen ; 41 % de l'émission pour tous les mineurs ensemble.",
		validators:
			"Envoient une épreuve à 125 mineurs tirés au sort toutes les 90 s environ, gardent les réponses, et les notent quand le temps réel est connu. Se partagent 41 % de l'émission avec leurs stakers.",
		stakers:
			"Détiennent l'alpha de Zeus derrière un validateur et reçoivent ses dividendes après la commission. Le prix de l'alpha a baissé en 2025.",
	},
	audit: {
		can: "La règle, qui est un code ouvert ; le temps réel et la référence, qui sont publics ; les poids, la mise et la paie, qui sont sur la chaîne.",
		cannot: "Les scores eux-mêmes : les prévisions sont dans le stockage de chaque validateur.",
	},
	abuse:
		"Copier la référence ; répondre vite et mal pour la part de vitesse ; un seul modèle sous de nombreuses clés. La version 2 donne 95 % de chaque épreuve au meilleur mineur et annule les prévisions presque identiques.",
	facts: [
		"Sur le réseau principal sous le netuid 18 ; 301 sur le réseau de test.",
		"Version 1.5.4, la règle en vigueur à la date de l'essai.",
		"Prix de l'alpha [0,0146 TAO, puis 0,0189, puis 0,0084](claim:3-1-stakers-inject-liquidity-and-gain).",
		"0,8 % de l'émission de tous les sous-réseaux.",
		"Neuf mineurs notés, avec un [Gini](term:gini) de la paie de 0,167.",
		"[HHI](term:hhi) de la mise des validateurs : 0,396.",
		"Version 2 : le globe entier, 48 heures et 15 jours, des rangs au lieu de scores.",
	],
};
