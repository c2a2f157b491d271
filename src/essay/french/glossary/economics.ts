import { type economicsTerms } from "../../glossary/economics.ts";
import { type FrenchTerms } from "./frenchTerm.ts";

/** Words of tokens, pools and emission, in French. */
export const frenchEconomicsTerms: FrenchTerms<typeof economicsTerms> = {
	tao: {
		term: "TAO",
		explanation:
			"Le jeton de tout le réseau, au plus 21 millions. On ne peut l'additionner à l'[alpha](term:alpha) : une [réserve](term:pool) fixe le prix entre les deux.",
	},
	alpha: {
		term: "alpha",
		explanation:
			"Le jeton d'un sous-réseau, au plus 21 millions par sous-réseau. Toute paie à l'intérieur du sous-réseau est en son alpha ; le vendre contre du [TAO](term:tao) passe par la [réserve](term:pool).",
	},
	"dynamic-tao": {
		term: "TAO dynamique",
		explanation:
			"Le système en place depuis février 2025, dans lequel chaque sous-réseau a un jeton et une [réserve](term:pool) à lui, et les stakers choisissent entre sous-réseaux.",
	},
	emission: {
		term: "émission",
		explanation:
			"Les jetons nouveaux par bloc. Un sous-réseau émet 1 [alpha](term:alpha) par bloc (7 200 par jour) jusqu'à ce que la moitié de son offre existe ; 18 % vont au propriétaire, 41 % aux mineurs, 41 % aux validateurs et stakers.",
	},
	block: { term: "bloc", explanation: "Un pas de la chaîne, toutes les 12 s ; 7 200 par jour." },
	halving: {
		term: "réduction de moitié",
		explanation:
			"La division par deux des jetons nouveaux par bloc quand la moitié de l'offre, puis la moitié du reste, a été émise. Celle du TAO est venue pour la première fois les 14–15 décembre 2025 ; chaque alpha a la sienne, selon son propre compte.",
	},
	pool: {
		term: "réserve",
		explanation:
			"Un stock de TAO et d'alpha à travers lequel on échange les deux. Ce qu'on achète renchérit : le produit des deux quantités reste le même.",
	},
	slippage: {
		term: "glissement",
		explanation: "Ce qu'un gros échange reçoit en moins que le prix affiché, parce qu'il déplace lui-même ce prix.",
	},
	root: {
		term: "racine",
		explanation:
			"Le netuid 0 : le TAO misé ici participe aux dividendes des validateurs de chaque sous-réseau, sans [réserve](term:pool). Chaque TAO y compte pour 0,18 dans les votes.",
	},
	"root-proportion": {
		term: "proportion de la racine",
		explanation:
			"La part de la paie des validateurs qui va à la [racine](term:root). Elle diminue à mesure que l'alpha d'un sous-réseau est émis.",
	},
	take: {
		term: "commission",
		explanation:
			"La part des dividendes qu'un validateur garde avant de reverser le reste à ses stakers : 18 %, sauf s'il demande moins.",
	},
	"child-key": {
		term: "clé enfant",
		explanation:
			"Une [clé chaude](term:hotkey) à laquelle une autre prête une part de sa mise, et avec elle votes et dividendes.",
	},
	taoflow: {
		term: "Taoflow",
		explanation:
			"La règle de novembre 2025 à mai 2026 : la part d'un sous-réseau dans le TAO nouveau suit l'argent qui entre dans sa réserve, en moyenne avec une demi-vie de 30 jours. Un flux net sortant ne donne rien.",
	},
	"price-average": {
		term: "prix moyen",
		explanation:
			"Une [moyenne mobile](term:moving-average) lente du prix de l'alpha. Elle fixait la part des sous-réseaux jusqu'en novembre 2025 et de nouveau depuis juin 2026, et décide quel sous-réseau doit partir.",
	},
	"rule-set": {
		term: "jeu de règles",
		explanation:
			"Les règles d'[émission](term:emission) telles qu'elles étaient à une date. Elles ont changé quatre fois en dix-huit mois ; chaque exécution nomme donc celles qu'elle a suivies.",
	},
	"chain-buy": {
		term: "achat par la chaîne",
		explanation:
			"Du TAO destiné à un sous-réseau au-delà de ce que sa réserve peut recevoir : la chaîne en achète de l'alpha, ce qui soutient le prix.",
	},
	burn: {
		term: "brûler",
		explanation:
			"Ôter des jetons à tout le monde. La paie des mineurs qui va aux clés du propriétaire lui-même est brûlée ; les frais d'enregistrement le sont aussi.",
	},
	recycle: {
		term: "recycler",
		explanation:
			"Annuler l'émission de jetons, si bien qu'ils pourront être émis de nouveau. Les jetons brûlés, au contraire, comptent comme émis.",
	},
	registration: {
		term: "enregistrement",
		explanation: "Prendre un [UID](term:uid) à un prix en TAO qui monte avec la demande et descend sans elle.",
	},
	"lock-cost": {
		term: "coût de blocage",
		explanation:
			"Le prix pour enregistrer un sous-réseau. Il double à chaque enregistrement et baisse régulièrement entre-temps.",
	},
	deregistration: {
		term: "radiation",
		explanation:
			"La fin d'un sous-réseau quand un autre prend sa place : celui dont le [prix moyen](term:price-average) est le plus bas parmi ceux de plus de 120 jours. Son TAO est versé aux détenteurs de son alpha.",
	},
	conviction: {
		term: "conviction",
		explanation:
			"De l'alpha bloqué longtemps en faveur d'une clé. Selon les règles de juin 2026, la clé qui a le plus de conviction peut devenir propriétaire d'un sous-réseau.",
	},
	takeover: {
		term: "prise de contrôle",
		explanation:
			"Le contrôle d'un sous-réseau, par l'une de trois voies à ne pas confondre : une majorité de la mise, la propriété, ou la plupart des places de mineurs.",
	},
	credibility: {
		term: "crédibilité",
		explanation:
			"Dans Data Universe : une moyenne des contrôles qu'un mineur a passés. Le score est multiplié par sa puissance 2,5, si bien que 0,5 laisse moins d'un cinquième.",
	},
};
