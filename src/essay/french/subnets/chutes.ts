import { type chutes } from "../../subnets/chutes.ts";
import { type FrenchSubnet } from "./frenchSubnet.ts";

/** Chutes in French. */
export const frenchChutes: FrenchSubnet<typeof chutes> = {
	commodity: "inférence",
	purpose: "Fait tourner des modèles ouverts sur les GPU de nombreux propriétaires et les sert aux utilisateurs.",
	about:
		"Les utilisateurs appellent des modèles, pour la plupart ouverts comme DeepSeek, Qwen et Llama ; les mineurs les font tourner sur des GPU et prouvent, par un calcul qui remplit la mémoire, que ces GPU existent. La paie suit le travail des sept derniers jours : 52 % selon le calcul fait, 20 % selon le nombre d'appels, 20 % selon le nombre de modèles différents qu'un mineur tient prêts, 8 % en primes pour des modèles que personne ne faisait tourner. C'est une part du volume, si bien que les gros mineurs gagnent en proportion. Seule compte la meilleure clé de chaque clé froide, une règle que d'autres clés froides contournent. Un seul validateur, tenu par l'équipe, achemine et relève les appels.",
	owner: "Rayon Labs (chutes.ai)",
	roles: {
		owner:
			"Rayon Labs tient le serveur par lequel passe chaque appel, et le validateur principal. Reçoit 18 % de l'émission.",
		miners:
			"Fournissent des GPU, déploient des modèles, répondent aux appels. Payés selon leur part du travail de sept jours ; 41 % de l'émission ensemble.",
		validators:
			"L'un d'eux achemine et relève les appels ; les autres peuvent recalculer son résultat d'après des relevés exportés. Se partagent 41 % de l'émission avec leurs stakers.",
		stakers:
			"Détiennent l'alpha de Chutes derrière un validateur. L'émission paie l'essentiel de ce que coûte le service : le chiffre d'affaires en couvrait 30–40 % fin 2025.",
	},
	audit: {
		can: "Les poids, d'après les relevés exportés et le code de score ouvert ; la mise et la paie, d'après la chaîne.",
		cannot: "Si les relevés sont complets : c'est le validateur de l'équipe qui les écrit.",
	},
	abuse:
		"S'appeler soi-même pour gonfler son volume ; de nombreuses clés froides pour contourner la règle de la meilleure clé ; un grand cloud qui ajoute de la capacité à bas coût, comme dans le [cas d'Amazon](claim:3-3-amazon-massive-miner) de l'essai.",
	facts: [
		"La règle en vigueur à la date de l'essai.",
		"[8,1 % de l'émission de tous les sous-réseaux](claim:3-2-chutes-user-independence), la plus grande part.",
		"Selon ses propres chiffres, 100–160 milliards de jetons par jour, environ 696 000 utilisateurs, plus de 8 000 GPU.",
		"Environ 5,5 millions de dollars de chiffre d'affaires par an, contre environ 54 000 dollars d'émission par jour, moitié moins après la réduction de moitié.",
		"Les plus grands mineurs : 18,2 %, 11,5 %, 8,9 %, 7,3 % de la paie.",
		"51 % de son alpha coûteraient [environ 10,9 millions de TAO](claim:3-3-multi-subnet-takeover-improbable) par la réserve.",
		"[HHI](term:hhi) de la mise des validateurs : 0,248.",
		"Une paie selon la durée de vie des instances, avec des primes qui décroissent sur 8 heures.",
	],
};
