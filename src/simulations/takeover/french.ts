import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, poolsPhrases, SNAPSHOT_FRENCH, startFrench } from "../shared/pools/french.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;
const FIT =
	"notre ajustement au poids de toutes les clés et à l'alpha hors de la réserve dans 22 de 128 sous-réseaux le 7 août 2026 (JSONbored/metagraphed) : 71 ± 10 % de l'alpha et 103 ± 29 % du poids de root";
const KAPPA = "κ : seul maître du consensus";
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
	charts: {
		cost: {
			title: "Coût du contrôle",
			description:
				"TAO pour une part des voix, personne ne réagissant et les défenseurs répondant. Une ligne finit là où la réserve est vide, ou là où elle touche le plafond : tout le TAO qui pourrait s'acheter.",
			references: [KAPPA],
		},
		root: {
			title: "Qui vote décide",
			description:
				"Sous-réseaux où le contrôle peut s'acheter, et où une minorité le peut, selon ce qui de la mise de root vote aussi : root compte dans tous les sous-réseaux à la fois et n'est dans aucune réserve.",
		},
		campaign: {
			title: "Campagne",
			description:
				"Part de l'attaquant dans le poids de mise, jour par jour, pendant que le budget est dépensé et après ; la ligne est là où un seul détenteur fixe le consensus.",
			references: [KAPPA],
		},
		money: {
			title: "Son argent",
			description:
				"TAO dépensé par l'attaquant et les défenseurs, et ce qu'obtiendrait l'alpha de l'attaquant s'il était vendu ce jour-là.",
		},
		network: {
			title: "Beaucoup de sous-réseaux",
			description:
				"Coût d'une minorité et du contrôle dans autant de sous-réseaux, les moins chers d'abord, personne ne réagissant. La ligne du contrôle finit là où les autres réserves contiennent trop peu ou tout le TAO est épuisé.",
		},
		slots: {
			title: "Places de mineurs",
			description:
				"Sans aucune mise : part de la paie des mineurs que prend le travail de l'attaquant, et ce qui reste du travail des autres, selon le travail qu'il ajoute.",
		},
		ownership: {
			title: "Propriété",
			description:
				"Part de l'alpha d'aujourd'hui hors de la réserve qui doit être bloquée, selon l'attente de l'attaquant : la conviction doit se former, pendant que celle du propriétaire grandit. Pas de ligne où il en faudrait plus que la totalité. Règles de juin 2026 seulement.",
		},
	},
	model: {
		purpose:
			"Chiffre trois chemins vers le pouvoir sur un sous-réseau qu'il ne faut pas confondre : la mise, la propriété, les places de mineurs.",
		patterns:
			"Des réserves d'avril 2026 : un dixième de l'alpha de presque tous les sous-réseaux pour environ 390 000 TAO ; la moitié dans 17 sur 128 sans les voix de root, dans aucun avec elles.",
		entities:
			"Un sous-réseau avec sa réserve et ses avoirs ; 128 sous-réseaux comme ceux du relevé (ou une table importée) ; un attaquant, des défenseurs, d'autres détenteurs, des mineurs.",
		scales: "TAO et alpha en jetons entiers ; des pas d'un jour ; 128 sous-réseaux à un moment.",
		process:
			"Mise : l'alpha est acheté dans la réserve malgré le glissement, d'un coup ou jour par jour, pendant que les défenseurs répondent et que l'émission dilue. Propriété (règles de juin 2026) : l'alpha est bloqué jusqu'à ce que sa conviction l'emporte, pendant que celle du propriétaire grandit avec sa part. Places : enregistrements sous la loi de prix en vigueur, tenus sans travail tant qu'ils sont immunisés ; puis la paie suit le travail et les mineurs qui ne couvrent plus leur coût partent.",
		scheduling:
			"La carte et les prix valent pour le premier jour. Dans la campagne, un jour est : émission, puis achat de l'attaquant, puis celui des défenseurs.",
		initial:
			"Réserve et avoirs du sous-réseau choisi comme dans le relevé ; 128 sous-réseaux tirés de son ajustement, ou ceux d'une table importée.",
		stochasticity: "Seuls les 128 sous-réseaux sont tirés (ajustement log-normal au relevé).",
		equations: [
			{
				gives: "alpha à acheter",
				formula: "h = s ÷ (1 − s) × (éveillé × alpha hors de la réserve + 0,18 × TAO sur root × part qui vote)",
			},
			{
				gives: "TAO à payer",
				formula: "y × h ÷ (x − h) ÷ (1 − frais), avec y TAO et x alpha dans la réserve",
			},
			{ gives: "dollars à payer", formula: "prix × q × F ÷ (F − q), avec q des F TAO qui pourraient s'acheter" },
			{ gives: "conviction après t jours", formula: "bloqué × (1 − e^(−t ÷ τ))" },
			{
				gives: "paie de l'attaquant selon le travail w",
				formula: "w ÷ (w + max(0, profit − w)), les autres au plus 1",
			},
		],
		leftOut: [
			"De l'alpha peut aussi s'acheter à des détenteurs hors de la réserve, et une coalition de détenteurs présents n'achète rien.",
			"Personne ne vend dans un prix qui monte, si bien que l'alpha s'épuise plus tôt et coûte plus qu'il ne pourrait ; personne n'imite l'attaquant non plus.",
			"Combien renchérit le TAO quand on l'achète est une forme à nous : personne n'a essayé.",
			"Qui dirige la paie peut difficilement la vendre au prix d'avant : le remboursement est au plus court.",
			"Comme mineur, un attaquant est payé ici pour le seul travail ; les règles propres des sous-réseaux et la limite de la demande sont laissées de côté, elle ne juge donc aucune affirmation.",
			"Tribunaux, bifurcations, hyperparamètres et sénat de root sont en dehors.",
			"Les 128 sous-réseaux sont tirés d'un ajustement à un relevé d'avril 2026, postérieur à l'essai.",
		],
	},
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
	phrases: {
		...poolsPhrases,
		"Yes, if nobody reacts: control of {} costs {} of all the money that could be brought.":
			"Oui, si personne ne réagit : le contrôle de {} coûte {} de tout l'argent qui pourrait être apporté.",
		"No: {} cost more than anybody could bring.": "Non : {} coûtent plus que personne ne pourrait apporter.",
		"No: the market holds too little for {}; present holders would have to sell or join.":
			"Non : le marché contient trop peu pour {} ; il faudrait que les détenteurs actuels vendent ou se joignent.",
		"[{} %](parameter:share) of the votes of {}": "[{} %](parameter:share) des voix de {}",
		"It would take {}; the pool holds {}.": "Il faudrait {} ; la réserve contient {}.",
		"That would be so even if nothing of root voted along.": "Il en serait ainsi même si rien de root ne votait.",
		"If nothing of root voted along it would cost {}.": "Si rien de root ne votait, cela coûterait {}.",
		"That is {}.": "Cela fait {}.",
		"That is {}, or {}.": "Cela fait {}, soit {}.",
		"Holders who put in {} of what the buyer spends put it out of reach.":
			"Des détenteurs qui mettent {} de ce que dépense l'acheteur le mettent hors de portée.",
		"Ownership cannot be contested under these rules (it can from June 2026).":
			"La propriété ne peut être disputée sous ces règles (elle le peut à partir de juin 2026).",
		"Ownership takes a lock of {} for {}.": "La propriété demande de bloquer {} pendant {}.",
		"A campaign of {} reaches {}.": "Une campagne de {} atteint {}.",
		"In {} of the subnets looked at in August 2026 one key already had more than half: buying is not the only way.":
			"Dans {} des sous-réseaux regardés en août 2026, une clé avait déjà plus de la moitié : acheter n'est pas le seul chemin.",
		"Of all subnets, a giant's purse of {} could buy control of {}.":
			"De tous les sous-réseaux, une bourse de géant de {} pourrait acheter le contrôle de {}.",
		"Without any stake, miner slots cost {}; what they earn depends on the work done.":
			"Sans aucune mise, les places de mineurs coûtent {} ; ce qu'elles gagnent dépend du travail fait.",
		"With {} of the alpha and {} of root voting, and nobody reacting.":
			"Avec {} de l'alpha et {} de root qui votent, et personne qui réagisse.",
		"buys control of {} subnets": "achète le contrôle de {} sous-réseaux",
		"A purse of {} buys control of {} subnets; without root's votes {} would be for sale. A minority in {} costs {}. This is about buying only: in {} of the subnets looked at one key already had more than half. See [the stake of real validators](simulation:stake-cap).":
			"Une bourse de {} achète le contrôle de {} sous-réseaux ; sans les voix de root, {} seraient à vendre. Une minorité dans {} coûte {}. Il ne s'agit que d'acheter : dans {} des sous-réseaux regardés, une clé avait déjà plus de la moitié. Voir [la mise de vrais validateurs](simulation:stake-cap).",
		"The campaign empties the pool so far that nobody can sell. Lower “Budget of the campaign”.":
			"La campagne vide tant la réserve que personne ne peut vendre. Baissez « Budget de la campagne ».",
	},
};
