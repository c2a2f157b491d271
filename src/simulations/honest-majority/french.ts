import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const STUDY = "opentensor/subtensor, docs/consensus.md et tests/consensus.rs : l'étude de la chaîne elle-même";
const SELF = "Poids de la cabale pour elle-même";
const line = (stake: string) => ({
	label: `Où ${stake} % de mise honnête est tout juste gardée`,
	columns: { utility: "Utilité honnête", selfWeight: SELF },
});

export const honestMajorityFrench: French<typeof parameters, typeof outputs> = {
	title: "Majorité honnête",
	question: "Combien de mise honnête garde un sous-réseau honnête ?",
	parameters: {
		grid: {
			label: "Réseaux",
			help: "L'étude calcule 28 611 réseaux de 512 nœuds ; la carte rapide prend un point sur cinq des deux axes.",
			source: `51 points pour chacun des deux poids, 11 mises honnêtes : ${STUDY}`,
			options: { quick: "rapide : 1 331 réseaux", study: "comme dans l'étude : 28 611 réseaux" },
		},
		stake: {
			label: "Mise honnête montrée",
			help: "Pour quelle part de mise honnête la carte de la paie est dessinée ; les lignes les montrent toutes.",
			source: STUDY,
			options: {},
		},
		utility: {
			label: "Un réseau : utilité honnête",
			help: "Poids que les validateurs honnêtes donnent aux mineurs honnêtes : leur vraie part du travail utile, un coût permanent.",
			source: `${OURS} : à peu près ce qu'il faut à une mise honnête de 60 %`,
		},
		selfWeight: {
			label: "Un réseau : poids de la cabale pour elle-même",
			help: "Poids que la cabale donne à ses propres mineurs, sans rien dépenser.",
			source: `${OURS} : à peu près le pire cas à cette mise honnête`,
		},
		kappa: {
			label: "Majorité κ",
			help: "Part de la mise qui doit soutenir un poids.",
			source: `0,5 dans l'étude et sur la chaîne (32767/65535) : ${STUDY}`,
		},
		penalty: {
			label: "Pénalité des liens β",
			help: "1 : les liens (bonds) s'achètent avec les poids ramenés au consensus. 0 : avec ceux du validateur lui-même.",
			source: STUDY,
		},
		deviation: {
			label: "Écart des poids",
			help: "Écart-type du poids d'un validateur pour un mineur, en part de sa moyenne.",
			source: STUDY,
		},
		ratio: {
			label: "Part des validateurs dans l'émission",
			help: "Le reste va aux mineurs.",
			source: "50 % sur la chaîne : subtensor, epoch/run_epoch.rs",
		},
		yuma3: {
			label: "Règle Yuma 3",
			help: "Liens (bonds) sur une échelle absolue ; une seule époque à partir de liens vides, cela change donc peu ici.",
			source: "subtensor, epoch/run_epoch.rs",
		},
	},
	figures: {
		protected: {
			label: "Protection à la mise montrée",
			words: { yes: "il y en a une", no: "il n'y en a pas", unknown: "pas encore connue" },
		},
		required: "Utilité honnête qu'il faut à la mise montrée",
		worst: "Pire poids de la cabale pour elle-même à cet endroit",
		stake: "Mise honnête montrée",
		unprotected: "Plus grande mise honnête sans protection",
		holders: "Plus gros détenteurs du sous-réseau importé, dont on prend la répartition de la mise",
		"one-pay": "Paie honnête dans le réseau choisi",
		"one-lead": "Paie honnête moins mise honnête dans ce réseau",
	},
	tables: {
		map: {
			label: "Paie honnête moins mise honnête, à la mise montrée",
			columns: {
				utility: "Utilité honnête",
				selfWeight: SELF,
				pay: "Paie honnête",
				lead: "Paie honnête moins mise",
			},
		},
		required: {
			label: "Quel travail honnête il faut, quoi que fasse la cabale",
			columns: {
				stake: "Mise honnête",
				utility: "Utilité qu'il faut",
				worst: "Pire poids de la cabale pour elle-même",
				without: "Ce qu'il faut sans bruit",
			},
		},
		one: { label: "Un réseau", columns: { what: "Part", honest: "Équipe honnête", cabal: "Cabale" } },
		"line-0": line("51"),
		"line-2": line("60"),
		"line-4": line("70"),
		"line-6": line("80"),
		"line-8": line("90"),
	},
	charts: {
		map: {
			title: "La carte",
			description:
				"Paie honnête moins mise honnête à la mise montrée ; une couleur où elle perd, l'autre où elle gagne ; à droite d'une ligne, l'équipe honnête de cette mise garde ou gagne. Un clic ouvre le réseau d'un point.",
			contours: ["51", "60", "70", "80", "90"].map((stake) => `${stake} % de mise honnête`),
		},
		required: {
			title: "Ce qu'il faut",
			description:
				"Utilité qu'il faut à une équipe honnête, quoi que fasse la cabale, selon sa part de la mise ; sans bruit, elle égale la mise.",
		},
		one: {
			title: "Un réseau",
			description: "Mise et paie des deux équipes dans le réseau de l'utilité et du poids choisis.",
		},
	},
	model: {
		purpose:
			"Refait l'étude de la chaîne sur deux équipes et dessine sa carte : pour quelle mise et quel travail honnêtes une cabale ne peut grandir.",
		entities:
			"64 validateurs et 448 mineurs en deux équipes ; les validateurs honnêtes donnent aux mineurs honnêtes leur vraie part du travail, la cabale donne aux siens ce qu'elle veut.",
		patterns:
			"La carte de la chaîne elle-même : sans bruit, l'utilité qu'il faut égale la mise honnête ; à 60 %, elle est de 67 et 73 % là où les poids s'écartent de 0,2 et 0,4.",
		scales:
			"Une époque par réseau ; 64 validateurs, 448 mineurs. État : mises, poids, consensus, liens (bonds) de cette époque.",
		process:
			"Chaque réseau est une époque du consensus de la chaîne à partir de liens vides, avec des mises et des poids qui s'écartent au hasard ; les mêmes écarts servent à tous les réseaux. Une mise est gardée là où l'équipe honnête est payée au moins sa part de la mise. L'utilité qu'il faut est celle du pire poids de la cabale pour elle-même.",
		scheduling: "Tous les poids sont donnés à la fois, puis une époque est calculée. Les réseaux ne se touchent pas.",
		initial:
			"Aucun lien. Avec un sous-réseau importé, la mise de chaque équipe se répartit comme entre ses plus gros détenteurs, jusqu'à 64, dans un ordre que tire la graine ; autant de validateurs prennent part.",
		stochasticity:
			"Les mises s'écartent de 0,3 de leur moyenne et les poids de l'écart des poids, tous deux normaux et coupés à 0 ; un seul tirage sert à toute la carte.",
		equations: [
			{
				gives: "poids des mineurs honnêtes",
				formula: "validateurs honnêtes : utilité ; cabale : 1 − poids pour elle-même",
			},
			{
				gives: "paie honnête",
				formula: "ξ × dividendes honnêtes + (1 − ξ) × incitation honnête, ξ la part des validateurs",
			},
			{
				gives: "utilité qu'il faut",
				formula: "la moindre à partir de laquelle paie honnête ≥ mise honnête, pour le pire poids de la cabale",
			},
		],
		leftOut: [
			"Une seule époque : personne n'apprend, ne copie ni ne déplace sa mise.",
			"L'utilité est un seul nombre pour toute l'équipe.",
			"À 51 % de mise honnête, le résultat dépend du tirage jusqu'à 3 points de pourcentage ; lancez plusieurs graines.",
			"Une borne qui n'est atteinte qu'à une utilité de 100 % compte comme aucune protection : là, faute de consensus, les validateurs sont payés selon la mise.",
		],
	},
	findings: {},
	guess: {
		question:
			"Avec la mise honnête montrée, quelle part de leurs voix les validateurs honnêtes doivent-ils donner aux mineurs honnêtes ?",
	},
	benchmarks: ["0", "0,2", "0,4"].map(
		(deviation) => `Utilité qu'il faut à 60 % de mise honnête là où les poids s'écartent de ${deviation}`,
	),
	phrases: {
		"{} is enough if honest validators give good miners {} of their votes, whatever the others do.":
			"{} suffisent si les validateurs honnêtes donnent aux bons mineurs {} de leurs voix, quoi que fassent les autres.",
		"{} is not enough: under these settings no amount of honest work keeps the others from gaining.":
			"{} ne suffisent pas : avec ces réglages, aucun travail honnête n'empêche les autres de gagner du terrain.",
		"Not known yet for {}: the run was stopped before its networks were done.":
			"Pas encore connu pour {} : l'exécution a été arrêtée avant que ses réseaux soient calculés.",
		"The others do most harm where they give their own miners {} of their weight.":
			"Les autres nuisent le plus là où ils donnent à leurs mineurs {} de leur poids.",
		"If all honest validators rated alike, a share of votes equal to the honest stake would do.":
			"Si tous les validateurs honnêtes notaient de même, une part des voix égale à la mise honnête suffirait.",
		"No amount of honest work protects an honest stake of {} here.":
			"Aucun travail honnête ne protège ici une mise honnête de {}.",
		"In the one network of the third chart honest people are paid {}, {} less than their stake.":
			"Dans le réseau du troisième graphique, les honnêtes sont payés {}, {} de moins que leur mise.",
		"In the one network of the third chart honest people are paid {}, {} more than their stake.":
			"Dans le réseau du troisième graphique, les honnêtes sont payés {}, {} de plus que leur mise.",
		"Stake is split within each team as among the {} of the imported subnet; who of them is honest the seed draws.":
			"Dans chaque équipe, la mise se répartit comme entre les {} détenteurs du sous-réseau importé ; la graine tire lesquels sont honnêtes.",
		"One epoch from the start; weights deviate by {} of their mean, and the draw moves the edge by up to 3 points.":
			"Une seule époque depuis le début ; les poids s'écartent de {} de leur moyenne, et le tirage déplace la limite de 3 points au plus.",
		Stake: "Mise",
		"Miners' pay": "Paie des mineurs",
		"Validators' pay": "Paie des validateurs",
		"All pay": "Toute la paie",
		"{} of {} networks run or not needed": "{} réseaux sur {} calculés ou inutiles",
		"Two teams of {} validators and {} miners: use at least two of each.":
			"Deux équipes de {} validateurs et {} mineurs : prenez-en au moins deux de chaque.",
		"Stake: fewer than two UIDs of this file hold any, and two teams need one each. Use another file.":
			"Mise : moins de deux UID de ce fichier en détiennent, et il en faut une à chacune des deux équipes. Prenez un autre fichier.",
	},
};
