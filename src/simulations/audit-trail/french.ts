import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { minerColumnsFrench, subnetPhrases, validatorParametersFrench } from "../shared/subnet/french.ts";
import { listFrench } from "./frenchList.ts";
import { phrasesFrench } from "./frenchPhrases.ts";
import { cardFrench } from "./frenchCard.ts";
import { chartsFrench } from "./frenchCharts.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const readings = {
	repeat: "la refaire",
	partly: "la refaire en partie, ou un temps",
	rule: "seulement lire la règle",
	closed: "ni l'un ni l'autre",
};

const steps = {
	label: "De la tâche à la paie, étape par étape",
	columns: {
		subnet: "Sous-réseau",
		step: "Étape",
		place: {
			label: "Où en est la trace",
			words: {
				chain: "sur la chaîne",
				public: "publique ailleurs",
				validators: "chez les validateurs",
				owner: "chez le propriétaire",
				nowhere: "nulle part",
			},
		},
		rule: {
			label: "La façon de faire est",
			words: { open: "écrite en public", closed: "non publique" },
		},
		inputs: {
			label: "Ce dont elle part est",
			words: { public: "public", part: "public en partie, ou un temps", closed: "non public" },
		},
		reading: { label: "Quelqu'un du dehors peut donc", words: readings },
		height: "Ce que peut quelqu'un du dehors (3 = refaire, 2 = en partie, 1 = lire la règle, 0 = ni l'un ni l'autre)",
		reason: "Pourquoi",
		source: "Où cela est dit",
	},
} as const;

const kinds = { submission: "Envoi", score: "Note", weight: "Poids", payment: "Paiement" };
const witnesses = {
	miner: "Mineur concerné",
	validator: "Un autre validateur",
	outsider: "Quelqu'un du dehors",
	owner: "Propriétaire",
};

