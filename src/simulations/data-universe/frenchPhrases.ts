import { type Phrases } from "../kit/phraseBook.ts";
import { OWN_MINERS_FRENCH, subnetPhrases } from "../shared/subnet/french.ts";

export const CODE = "code de Data Universe (macrocosm-os/data-universe, décembre 2025)";

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...subnetPhrases,
	// headline
	"No, inventing posts does not pay": "Non, inventer des messages ne rapporte rien",
	"Hardly: inventing posts adds little": "Guère : inventer des messages ajoute peu",
	"Yes: inventing posts adds {} to pay": "Oui : inventer des messages ajoute {} à la paie",
	"{}; handing in the same real posts under [several names](parameter:sybilKeys) brings {} an ordinary collector's pay.":
		"{} ; remettre les mêmes vrais messages sous [plusieurs noms](parameter:sybilKeys) rapporte {} la paie d'un collecteur.",
	"No, inventing posts does not pay.": "Non, inventer des messages ne rapporte rien.",
	"Hardly: inventing posts adds little.": "Guère : inventer des messages ajoute peu.",
	"Yes: inventing posts adds {} to pay.": "Oui : inventer des messages ajoute {} à la paie.",
	// detail
	...OWN_MINERS_FRENCH,
	"No share of invented posts pays more than none.": "Aucune part de messages inventés ne rapporte plus que rien.",
	"The best share of invented posts is {}; it adds {} to pay.":
		"La meilleure part de messages inventés est de {} ; elle ajoute {} à la paie.",
	"An inventor earns {} of a collector's pay.": "Un inventeur gagne {} de la paie d'un collecteur.",
	"It fails its first check after {}.": "Il rate son premier contrôle au bout de {}.",
	"A freeloader earns {} of what the collector that it copies does.":
		"Un resquilleur gagne {} de ce que gagne le collecteur qu'il copie.",
	"{} hold the same posts.": "{} détiennent les mêmes messages.",
	"Pay has a Gini of {} (0 is equal, 1 is all to one); measured in April 2026 it was 0.272.":
		"La paie a un Gini de {} (0 : égale, 1 : tout à un seul) ; mesuré en avril 2026, il était de 0,272.",
	"Credibility counts to the power of {}, with a check every {}.":
		"La crédibilité compte à la puissance {}, avec un contrôle toutes les {}.",
	// finding
	"{} % of pay follows fresh posts": "{} % de la paie suit les messages frais",
	"{} of pay follows fresh, wanted and different posts (rank correlation {}): collectors bring {} of them and get {} of the miners' pay. Of those that do otherwise, {}. A post is held {}.":
		"{} de la paie suit les messages frais, demandés et différents (corrélation de rang de {}) : les collecteurs en apportent {} et reçoivent {} de la paie des mineurs. Parmi ceux qui font autrement, {}. Un message est détenu {}.",
	"a freeloader gets {} of the pay of the collector that it copies, {}":
		"un resquilleur reçoit {} de la paie du collecteur qu'il copie, {}",
	"an inventor {} of a collector's, {}": "un inventeur {} de celle d'un collecteur, {}",
	"a twin key {} of a collector's, {}": "une clé jumelle {} de celle d'un collecteur, {}",
	"a burst {} of a collector's": "un mineur éclair {} de celle d'un collecteur",
	// who takes part
	Credibility: "Crédibilité",
	"Collector {#}": "Collecteur {}",
	"Inventor {#}": "Inventeur {}",
	"Freeloader {#}": "Resquilleur {}",
	"Hoarder {#}": "Thésauriseur {}",
	"Twin key {#}": "Clé jumelle {}",
	"Burst {#}": "Mineur éclair {}",
	"Insider {#}": "Initié {}",
	// labels
	"Reddit {#}": "Reddit {}",
	"X {#}": "X {}",
	"YouTube {#}": "YouTube {}",
	// who can check what
	"Which data are wanted": "Quelles données sont demandées",
	"votes of validators and of the owner, published": "votes des validateurs et du propriétaire, publiés",
	yes: "oui",
	"How posts are fetched": "Comment les messages sont récupérés",
	"each miner's own, private methods": "méthodes privées de chaque mineur",
	no: "non",
	"What a miner claims to hold": "Ce qu'un mineur déclare détenir",
	"index sent to validators on request": "index envoyé aux validateurs sur demande",
	"in part: by running a validator": "en partie : en faisant tourner un validateur",
	"Spot checks of posts": "Contrôles ponctuels de messages",
	"each validator for itself; public code": "chaque validateur pour lui-même ; code public",
	"in part: by checking posts that still exist": "en partie : en contrôlant les messages qui existent encore",
	"Credibility and score": "Crédibilité et note",
	"each validator's records; public code": "registres de chaque validateur ; code public",
	"in part: the formula, not the records": "en partie : la formule, non les registres",
	"Files uploaded": "Fichiers envoyés",
	"the owner's storage and programming interface": "stockage et interface de programmation du propriétaire",
	"no: the owner decides access": "non : le propriétaire décide de l'accès",
	"Jobs on demand": "Commandes à la demande",
	"the owner's programming interface": "interface de programmation du propriétaire",
	Weights: "Poids",
	"on chain, after commit and reveal": "sur la chaîne, après engagement puis révélation",
	"Consensus, pay, burned part": "Consensus, paie, part brûlée",
	"on chain": "sur la chaîne",
	// derivations
	"a fixed part of all weight": "une part fixe de tout le poids",
	"Value of its index and boosts": "Valeur de son index et bonus",
	"fresh, wanted, divided where others hold the same": "frais, demandé, divisé là où d'autres détiennent la même chose",
	"Credibility with {}": "Crédibilité auprès du {}",
	"moving average of its spot checks": "moyenne mobile de ses contrôles ponctuels",
	Gate: "Filtre",
	"{} to the power of {}": "{} à la puissance {}",
	"Score from {}": "Note donnée par le {}",
	"value × gate, at the last check": "valeur × filtre, au dernier contrôle",
	"Its weight from {}": "Son poids donné par le {}",
	"{} ÷ {}, all scores and the owner's key": "{} ÷ {}, toutes les notes et la clé du propriétaire",
	"code of Data Universe (macrocosm-os/data-universe, December 2025)": CODE,
};
