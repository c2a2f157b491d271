import { type dataUniverse } from "../../subnets/dataUniverse.ts";
import { type FrenchSubnet } from "./frenchSubnet.ts";

/** Data Universe in French. */
export const frenchDataUniverse: FrenchSubnet<typeof dataUniverse> = {
	commodity: "données des réseaux sociaux",
	purpose: "Collecte des publications fraîches de X, Reddit et YouTube.",
	about:
		"Les mineurs recueillent des publications et les envoient. Les données sont comptées par tranches d'une heure selon la source et l'étiquette : les fraîches et les demandées comptent plus, celles de plus de 30 jours rien, et ce que plusieurs mineurs détiennent est divisé entre eux. Un validateur visite chaque mineur au plus une fois par heure et recueille de nouveau une ou deux entrées. Chaque contrôle déplace la [crédibilité](term:credibility) du mineur, et le score est multiplié par la crédibilité à la puissance 2,5, si bien que trois contrôles manqués coûtent l'essentiel de la paie. Les envois et les travaux à la demande, qui passent par le serveur du propriétaire, s'ajoutent au score. Ce qui est demandé est décidé à 70 % par les validateurs selon leur mise et à 30 % par le propriétaire.",
	owner: "Macrocosmos",
	roles: {
		owner:
			"Macrocosmos tient le stockage et les travaux à la demande, a 30 % des voix sur ce qui est demandé, et reçoit 18 % de l'émission. 60 % de ce que gagneraient les mineurs est brûlé par sa clé.",
		miners:
			"Recueillent, tiennent un index, envoient, répondent aux travaux. Payés selon la valeur des données fois la crédibilité à la puissance 2,5, sur 41 % de l'émission avant ce qui est brûlé.",
		validators:
			"Contrôlent une ou deux entrées de chaque mineur par visite, votent sur ce qui est demandé, donnent les poids. Se partagent 41 % de l'émission avec leurs stakers.",
		stakers:
			"Détiennent l'alpha de Data Universe derrière un validateur et donnent ainsi du poids à son vote sur ce qui est collecté. Le prix de l'alpha a baissé en 2025.",
	},
	audit: {
		can: "Le code de score, les journaux des validateurs, les poids et la paie sur la chaîne.",
		cannot:
			"Comment les publications ont été obtenues, ce qui est privé, et ce qu'il y a dans le stockage, qui est celui du propriétaire. Voir [l'affirmation sur la vérification](claim:3-2-data-universe-auditable).",
	},
	abuse:
		"Des commentaires dans le code ultérieur signalent un groupe de 164 clés dans une seule main, des données inventées et des remises à zéro répétées. Des plafonds ont suivi en 2026.",
	facts: [
		"La règle en vigueur à la date de l'essai : Reddit 0,55, X 0,35, YouTube 0,10.",
		"Selon ses propres chiffres, 55 milliards de lignes, environ 300 millions de plus par jour.",
		"Prix de l'alpha [0,0546 TAO, puis 0,0079](claim:3-1-stakers-inject-liquidity-and-gain).",
		"0,8 % de l'émission de tous les sous-réseaux.",
		"51 % de son alpha pouvaient s'acheter dans la réserve pour [environ 53 200 TAO](claim:3-3-multi-subnet-takeover-improbable).",
		"[HHI](term:hhi) de la mise des validateurs : 0,348.",
		"Environ 70 % de l'émission des mineurs brûlés.",
	],
};
