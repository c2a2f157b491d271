import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, SNAPSHOT_FRENCH, startFrench } from "../shared/pools/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { phrasesFrench } from "./frenchPhrases.ts";
import { chartsFrench } from "./frenchCharts.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;
const FIT =
	"notre ajustement au poids de toutes les clés et à l'alpha hors de la réserve dans 22 de 128 sous-réseaux le 7 août 2026 (JSONbored/metagraphed) : 71 ± 10 % de l'alpha et 103 ± 29 % du poids de root";
const COUNTED =
	"compté sur les vraies réserves avec les votants par défaut, là où le modèle tire 128 sous-réseaux qui leur ressemblent";

export const takeoverFrench: French<typeof parameters, typeof outputs> = {
	title: "Prise de contrôle d'un sous-réseau",
	question: "Quelqu'un pourrait-il acheter le contrôle d'un sous-réseau ?",
	parameters: {
		target: marketFrench(
			"Dont la réserve, les avoirs et les places sont attaqués. Une table importée remplace les chiffres là où elle a le sous-réseau.",
		),
		netuid: netuidFrench,
		share: {
			label: "Part du poids de mise",
			help: "À partir de 50 % (κ), un seul détenteur fixe le consensus.",
			source: "κ = 32767/65535 : qui a la moitié se suffit, subtensor, subnets/subnet.rs",
		},
		minority: {
			label: "Part de chaque sous-réseau",
			help: "Pour la carte de tous les sous-réseaux : la part achetée dans chacun, les moins chers d'abord.",
			source: VARIED,
		},
		budget: {
			label: "Budget de la campagne",
			help: "Ce que l'attaquant dépense pour le sous-réseau choisi pendant la campagne.",
			source: VARIED,
		},
		free: {
			label: "TAO qui pourrait s'acheter",
			help: "Tout le TAO qui n'est ni misé sur root ni dans une réserve. Nul ne peut apporter plus, à aucun prix.",
			source:
				"10,85 millions émis moins 5,03 millions sur root et 2,0 millions dans les réserves, avril 2026 ; émis : entre 10,5 millions à la réduction de moitié et 11,21 millions le 7 août 2026 (JSONbored/metagraphed) ; borne haute : avec tout le TAO de root",
		},
		taoPrice: {
			label: "Prix du TAO",
			help: "Change le TAO en dollars.",
			source: "environ le prix de décembre 2025",
		},
		giant: {
			label: "Bourse d'un géant",
			help: "Ce que l'une des plus grandes entreprises pourrait dépenser en un an si elle le voulait.",
			source: `${OURS} : un dixième de ce que l'un des plus grands nuages investit en un an (environ 100 milliards de dollars, rapports des entreprises pour 2025)`,
		},
		days: {
			label: "Jours d'achat",
			help: "Le budget est dépensé à un rythme égal pendant ce nombre de jours.",
			source: VARIED,
		},
		watch: { label: "Jours observés", help: "Combien de temps la campagne est suivie.", source: OURS },
		counter: {
			label: "Contre-achats",
			help: "TAO que les défenseurs mettent pour chaque TAO de l'attaquant, dans la campagne et sur la seconde ligne du premier graphique.",
			source: VARIED,
		},
		awake: {
			label: "Mise qui vote",
			help: "Part de l'alpha hors de la réserve qui est derrière une clé enregistrée, ici et sur la carte de tous les sous-réseaux. Le reste dort et ne défend pas.",
			source: FIT,
		},
		rootShare: {
			label: "Root qui vote aussi",
			help: "Part de tout le TAO misé sur root qui est derrière des validateurs du sous-réseau. Elle compte 0,18 par TAO dans tous les sous-réseaux à la fois, et ne s'achète dans aucune réserve.",
			source: FIT,
		},
		rootTao: { label: "TAO sur root", help: "Toute la mise sur root.", source: SNAPSHOT_FRENCH },
		flight: {
			label: "Fuite des autres",
			help: "Part de leur alpha que les autres vendent une fois le contrôle perdu.",
			source: VARIED,
		},
		slots: {
			label: "Places à remplir",
			help: "Places de mineurs que l'attaquant enregistre, sur 256.",
			source: "256 places, dont 64 de validateurs : subtensor, subnets/subnet.rs",
		},
		burn: {
			label: "Prix d'une place",
			help: "Prix d'enregistrement au début.",
			source:
				"0,0005 TAO sur Chutes et Ridges dans le relevé d'avril 2026, le moins que permettent les règles ; 0,0083 sur Data Universe, 1 sur Zeus",
		},
		immunity: {
			label: "Immunité d'une nouvelle place",
			help: "Temps pendant lequel une nouvelle place est gardée quelle que soit sa note. Les places sans travail se perdent ensuite.",
			source:
				"5 000 blocs (16,7 heures) sur Chutes dans le relevé d'avril 2026 ; Ridges 7 400, Data Universe 12 000, Zeus 65 535",
		},
		work: {
			label: "Travail que l'attaquant ajoute",
			help: "En part du travail de tous les mineurs présents.",
			source: VARIED,
		},
		attackerCost: {
			label: "Coût du travail pour l'attaquant",
			help: "Coût d'une unité de travail, rapporté à ce qu'elle coûte aux mineurs présents. Le propriétaire d'un nuage ne paie la marge de personne.",
			source: `${OURS} : 40 % de celui des autres`,
		},
		profit: {
			label: "Paie rapportée au coût, avant",
			help: "Ce que les mineurs sont payés rapporté à ce que leur coûte leur travail, avant l'attaque.",
			source: VARIED,
		},
		rival: {
			label: "Conviction des autres",
			help: "Conviction du propriétaire ou du plus fort autre prétendant le premier jour, en part de l'alpha hors de la réserve (règles de juin 2026 seulement).",
			source: VARIED,
		},
		ownerLocks: {
			label: "La part du propriétaire est bloquée",
			help: "Les 18 % de l'émission du propriétaire s'ajoutent jour après jour à sa conviction et ne sont jamais libérés (règles de juin 2026 seulement).",
			source: "subtensor, staking/lock.rs : cette part se bloque d'elle-même, sauf si le propriétaire le désactive",
		},
		age: {
			label: "Âge du sous-réseau",
			help: "Jours depuis son enregistrement ; la propriété peut être disputée après 365 jours et six heures (règles de juin 2026 seulement).",
			source: `${OURS} : assez vieux`,
		},
	},
	figures: {
		"for-sale": {
			label: "Contrôle, acheté d'un coup dans la réserve",
			words: {
				yes: "peut s'acheter",
				dear: "prendrait plus de TAO qu'il n'en est à acheter",
				empty: "ne peut s'acheter : la réserve contient trop peu",
			},
		},
		cost: "Coût du contrôle d'un coup, personne ne réagissant",
		"cost-share": "Le même, en part de tout le TAO qui pourrait s'acheter",
		"cost-dollars": "Le même en dollars, à mesure que le TAO renchérit",
		"cost-rootless": "Coût du contrôle si rien de root ne votait",
		defence: "Contre-achats qui le mettent hors de portée, en part de ce que dépense l'attaquant",
		payback: "Jours avant que ce qu'il dirige l'ait remboursé, au prix d'avant",
		needed: "Alpha à acheter pour le contrôle",
		"pool-alpha": "Alpha dans la réserve",
		most: "Part que donnerait la totalité",
		"share-wanted": "Part voulue",
		free: "TAO qui pourrait s'acheter",
		"daily-take": "Alpha par jour que dirigerait le contrôle",
		"daily-worth": "Le même au prix d'avant",
		"one-key": "Sous-réseaux regardés en août 2026 où une clé avait déjà la moitié",
		"share-reached": "Part qu'atteint la campagne",
		"reached-day": "Jour où la campagne atteint le contrôle",
		spent: "Dépensé par la campagne",
		"price-rise": "Prix à sa fin, rapporté au début",
		resale: "Obtenu si vendu à la fin, personne ne fuyant",
		"price-flight": "Prix après la fuite des autres, rapporté au début",
		"resale-flight": "Obtenu si vendu après la fuite des autres",
		"loss-flight": "Perte de l'attaquant s'il vend alors",
		"minority-count": "Sous-réseaux où la minorité peut s'acheter",
		"minority-cost": "Coût de cette minorité dans tous",
		"minority-dollars": "Le même en dollars, à mesure que le TAO renchérit",
		"control-count": "Sous-réseaux où le contrôle peut s'acheter",
		"control-cost": "Coût du contrôle dans tous ceux-là",
		"control-rootless": "Sous-réseaux où il pourrait l'être si rien de root ne votait",
		within: "Sous-réseaux qu'une seule bourse met sous contrôle",
		controllable: "Les mêmes, en part de tous les sous-réseaux",
		"giant-dollars": "Bourse d'un géant",
		"giant-tao": "TAO qu'elle achète",
		"slots-cost": "Prix des places",
		"slots-days": "Temps pour les remplir",
		"slots-idle": "Dont tenues sans travail, par l'immunité",
		"pay-share": "Part de l'attaquant dans la paie des mineurs",
		"miners-left": "Travail des autres qui reste",
		"pay-over-cost": "Paie de l'attaquant rapportée à son coût",
		"ownership-open": "La propriété peut être disputée (1 = oui)",
		"ownership-lock": "Moindre alpha à bloquer pour la propriété",
		"ownership-wait": "Jours avant que ce blocage l'emporte",
		"ownership-cost": "Coût de cet alpha, personne ne réagissant",
		"ownership-days": "Jours après le blocage avant que l'alpha de la campagne l'emporte",
	},
	tables: {
		start: startFrench,
		cost: {
			label: "Coût selon la part du poids de mise",
			columns: {
				share: "Part du poids de mise",
				alone: "Coût, personne ne réagissant",
				defended: "Coût, les défenseurs répondant",
				budget: "Budget de la campagne",
				free: "Tout le TAO qui pourrait s'acheter",
			},
		},
		days: {
			label: "La campagne, jour par jour",
			columns: {
				day: "Jour",
				share: "Part de l'attaquant",
				spent: "Dépensé par l'attaquant",
				defended: "Dépensé par les défenseurs",
				resale: "Revente de l'alpha de l'attaquant",
				price: "Prix de l'alpha",
			},
		},
		network: {
			label: "La part de chaque sous-réseau, les moins chers d'abord",
			columns: {
				count: "Sous-réseaux",
				name: "Sous-réseau",
				cost: "Coût de la minorité",
				running: "Une minorité dans autant",
				control: "Contrôle d'autant",
			},
		},
		root: {
			label: "Tous les sous-réseaux, selon ce qui de root vote aussi",
			columns: {
				rootShare: "Root qui vote aussi",
				control: "Sous-réseaux où le contrôle peut s'acheter",
				within: "Dont à la portée de la bourse",
				minority: "Sous-réseaux où la minorité peut s'acheter",
				minorityCost: "Coût de cette minorité",
			},
		},
		slots: {
			label: "Paie selon le travail ajouté",
			columns: {
				work: "Travail que l'attaquant ajoute",
				share: "Part de l'attaquant dans la paie",
				left: "Travail des autres qui reste",
				payOverCost: "Paie de l'attaquant rapportée à son coût",
			},
		},
		ownership: {
			label: "Alpha à bloquer selon l'attente (règles depuis juin 2026)",
			columns: { wait: "Attente", lock: "Alpha à bloquer", share: "Part de l'alpha d'aujourd'hui hors de la réserve" },
		},
	},
	charts: chartsFrench,
	model: cardFrench,
	findings: {
		"3-3-multi-subnet-takeover-improbable": {
			measure: "part des sous-réseaux qu'une bourse de géant met sous contrôle en achetant, au-dessous de 10 %",
			counts:
				"Compte comme vrai là où une bourse de géant achète le contrôle de moins d'un dixième des sous-réseaux ; pleinement là où de moins de trois.",
		},
	},
	guess: {
		question: "Quelqu'un d'assez riche pourrait-il acheter la moitié des voix de Chutes ?",
		options: {
			yes: "Oui",
			dear: "Non, cela coûte plus qu'il n'y a",
			empty: "Non, trop peu est à vendre",
		},
	},
	benchmarks: [
		"La moitié de l'alpha de Data Universe achetée dans sa réserve sans frais : y·h ÷ (x − h)",
		"192 places à un prix qui croît de 1,03 toutes les trois : 3 × 0,0005 × (1,03^64 − 1) ÷ 0,03",
		"Conviction d'un blocage perpétuel de 1 000 alpha après sa demi-vie de 90 jours",
		"Travail égal à coût égal là où les autres sont payés juste leur coût : la moitié de la paie",
	],
	measured: [
		{ date: "11 avril 2026", note: COUNTED },
		{ date: "11 avril 2026", note: COUNTED },
		{ date: "11 avril 2026", note: COUNTED },
	],
	phrases: phrasesFrench,
};
