import { type ridges } from "../../subnets/ridges.ts";
import { type FrenchSubnet } from "./frenchSubnet.ts";

/** Ridges in French. */
export const frenchRidges: FrenchSubnet<typeof ridges> = {
	commodity: "agents qui codent",
	purpose: "Tient un concours permanent du meilleur programme qui répare tout seul des logiciels.",
	about:
		"Les mineurs déposent un agent, un seul fichier Python qui résout des problèmes logiciels à l'aide de modèles ouverts ; ils n'ont pas besoin de serveur. Deux filtres écartent les agents faibles ; puis trois validateurs font passer aux autres des problèmes de SWE-bench Verified et Polyglot, et le score est la part moyenne résolue. Le meilleur agent approuvé reçoit toute la paie des mineurs jusqu'à ce qu'un meilleur arrive, et chacun peut lire son code. De combien un challenger doit être meilleur a changé plusieurs fois : 1,5 %, puis un seuil qui décroît avec le temps, puis 3 %. L'équipe approuve et exclut à la main, et son serveur dit aux validateurs le seul poids à donner.",
	owner: "Ridges AI",
	roles: {
		owner:
			"Ridges AI tient le serveur du concours, approuve les agents à la main et peut envoyer toute la paie des mineurs à sa propre clé, où elle est brûlée. Reçoit 18 % de l'émission.",
		miners:
			"Déposent des agents, à environ 5 dollars le dépôt et 10–20 dollars l'exécution. L'un d'eux reçoit la totalité des 2 952 alpha par jour ; les autres rien.",
		validators:
			"Font tourner les agents dans des environnements fermés et donnent le seul poids que renvoie le serveur. Se partagent 41 % de l'émission avec leurs stakers.",
		stakers:
			"Détiennent l'alpha de Ridges derrière un validateur. Le prix de l'alpha porte les [62 000 dollars](claim:3-2-ridges-62000-per-day).",
	},
	audit: {
		can: "Le code du gagnant, qui est ouvert ; le calcul de sa paie, d'après la chaîne.",
		cannot:
			"Pourquoi cet agent a gagné : exécutions, approbation et exclusions se passent sur le serveur de l'équipe, et les validateurs posent ce qu'il renvoie.",
	},
	abuse:
		"Des réponses à des problèmes connus écrites dans le code ; des copies du code ouvert du meneur avec un petit changement ; attendre que d'autres fassent le travail.",
	facts: [
		"Un challenger doit battre le meneur d'un facteur de 1,015 ; à partir d'août, d'un seuil qui décroît.",
		"La règle en vigueur à la date de l'essai.",
		"2 952 alpha valaient [166–269 TAO par jour](claim:3-2-ridges-62000-per-day), médiane 204.",
		"7,2 % de l'émission de tous les sous-réseaux.",
		"2 952 alpha valaient 98 TAO par jour.",
		"2 952 alpha valaient 38 TAO par jour.",
		"[HHI](term:hhi) de la mise des validateurs : 0,425.",
		"Un challenger doit être 3 % meilleur ou 6 % moins cher.",
	],
};
