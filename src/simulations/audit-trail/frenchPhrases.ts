import { type Phrases } from "../kit/phraseBook.ts";

/** What a run says of the forged entry and who notices it, in French. */
export const phrasesFrench: Phrases = {
	// answer
	"In part: anybody can check who was paid, hardly the work behind it. On {=} an outsider can repeat {} of {} steps.":
		"En partie : chacun peut vérifier qui a été payé, guère le travail. Sur {}, on peut refaire {} étapes sur {}.",
	"On four subnets an outsider can repeat {} of {} steps in full, and {} of {} before the chain.":
		"Sur quatre sous-réseaux, quelqu'un du dehors peut refaire entièrement {} étapes sur {}, et {} sur {} avant la chaîne.",
	"Another {} can be repeated in part or for a while; of {} only the rule can be read.":
		"{} autres peuvent être refaites en partie ou un temps ; de {}, on ne peut que lire la règle.",
	"On {} of the four, pay hinges on what the owner alone sees or decides.":
		"Sur {} des quatre, la paie dépend de ce que le propriétaire seul voit ou décide.",
	"If a subnet kept a ledger of everything, a [forged](parameter:how) {} {}.":
		"Si un sous-réseau tenait un registre de tout, la [falsification](parameter:how) ({}) {}.",
	submission: "envoi",
	score: "note",
	weight: "poids",
	payment: "paiement",
	"breaks no hash": "ne brise aucune empreinte",
	"contradicts {} of its hashes": "contredit {} de ses empreintes",
	"makes {} entries unprovable against their anchor": "rend {} inscriptions improuvables face à leur ancrage",
	"leaves a ledger that agrees with itself, as no anchor had been published before":
		"laisse un registre d'accord avec lui-même, aucun ancrage n'ayant été publié avant",
	"Of 4 witnesses {} would notice it, {}.": "De 4 témoins, {} le remarqueraient, {}.",
	"an outsider after {}": "quelqu'un du dehors après {}",
	"an outsider never": "quelqu'un du dehors jamais",
	"Of twelve forgeries an outsider would notice {}, the miner concerned {}.":
		"De douze falsifications, quelqu'un du dehors en remarquerait {}, le mineur concerné {}.",
	"The list is our reading of public code of December 2025 and names a file for every step; no subnet is known to keep such a ledger.":
		"La liste est notre lecture du code public de décembre 2025 et nomme un fichier pour chaque étape ; on ne connaît aucun sous-réseau qui tienne un tel registre.",
	// findings
	"By public code and documents an outsider can repeat {} of {} steps from task to pay of four subnets; before the chain {} of {}. On {} subnets pay hinges on what the owner alone sees or decides. So *who got how much* is open, *how* mostly is not.":
		"D'après le code et les documents publics, quelqu'un du dehors peut refaire {} étapes sur {}, de la tâche à la paie de quatre sous-réseaux ; avant la chaîne, {} sur {}. Sur {} sous-réseaux, la paie dépend de ce que le propriétaire seul voit ou décide. *Qui a reçu combien* est donc ouvert, *comment* ne l'est guère.",
	"{} of {} steps can be repeated": "{} étapes sur {} peuvent être refaites",
	"{} of {} steps, for a while": "{} étapes sur {}, un temps",
	"Of the {} steps in which Data Universe collects and handles data, an outsider can repeat {} in full and {} at least for a while: a checked post can be looked up as long as it is online. Collection is private, files and jobs pass through the owner's server. Whether inventing data pays is tested in [Data Universe](simulation:data-universe).":
		"Des {} étapes où Data Universe recueille et traite des données, quelqu'un du dehors peut en refaire {} entièrement et {} au moins un temps : un message contrôlé peut être consulté tant qu'il est en ligne. La collecte est privée, fichiers et travaux passent par le serveur du propriétaire. Si inventer des données rapporte est éprouvé dans [Data Universe](simulation:data-universe).",
	// forging and noticing
	"A false entry is written": "Une inscription fausse est écrite",
	"The entry is written": "L'inscription est écrite",
	"It is forged": "Elle est falsifiée",
	"Submission, {}": "Envoi, {}",
	"Score, {}": "Note, {}",
	"Weight, {}": "Poids, {}",
	"Payment, {}": "Paiement, {}",
	changed: "changé",
	"hashes rewritten": "empreintes réécrites",
	"false from the start": "faux dès l'origine",
	"Miner concerned {}": "Le mineur concerné {}",
	"Another validator {}": "Un autre validateur {}",
	"Outsider {}": "Quelqu'un du dehors {}",
	"Owner {}": "Le propriétaire {}",
	"no hash shows a lie, and the step cannot be done again":
		"aucune empreinte ne montre un mensonge, et l'étape ne peut être refaite",
	"asks for a proof of its own entry and compares it with its receipt":
		"demande une preuve de sa propre inscription et la compare à son reçu",
	"does not see these entries": "ne voit pas ces inscriptions",
	"computes the hashes again": "recalcule les empreintes",
	"the hashes agree": "les empreintes concordent",
	"every node of the chain holds the old entry": "chaque nœud de la chaîne détient l'ancienne inscription",
	"compares with the anchor that was published before": "compare à l'ancrage publié avant",
	"noted the head when it last looked": "avait noté la tête à son dernier passage",
	"rewritten before any anchor, and nobody here noted a head":
		"réécrite avant tout ancrage, et personne ici n'avait noté de tête",
	"computes pay from weights and stake, which are public":
		"calcule la paie d'après les poids et la mise, qui sont publics",
	"compares the weight with the score behind it": "compare le poids à la note dont il vient",
	"scores the submission again": "note l'envoi à nouveau",
	"does the work again or compares it with the truth": "refait le travail ou le compare à la vérité",
	Zeus: "Zeus",
	"Data Universe": "Data Universe",
	Chutes: "Chutes",
	Ridges: "Ridges",
	Skill: "Talent",
	"evaluates carefully": "évalue avec soin",
	"evaluates with noise": "évalue avec du bruit",
	"copies weights": "copie les poids",
	"miner-{#}": "miner-{}",
	"validator-{#}": "validator-{}",
	"stakers-{#}": "stakers-{}",
	"root-stakers": "root-stakers",
	owner: "propriétaire",
	chain: "chaîne",
	"all miners": "tous les mineurs",
	"the entry itself": "l'inscription elle-même",
	"the same": "la même",
	left: "gauche",
	right: "droite",
	"entry {#}: {=}": "inscription {} : {}",
	"{=} = the anchored root": "{} = la racine ancrée",
	"{=}, but anchored is {=}": "{}, mais l'ancrage porte {}",
	"{=}, anchored after the forging": "{}, ancrée après la falsification",
	// derivations
	"Quality submitted": "Qualité envoyée",
	"entry {#} of the ledger, hash {=}…": "inscription {} du registre, empreinte {}…",
	"Score by {}": "Note de {}",
	"entry {#}: {} as it measured it": "inscription {} : {} selon sa mesure",
};
