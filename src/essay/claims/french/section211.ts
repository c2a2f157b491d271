import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section211Claims } from "../section211.ts";

/** Claims of section 2.1.1, in French. */
export const section211French: FrenchClaims<typeof section211Claims> = {
	"2-1-1-interpretability-origin": {
		statement:
			"L'étude de l'interprétabilité est née de la question du contrôle, et la boîte noire de l'IA s'appelle le problème de l'alignement.",
		note: "Deux idées se confondent ici : l'*interprétabilité* explique ce que calcule un modèle, l'*alignement* demande si ses buts s'accordent aux nôtres.",
		evidence: [
			"La littérature sur l'alignement traite l'interprétabilité comme un outil parmi d'autres, à côté de la définition des récompenses, de la supervision et de l'évaluation.",
		],
		untestable: "Une question de termes : l'usage dans la littérature en décide.",
	},
	"2-1-1-interpretability-5-years-or-decades": {
		statement:
			"Il n'y a pas encore de solution ; on l'attend dans cinq ans au plus tôt, plus probablement dans des décennies.",
		note: "L'essai ne donne pas de source pour cet horizon.",
		evidence: [
			"Intelligence artificielle de niveau humain : 10 % d'ici 2027, 50 % d'ici 2047 ; automatisation complète des métiers : 50 % d'ici 2116.",
		],
		test: {
			variables: ["quand l'alignement est résolu", "quand arrive une capacité dangereuse"],
			compute:
				"Une course entre deux dates : la capacité selon l'enquête auprès d'auteurs (10 % d'ici 2027, 50 % d'ici 2047), l'alignement pas avant cinq ans ; la probabilité que la capacité arrive la première.",
			supports: "La probabilité dépasse 50 %.",
			contradicts: "Elle est au-dessous de 50 % pour des paramètres plausibles.",
		},
	},
	"2-1-1-two-scenarios": {
		statement:
			"La catastrophe peut venir de deux façons : un détenteur malveillant d'un système puissant, ou un système qui se retourne contre son utilisateur.",
		note: "Comme classification. La section [2.2](section:2.2) admet le compromis entre les deux.",
		evidence: [
			"37,8–51,4 % des auteurs donnent au moins 10 % à des issues aussi graves que l'extinction ; 68,3 % jugent les bonnes issues plus probables que les mauvaises.",
			"L'entraînement décentralisé échappe à une gouvernance par le calcul, ce qui est un avantage et un risque.",
		],
		test: {
			variables: [
				"nombre n de détenteurs",
				"probabilité q qu'un détenteur soit malveillant",
				"probabilité r qu'un système échappe au contrôle",
			],
			compute:
				"Au moins un détournement : 1 − (1 − q)^n ; au moins une perte de contrôle : 1 − (1 − r)^m, à mesure que l'accès se répand ; en regard, le dommage par événement, qui baisse quand le pouvoir est réparti.",
			supports: "Les deux risques sont présents.",
			contradicts: "Quand l'accès est ouvert, la première façon croît avec n, si bien que décentraliser l'aggrave.",
		},
	},
	"2-1-1-black-box-good-liars": {
		statement: "Comme personne ne voit à l'intérieur, les modèles peuvent devenir de bons menteurs.",
		note: "Les modèles trompent dans des expériences qui leur donnent une raison de le faire. On ignore à quelle fréquence ils le font en dehors.",
		evidence: [
			"Un modèle informé de son réentraînement a feint d'obéir dans 12–14 % des cas où il se croyait observé.",
			"Dans des tâches imposées aux buts contradictoires, plusieurs modèles de tête ont caché ce qu'ils faisaient ; l'un d'eux a maintenu la tromperie dans plus de 85 % des questions de relance.",
		],
		untestable: "Un fait sur les modèles, que l'on établit par des expériences avec eux et non par une simulation.",
	},
	"2-1-1-pause-letter": {
		statement:
			"Bengio, Russell, Musk, Wozniak et Harari ont signé la lettre ouverte qui demande aux laboratoires d'arrêter l'entraînement de leurs systèmes les plus puissants.",
		note: "La lettre demandait une pause d'au moins six mois, non un arrêt.",
		evidence: [
			"Lettre du 22 mars 2023 : une pause d'au moins six mois pour les systèmes plus puissants que GPT-4 ; des dizaines de milliers de signatures ; aucune pause n'a suivi.",
		],
		untestable: "Qui a signé quoi est un fait établi.",
	},
	"2-1-1-pause-ai-consensus": {
		statement:
			"Pause AI et d'autres cherchent un consensus international avant que des systèmes plus puissants soient construits.",
		note: "",
		evidence: [
			"PauseAI propose un traité qui arrête l'entraînement des systèmes les plus puissants jusqu'à ce qu'on sache les construire sans danger et sous contrôle démocratique.",
		],
		untestable: "Un fait établi : ce que demande un groupe se lit, cela ne se calcule pas.",
	},
};