export const auditTrailFrench: French<typeof parameters, typeof outputs> = {
	title: "Ce que l'on peut vérifier du dehors",
	question: "Quelqu'un du dehors peut-il vérifier d'où vient la paie d'un sous-réseau ?",
	parameters: {
		subnet: {
			label: "Comme sur",
			help: "De qui les étapes décident ce que validateurs et gens du dehors peuvent vérifier du travail et de ses notes.",
			source: "les quatre sous-réseaux que nomme l'essai ; code de décembre 2025",
			options: {
				zeus: "Zeus (n° 18)",
				"data-universe": "Data Universe (n° 13)",
				chutes: "Chutes (n° 64)",
				ridges: "Ridges (n° 62)",
			},
		},
		what: {
			label: "Ce qui est falsifié",
			help: "Envois et notes sont gardés par ceux qui font marcher le sous-réseau ; poids et paiements sont sur la chaîne.",
			source: OURS,
			options: {
				submission: "ce qu'un mineur a envoyé",
				score: "la note d'un validateur",
				weight: "le poids d'un validateur",
				payment: "un paiement",
			},
		},
		how: {
			label: "Comment",
			help: "Un faussaire négligent change l'inscription ; un soigneux recalcule toutes les empreintes suivantes ; un mensonge d'origine n'a jamais été vrai.",
			source: OURS,
			options: {
				changed: "inscription changée, empreintes laissées",
				rewritten: "inscription changée, empreintes réécrites",
				false: "fausse dès l'origine",
			},
		},
		epoch: {
			label: "Époque de l'inscription",
			help: "Quand l'inscription a été écrite ; la dernière époque si l'exécution est plus courte.",
			source: OURS,
		},
		miner: {
			label: "Mineur",
			help: "Qui l'inscription concerne ; le dernier s'il y en a moins.",
			source: OURS,
		},
		wait: {
			label: "Falsifiée après",
			help: "Époques entre l'écriture de l'inscription et sa falsification : avant ou après qu'un ancrage la fixe fait la différence.",
			source: OURS,
		},
		copies: {
			label: "Qui détient envois et notes",
			help: "La chaîne elle-même est détenue par tous.",
			source:
				"code de Zeus, Data Universe, Chutes et Ridges : bases des validateurs (Zeus, Data Universe), un export pour tous (Chutes), le serveur du propriétaire (Ridges)",
			options: {
				owner: "le propriétaire seul",
				validators: "le propriétaire et les validateurs",
				everybody: "tout le monde",
			},
		},
		anchorEvery: {
			label: "Ancré toutes les",
			help: "Époques après lesquelles la racine de l'arbre du registre est publiée là où personne ne peut la changer.",
			source: `${OURS} : environ deux fois par jour ; on ne connaît aucun des quatre sous-réseaux qui le fasse`,
		},
		auditEvery: {
			label: "Du dehors, on regarde toutes les",
			help: "Époques entre deux contrôles par quelqu'un du dehors. Mineurs, validateurs et propriétaire contrôlent à chaque époque.",
			source: `${OURS} : une fois par jour`,
		},
		days: {
			label: "Jours",
			help: "Combien de temps tourne le sous-réseau ; 20 époques font un jour.",
			source: `${OURS} : assez pour plusieurs ancrages`,
		},
		miners: {
			label: "Mineurs",
			help: "Mineurs qui envoient à chaque époque.",
			source: `${OURS} : peu, pour que chaque inscription puisse être lue`,
		},
		validators: validatorParametersFrench.validators,
	},
	figures: {
		steps: "Étapes de la tâche à la paie, quatre sous-réseaux",
		whole: "Étapes que l'on peut refaire entièrement du dehors, quatre sous-réseaux",
		part: "Étapes que l'on peut refaire en partie, ou un temps",
		rule: "Étapes dont on ne peut que lire la règle",
		closed: "Étapes dont on ne peut ni l'un ni l'autre",
		work: "Étapes d'avant la chaîne, quatre sous-réseaux",
		"work-whole": "Étapes d'avant la chaîne que l'on peut refaire entièrement du dehors",
		"steps-here": "Étapes de la tâche à la paie sur le sous-réseau choisi",
		"whole-here": "Étapes sur celui-ci que l'on peut refaire entièrement du dehors",
		"work-here": "Étapes d'avant la chaîne sur le sous-réseau choisi",
		"work-whole-here": "Étapes d'avant la chaîne sur celui-ci que l'on peut refaire entièrement du dehors",
		handled: "Étapes où Data Universe recueille et traite des données",
		"handled-whole": "Étapes de celles-ci que l'on peut refaire entièrement du dehors",
		"handled-some": "Étapes de celles-ci que l'on peut refaire au moins un temps",
		"owner-decides": "Sous-réseaux sur quatre dont la paie dépend du seul propriétaire",
		broken: "Inscriptions qui contredisent leurs empreintes",
		unprovable: "Inscriptions que l'on ne peut plus prouver face à l'ancrage",
		unfounded: "Paiements qui ne découlent plus des poids",
		witnesses: "Sur quatre témoins, ceux qui remarquent",
		first: "Heures avant que le premier remarque (0 = personne)",
		outsider: "Heures avant que quelqu'un du dehors remarque (0 = jamais)",
		noticed: "Des douze falsifications, remarquées par quelqu'un",
		"noticed-miner": "Remarquées par le mineur concerné",
		"noticed-validator": "Remarquées par un autre validateur",
		"noticed-outsider": "Remarquées par quelqu'un du dehors",
		entries: "Inscriptions au registre",
		anchors: "Ancrages publiés",
		proof: "Empreintes qui prouvent une inscription",
		"miner-pay": "Paie du mineur concerné jusqu'ici",
		"pay-work": "Corrélation de rang de la paie et du travail",
	},
	tables: {
		coverage: {
			label: "Ce que peut quelqu'un du dehors, en étapes",
			columns: {
				subnet: "Sous-réseau",
				repeat: "Refaire",
				partly: "Refaire en partie",
				rule: "Seulement lire la règle",
				closed: "Ni l'un ni l'autre",
				decides: {
					label: "La paie dépend du seul propriétaire",
					words: { yes: "oui", partly: "en partie", no: "non" },
				},
			},
		},
		steps,
		"steps-here": steps,
		notices: {
			label: "Qui remarque quelle falsification, et quand",
			columns: {
				forgery: "Falsification",
				witness: { label: "Témoin", words: witnesses },
				noticed: "Remarque (1 = oui, 0 = jamais)",
				delay: "Délai",
				how: "Comment, ou pourquoi non",
			},
		},
		entries: {
			label: "Le registre autour de l'inscription falsifiée",
			columns: {
				place: "Inscription",
				epoch: "Époque",
				kind: { label: "Sorte", words: kinds },
				by: "Par",
				about: "Sur",
				value: "Telle qu'écrite",
				now: "Telle qu'on la lit",
				hash: "Empreinte",
				state: {
					label: "État",
					words: {
						written: "telle qu'écrite",
						lie: "fausse, mais inchangée",
						contradicts: "contredit son empreinte",
						changed: "changée, empreintes réécrites",
						moved: "réécrite : autre tête",
					},
				},
			},
		},
		proof: {
			label: "Preuve de l'inscription face à son ancrage",
			columns: {
				level: "Niveau",
				joined: "Jointe à",
				side: "Du côté",
				hash: "Donne",
				now: "Avec l'inscription telle qu'on la lit",
				anchor: "Racine ancrée, telle qu'écrite",
			},
		},
		"proof-nodes": {
			label: "Empreintes de la preuve",
			columns: { name: "Empreinte", x: "En travers", y: "Niveau", kept: "Telle qu'écrite (1 = oui, 0 = changée)" },
		},
		"proof-edges": {
			label: "Quelles empreintes se joignent",
			columns: { from: "Empreinte", to: "Entre dans" },
		},
		growth: {
			label: "Le registre grandit",
			columns: { epoch: "Époque", entries: "Inscriptions", anchored: "Dont ancrées" },
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({ worker: "travaille selon son talent" }),
				worked: "Qualité moyenne envoyée",
			},
		},
	},
	charts: chartsFrench,
	model: cardFrench,
	findings: {
		"3-2-transparency-by-blockchain": {
			measure:
				"étapes de la tâche à la paie de quatre sous-réseaux que l'on peut refaire entièrement du dehors, au-dessus d'une (pleinement : toutes)",
			counts:
				"Compte comme vrai là où quelqu'un du dehors peut refaire chaque étape, de la tâche à la paie, de quatre sous-réseaux ; en partie, là où il peut en refaire quelques-unes.",
		},
		"3-2-data-universe-auditable": {
			measure:
				"étapes où Data Universe recueille et traite des données que l'on peut refaire au moins en partie du dehors, au-dessus d'une (pleinement : toutes)",
			counts:
				"Compte comme vrai là où quelqu'un du dehors peut refaire chaque étape où Data Universe recueille et traite des données ; en partie, là où il peut en refaire une au moins en partie.",
		},
	},
	guess: {
		question:
			"Quatre sous-réseaux, 36 étapes de la tâche à la paie : combien peut-on en refaire entièrement du dehors ?",
	},
	benchmarks: [
		"Empreintes qui prouvent la première de sept feuilles",
		"Empreintes qui prouvent la dernière de sept feuilles",
		"Paiements d'un jour qui ne découlent pas des poids et de la mise",
	],
	phrases: { ...subnetPhrases, ...listFrench, ...phrasesFrench },
};
