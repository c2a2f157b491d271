import { type chainTerms } from "../../glossary/chain.ts";
import { type FrenchTerms } from "./frenchTerm.ts";

/** Words of the chain and its consensus, in French. */
export const frenchChainTerms: FrenchTerms<typeof chainTerms> = {
	bittensor: {
		term: "Bittensor",
		explanation:
			"Un réseau dans lequel des [sous-réseaux](term:subnet) paient des inconnus pour un travail d'IA, en jetons, selon des règles qu'exécute une blockchain.",
	},
	subnet: {
		term: "sous-réseau",
		explanation:
			"Un marché à part dans Bittensor : une tâche, une règle de score, un jeton ([alpha](term:alpha)), jusqu'à 256 participants. Il y en a au plus 128, sans compter la [racine](term:root).",
	},
	netuid: {
		term: "netuid",
		explanation:
			"Le numéro d'un [sous-réseau](term:subnet), par exemple 18 pour Zeus. Le netuid 0 est la [racine](term:root).",
	},
	uid: {
		term: "UID",
		explanation:
			"Une de 256 places au plus d'un sous-réseau. Qui s'enregistre en prend une libre, ou celle de la paie la plus basse qui n'est plus [immunisée](term:immunity).",
	},
	neuron: {
		term: "neurone",
		explanation:
			"Le mot de la chaîne pour quiconque tient un [UID](term:uid). [Mineurs](term:miner) et [validateurs](term:validator) sont tous des neurones ; un [permis](term:validator-permit) fait la différence.",
	},
	owner: {
		term: "propriétaire",
		explanation:
			"Qui a enregistré le sous-réseau. Écrit sa règle de score, règle ce que les propriétaires peuvent régler, et reçoit 18 % de son [émission](term:emission).",
	},
	miner: {
		term: "mineur",
		explanation:
			"Un participant qui fait le travail du sous-réseau et que notent les [validateurs](term:validator). Rien n'est miné comme dans Bitcoin ; le code de la chaîne dit *server*.",
	},
	validator: {
		term: "validateur",
		explanation:
			"Un participant muni d'un [permis](term:validator-permit) qui note les mineurs en leur donnant des [poids](term:weight). Son vote compte selon sa [mise](term:stake-weight).",
	},
	staker: {
		term: "staker",
		explanation:
			"Quelqu'un qui place du TAO ou de l'alpha derrière un validateur et partage ses [dividendes](term:dividends). On dit aussi délégateur ou nominateur.",
	},
	hotkey: {
		term: "clé chaude",
		explanation:
			"La clé qui travaille : elle tient au plus un [UID](term:uid) par sous-réseau. Elle appartient à une [clé froide](term:coldkey).",
	},
	coldkey: {
		term: "clé froide",
		explanation: "Le compte qui possède : il détient du TAO libre et autant de [clés chaudes](term:hotkey) qu'on veut.",
	},
	"validator-permit": {
		term: "permis de validateur",
		explanation:
			"Le droit de donner des poids qui comptent. Il va aux 64 plus grands selon la [mise](term:stake-weight) et prend effet une [époque](term:epoch) plus tard.",
	},
	tempo: {
		term: "tempo",
		explanation:
			"Combien de blocs séparent deux [époques](term:epoch) : 360, si bien que les règles de décembre 2025 paient tous les 361 blocs de 12 s, environ 72 minutes.",
	},
	epoch: {
		term: "époque",
		explanation:
			"Le moment où un sous-réseau change des [poids](term:weight) en paie : [consensus](term:consensus), [incitation](term:incentive), [bonds](term:bond), [dividendes](term:dividends), dans cet ordre.",
	},
	yuma: {
		term: "consensus Yuma",
		explanation:
			"La règle par laquelle une [époque](term:epoch) change les avis des validateurs en paie. Elle prend une médiane pondérée par la mise, coupe ce qui la dépasse, et paie les validateurs d'avoir soutenu ce qui a été convenu.",
	},
	"yuma-3": {
		term: "Yuma 3",
		explanation:
			"Une variante dans laquelle les [bonds](term:bond) croissent sur une échelle à eux et où la mise n'entre qu'au paiement des dividendes. Elle traite plus équitablement les petits validateurs et est désactivée par défaut en décembre 2025.",
	},
	weight: {
		term: "poids",
		explanation:
			"L'avis d'un validateur sur un mineur, sous forme de part : les poids que donne un validateur comptent comme les parts d'un tout.",
	},
	stake: {
		term: "mise",
		explanation:
			"Les jetons placés derrière une [clé chaude](term:hotkey) : l'[alpha](term:alpha) du sous-réseau, ou du [TAO](term:tao) à la [racine](term:root).",
	},
	"stake-weight": {
		term: "poids de mise",
		explanation:
			"Combien compte le vote d'un validateur : son alpha plus 0,18 pour chaque TAO à la [racine](term:root), en part de l'ensemble.",
	},
	kappa: {
		term: "kappa (κ)",
		explanation:
			"La part de la mise qui doit s'accorder : juste au-dessous de la moitié. En cas d'égalité parfaite, le poids le plus haut l'emporte donc.",
	},
	consensus: {
		term: "consensus",
		explanation:
			"Le plus haut [poids](term:weight) d'un mineur que soutiennent des validateurs ayant au moins [κ](term:kappa) de la mise : une médiane pondérée par la mise, non une moyenne.",
	},
	clipping: {
		term: "écrêtage",
		explanation:
			"Les poids au-dessus du [consensus](term:consensus) y sont ramenés, si bien que l'éloge d'une minorité ne paie pas.",
	},
	rank: {
		term: "rang",
		explanation:
			"La somme des poids écrêtés d'un mineur, comptée selon la mise. En part de l'ensemble, c'est l'[incitation](term:incentive).",
	},
	trust: {
		term: "confiance",
		explanation:
			"D'un mineur : la part de ses poids qui a survécu à l'[écrêtage](term:clipping). D'un validateur : la somme de ses poids qui y ont survécu ; 1 signifie un plein accord avec la majorité de la mise.",
	},
	incentive: {
		term: "incitation",
		explanation:
			"La part d'un mineur dans ce que reçoivent tous les mineurs du sous-réseau. Elle est payée en [alpha](term:alpha).",
	},
	bond: {
		term: "bond",
		explanation:
			"Le droit d'un validateur sur le succès d'un mineur. Il croît lentement tant que le validateur soutient le mineur, dans la limite de ce que soutient la majorité.",
	},
	"bonds-penalty": {
		term: "pénalité des bonds (β)",
		explanation:
			"À quel point le poids au-dessus du [consensus](term:consensus) est empêché de former des [bonds](term:bond) : 1 le coupe tout entier, 0 pas du tout.",
	},
	dividends: {
		term: "dividendes",
		explanation:
			"La part d'un validateur dans ce que reçoivent les validateurs : ses [bonds](term:bond) fois l'[incitation](term:incentive) des mineurs.",
	},
	"moving-average": {
		term: "moyenne mobile",
		explanation:
			"Une valeur qui fait une part fixe du chemin vers chaque nouvelle, si bien que les anciennes s'effacent et que les isolées comptent peu. On l'appelle aussi EMA.",
	},
	"liquid-alpha": {
		term: "liquid alpha",
		explanation:
			"Une option de [Yuma 3](term:yuma-3) par laquelle les [bonds](term:bond) bougent d'autant plus vite qu'un validateur est loin du [consensus](term:consensus). Elle récompense la découverte précoce et n'a rien à voir avec le jeton [alpha](term:alpha).",
	},
	"commit-reveal": {
		term: "engagement puis révélation",
		explanation:
			"Les poids sont remis scellés et ouverts automatiquement une ou plusieurs époques plus tard, si bien que les copier, c'est copier le passé.",
	},
	"weight-copying": {
		term: "copie de poids",
		explanation:
			"Un validateur qui pose le [consensus](term:consensus) de l'époque précédente au lieu d'évaluer. Cela épargne tout le travail et rapporte souvent autant ; voir [la simulation](simulation:weight-copying).",
	},
	immunity: {
		term: "immunité",
		explanation:
			"Le temps, 5 000 blocs (environ 17 heures) par défaut, pendant lequel un [UID](term:uid) fraîchement enregistré ne peut être remplacé.",
	},
	metagraph: {
		term: "métagraphe",
		explanation:
			"L'état public d'un sous-réseau : qui tient quel [UID](term:uid), avec quelle mise, quels poids et quelle paie.",
	},
	cartel: {
		term: "cartel",
		explanation:
			"Des validateurs qui notent haut leurs propres mineurs quoi qu'ils livrent. Les documents de la chaîne disent *cabal*.",
	},
	"honest-majority": {
		term: "majorité honnête",
		explanation:
			"L'état dans lequel la mise honnête garde au moins sa propre part de la paie, quoi que fasse un [cartel](term:cartel) ; voir [la simulation](simulation:honest-majority).",
	},
	sybil: {
		term: "Sybil",
		explanation:
			"Une personne qui se présente comme plusieurs : beaucoup de clés, de comptes ou de machines qui comptent comme s'ils étaient indépendants.",
	},
};
