import { type Phrases } from "../kit/phraseBook.ts";
import { OWN_MINERS_FRENCH, subnetPhrases } from "../shared/subnet/french.ts";

export const CODE = "code de Chutes (chutesai/chutes-api, septembre 2025)";
/** "gardent presque tout", "ne gardent rien". */
const keep = (what: string) => (what.startsWith("[rien]") ? `ne gardent ${what}` : `gardent ${what}`);

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...subnetPhrases,
	// headline
	"When the biggest owner goes down, users keep {}; when {} goes down, {}.": (biggest, what, gateway) =>
		`Si le plus gros détenteur tombe en panne, les usagers ${keep(biggest!)} ; si c'est ${what}, ${gateway}.`,
	"nearly everything": "presque tout",
	nothing: "rien",
	"the team's one gateway": "l'unique passerelle de l'équipe",
	"one gateway of several": "une passerelle sur plusieurs",
	// detail
	...OWN_MINERS_FRENCH,
	"In normal hours {} of calls are served.": "Aux heures normales, {} des appels sont servis.",
	"An ordinary miner is not missed: while it is down {} are served.":
		"Un mineur ordinaire ne manque à personne : pendant sa panne, {} sont servis.",
	"With the biggest owner down it is {}.": "Le plus gros détenteur en panne, il en reste {}.",
	"With {}, {} is left when one fails: this follows from their number alone.":
		"Avec {}, il reste {} quand l'une tombe : cela tient à leur seul nombre.",
	"one gateway": "une passerelle",
	"{#} gateways": "{} passerelles",
	"A miner that rents its own GPUs from itself earns {} what small providers do per GPU.":
		"Un mineur qui se loue ses propres GPU gagne {} ce que les petits fournisseurs gagnent par GPU.",
	"The owner with most gets {} of the miners' pay; in an audited week of 2025 it was 18.2 %.":
		"Le détenteur le mieux payé reçoit {} de la paie des mineurs ; dans une semaine vérifiée de 2025, c'était 18,2 %.",
	"Users' payments cover {} of what the GPUs cost; new tokens pay the rest.":
		"Les paiements des usagers couvrent {} de ce que coûtent les GPU ; de nouveaux jetons paient le reste.",
	"Users ask for {} of what the GPUs can do.": "Les usagers demandent {} de ce que peuvent faire les GPU.",
	// finding
	"No cloud company enters in this run. Give it a share above 0.":
		"Aucune entreprise du cloud n'arrive dans cette exécution. Donnez-lui une part supérieure à 0.",
	"{} % of pay for {} % of GPUs": "{} % de la paie pour {} % des GPU",
	"A company that brings {} of GPUs gets {} of the miners' pay; {} of honest miners keep at least half of their GPUs, and pay has a concentration of {} by owner. The rule of one paid key per account is no obstacle to whoever opens more accounts.":
		"Une entreprise qui apporte {} des GPU reçoit {} de la paie des mineurs ; {} des mineurs honnêtes gardent au moins la moitié de leurs GPU, et la concentration de la paie par détenteur est de {}. La règle d'une seule clé payée par compte n'arrête pas qui ouvre d'autres comptes.",
	// who takes part, and what happens
	"A cloud company arrives": "Une entreprise du cloud arrive",
	"An ordinary miner goes down": "Un mineur ordinaire tombe en panne",
	"The biggest owner goes down": "Le plus gros détenteur tombe en panne",
	"The team's gateway goes down": "La passerelle de l'équipe tombe en panne",
	GPUs: "GPU",
	"Provider {#}": "Fournisseur {}",
	"Large provider {#}": "Gros fournisseur {}",
	"Flaky {#}": "Peu fiable {}",
	"Split key {#}": "Clé répartie {}",
	"Self-caller {#}": "Auto-client {}",
	"Cloud key {#}": "Clé du cloud {}",
	"Insider {#}": "Initié {}",
	// derivations
	"Work in seven days": "Travail en sept jours",
	"Completed calls": "Appels menés à bien",
	Bounties: "Primes",
	"{} % of all miners'; counts {} %": "{} % du total de tous les mineurs ; compte pour {} %",
	"Different chutes, by GPUs": "Chutes différentes, pondérées par les GPU",
	"mean of the hours; to the power of 1.3 from the median up, 2.2 below; counts 20 %":
		"moyenne des heures ; à la puissance 1,3 à partir de la médiane, 2,2 au-dessous ; compte pour 20 %",
	Score: "Note",
	"the four parts added up, only the best key of an account, as a share of all":
		"les quatre parts additionnées, seule la meilleure clé d'un compte, en part du total de tous",
	"code of Chutes (chutesai/chutes-api, September 2025)": CODE,
};
