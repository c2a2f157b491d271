import { type Phrases } from "../kit/phraseBook.ts";
import { OWN_MINERS_FRENCH, subnetPhrases } from "../shared/subnet/french.ts";

export const CODE = "code de Ridges (ridgesai/ridges, décembre 2025)";

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...subnetPhrases,
	// headline
	"{}; the prize of {} is newly made tokens at paper value.":
		"{} ; les {} sont des jetons nouveaux, à leur valeur sur le papier.",
	"Yes, it beats a closed team with the same days of work": "Oui, il bat une équipe fermée à travail égal",
	"No, it is about as fast as a closed team": "Non, il va à peu près aussi vite qu'une équipe fermée",
	"No, a closed team with the same days of work gets further": "Non, une équipe fermée va plus loin à travail égal",
	// detail
	...OWN_MINERS_FRENCH,
	"In {} the contest gains {} on unseen problems.": "En {}, le concours gagne {} sur des problèmes jamais vus.",
	"In {} the contest gains {} on unseen problems in the median.":
		"En {}, le concours gagne {} sur des problèmes jamais vus, en médiane.",
	"A closed team with as many days of work gains {}.": "Une équipe fermée avec autant de jours de travail gagne {}.",
	"{} of {} ends ahead of the team.": "{} concours sur {} finit devant l'équipe.",
	"{} of {} end ahead of the team.": "{} concours sur {} finissent devant l'équipe.",
	"{#} contests": "{}",
	"Of the engineers {} are paid nothing.": "Parmi les ingénieurs, {} ne sont pas payés du tout.",
	"The winner gets {}, all that the subnet's miners earn.":
		"Le gagnant reçoit {}, tout ce que gagnent les mineurs du sous-réseau.",
	"Sold every day for a year without buyers, a day's pay falls to {}.":
		"Vendue chaque jour pendant un an sans acheteurs, la paie d'un jour tombe à {}.",
	"Alpha is at {}, TAO at {}.": "L'alpha est à {}, le TAO à {}.",
	// finding: the pay of a day
	"{} a day on paper": "{} par jour sur le papier",
	"One key earns {}, worth {} here; at autumn 2025's prices of alpha {} to {}, median {}. It takes TAO at {}. It is paper value: selling one day's pay loses {}, but a year of it without buyers leaves {}; and it is paid to one at a time.":
		"Une clé gagne {}, qui valent ici {} ; aux prix de l'alpha de l'automne 2025, de {} à {}, médiane {}. Il y faut un TAO à {}. C'est une valeur sur le papier : vendre la paie d'un jour en perd {}, mais un an de ventes sans acheteurs laisse {} ; et elle va à un seul à la fois.",
	// finding: the contest
	"{} of {} contests beat a team": "{} concours sur {} battent une équipe",
	"With {} a contest gains {} on unseen problems in the median, a closed team with as many days of work {}; {} of {} end ahead of the team. Of {} changes at the top {} brought a truly better agent. In the contest that is followed, {} of engineers are paid nothing, {} cover what they spent; copiers get {} of pay. How many really compete is not documented; a subnet has 256 slots.":
		"Avec {}, un concours gagne {} sur des problèmes jamais vus, en médiane, une équipe fermée avec autant de jours de travail {} ; {} concours sur {} finissent devant l'équipe. Sur {} changements de meneur, {} ont apporté un agent vraiment meilleur. Dans le concours que l'on suit, {} des ingénieurs ne sont pas payés du tout, {} couvrent ce qu'ils ont dépensé ; les copieurs reçoivent {} de la paie. Combien concourent vraiment n'est pas documenté ; un sous-réseau a 256 places.",
	"{#} engineers": "{} ingénieurs",
	// who takes part, and what happens
	Talent: "Talent",
	"Days worked": "Jours travaillés",
	"{} takes the lead": "{} prend la tête",
	"Innovator {#}": "Innovateur {}",
	"Copier {#}": "Copieur {}",
	"Answer keeper {#}": "Stockeur de réponses {}",
	"Waiter {#}": "Attentiste {}",
	// derivations
	"Leader's measured score": "Note mesurée du meneur",
	"mean share of problems solved over three validators": "part moyenne des problèmes résolus chez trois validateurs",
	"Weight that the team's interface returns": "Poids que renvoie l'interface de l'équipe",
	"this key leads: everything": "cette clé mène : tout",
	"another key leads: nothing": "une autre clé mène : rien",
	"code of Ridges (ridgesai/ridges, December 2025)": CODE,
};
