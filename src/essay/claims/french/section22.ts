import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section22Claims } from "../section22.ts";

/** Claims of section 2.2, in French. */
export const section22French: FrenchClaims<typeof section22Claims> = {
	"2-2-democracy-needs-transparency": {
		statement: "Ce qui influence la démocratie doit être aussi transparent que possible.",
		note: "La prémisse de cette section : une norme que beaucoup partagent.",
		evidence: [],
		untestable: "Une norme : on la partage ou non, mais aucune exécution n'en décide.",
	},
	"2-2-decentralise-three-resources": {
		statement: "L'ouverture et la décentralisation des données, du calcul et du talent réduiraient les risques.",
		note: "Cela dépend du risque : l'influence d'un propriétaire unique baisse, le détournement par beaucoup augmente. L'essai promet trois ressources puis traite du calcul, du talent et de la transparence : comment les données seraient décentralisées n'est pas dit.",
		evidence: ["De petits modèles ouverts peuvent être réglés pour persuader aussi bien que les grands."],
		test: {
			variables: ["concentration (HHI) de chaque ressource", "un indice pour chaque risque"],
			compute:
				"La concentration du calcul, des données et du talent comme trois entrées des modèles de risque ; l'effet de chacune seule.",
			supports: "Chaque risque baisse quand la concentration baisse.",
			contradicts: "Certains risques augmentent : le détournement, la course, la persuasion par de petits modèles.",
		},
	},
	"2-2-anyone-contributes-compute": {
		statement:
			"Dans les réseaux décentralisés, chacun peut ajouter un ordinateur ou un serveur à l'entraînement de modèles, ce qui réduit la dépendance envers les grandes entreprises.",
		note: "Il est montré que cela marche pour des modèles de 10 à 72 milliards de paramètres. Quand un pair a besoin de huit GPU de centre de données, *chacun* n'est pas le mot.",
		evidence: [
			"DiLoCo : environ 500 fois moins de communication que l'entraînement synchrone.",
			"INTELLECT-1 : 10 milliards de paramètres, 1 billion de jetons, jusqu'à 14 nœuds avec 112 H100 sur 3 continents, 30 contributeurs, 83–96 % d'utilisation, 36,2–41,4 % des FLOP de crête, 400 fois moins de bande passante, 42 jours.",
			"Covenant-72B (Templar, sous-réseau 3) : 72,7 milliards de paramètres, environ 1,1 billion de jetons, plus de 70 pairs, compression par plus de 146, 94,5 % d'utilisation, 70 s pour synchroniser un tour (INTELLECT-1 : 8,3 min), à peu près le niveau de LLaMA-2-70B (MMLU 67,1) ; chaque pair a besoin de 8 GPU B200.",
			"Les plus grands entraînements par internet utilisent environ 1 000 fois moins de calcul que ceux de la frontière ; ils croissent vite, mais on ne s'attend pas à ce qu'ils les rattrapent cette décennie.",
		],
		test: {
			variables: [
				"bande passante",
				"pas internes entre synchronisations",
				"compression",
				"taux de défection",
				"utilisation",
				"mémoire minimale par pair",
			],
			compute:
				"Durée d'un tour = pas internes × durée d'un pas + octets / (bande passante × compression) ; l'utilisation selon la bande passante pour l'entraînement synchrone, DiLoCo (500 pas) et SparseLoCo (146 fois), avec de vrais entraînements marqués ; et la part des propriétaires dont la machine est assez grande.",
			supports: "Plus de 80 % d'utilisation par des connexions domestiques.",
			contradicts:
				"La mémoire qu'il faut à un pair exclut presque tout le monde, bien que la bande passante soit réglée.",
		},
	},
	"2-2-models-without-censorship": {
		statement: "De tels réseaux permettent des modèles sans censure ni biais caché.",
		note: "Le biais passe d'une entreprise aux détenteurs de mise et aux fabricants des modèles de base.",
		evidence: [
			"Ce que Data Universe doit collecter est décidé à 70 % par les validateurs selon leur mise et à 30 % par Macrocosmos.",
			"La plupart des sous-réseaux qui servent des modèles hébergent des modèles ouverts existants (DeepSeek, Qwen, Llama), avec le biais de leurs fabricants.",
		],
		test: {
			variables: ["qui décide des données", "mise de chaque validateur"],
			compute:
				"Un vote selon la mise sur ce qui est collecté : le biais du résultat selon la concentration de la mise.",
			supports: "Le résultat suit le participant médian.",
			contradicts: "Il suit les quelques validateurs qui ont le plus de mise.",
		},
	},
	"2-2-double-edged-sword": {
		statement: "L'entraînement ouvert facilite aussi la fabrication d'armes par des groupes malveillants.",
		note: "L'essai le dit ici et n'en tient pas compte dans sa conclusion.",
		evidence: ["L'entraînement décentralisé affaiblit les seuils de calcul comme levier de réglementation."],
		test: {
			variables: ["coût d'une capacité dangereuse au fil du temps", "nombre d'acteurs capables de le payer"],
			compute:
				"Combien de budgets dépassent le coût qui baisse ; le détournement attendu contre le bénéfice attendu à mesure que l'ouverture grandit.",
			supports: "Le détournement augmente avec l'ouverture.",
			contradicts: "Il n'augmente pas, parce que la capacité reste hors de portée.",
		},
	},
	"2-2-meta-pay": {
		statement:
			"En 2025, Meta aurait offert à des chercheurs en IA de premier plan des rémunérations à sept, huit ou neuf chiffres.",
		note: "",
		evidence: [
			"Deitke : environ 250 millions de dollars sur quatre ans, dont jusqu'à 100 millions la première année ; Pang : plus de 200 millions de dollars.",
		],
		test: {
			variables: ["salaire d'un ingénieur de premier plan dans une entreprise", "prix attendu dans un concours"],
			compute:
				"Un salaire sûr contre un concours où le gagnant prend tout : espérance et prix du risque pour n concurrents.",
			supports: "Avec un n réaliste, l'espérance du concours dépasse le salaire.",
			contradicts: "L'espérance par concurrent est bien au-dessous d'un salaire ordinaire.",
		},
		untestable:
			"Les offres sont des faits établis ; l'exécution montre ce qu'elles signifient pour un concours ouvert.",
	},
	"2-2-incentive-network-for-code": {
		statement:
			"Un réseau comme Bittensor peut récompenser le code le plus efficace, si bien qu'un ingénieur compétent n'a pas besoin d'entrer dans une grande entreprise.",
		note: "Un tel réseau existe. Qu'il paie un ingénieur compétent dépend du nombre de concurrents et de la part qui est copiée.",
		evidence: [
			"Ridges donne tout le poids des mineurs à un seul agent ; un dépôt coûte environ 5 dollars et une exécution 10–20 ; certains mineurs avaient écrit dans leur code les réponses à des problèmes connus.",
			"Sur 29 sous-réseaux en avril 2026 : Gini médian de l'incitation des mineurs 0,576, part médiane du plus grand 14,9 %, extrême 97,5 %.",
		],
		test: {
			variables: ["concurrents", "prix", "dispersion des compétences", "coût d'une tentative", "part de copie"],
			compute:
				"Un tournoi de n ingénieurs : Gini, médiane et probabilité de ne rien gagner ; avec et sans copie, avec des marges de 1,5 % et 3 % et le seuil décroissant.",
			supports: "L'ingénieur compétent médian gagne au moins un salaire de marché.",
			contradicts: "Presque tous ne gagnent rien ; la paie va à un seul gagnant ou à des copieurs.",
		},
	},
	"2-2-transparency-reduces-threats": {
		statement: "Rendre public le comportement des systèmes de recommandation réduirait fortement les menaces décrites.",
		note: "L'essai ne donne pas de preuve. Publier quelque chose et que les gens y réagissent sont deux étapes différentes.",
		evidence: ["Des recommandations au hasard ou variées atténuent les extrêmes dans les modèles en boucle fermée."],
		test: {
			variables: [
				"part de robots étiquetés",
				"réaction des utilisateurs",
				"part de robots qui fait basculer l'opinion",
			],
			compute:
				"Le modèle d'astroturfing avec étiquettes et réactions, et avec des attaquants qui s'adaptent aux règles rendues publiques.",
			supports: "La part de robots nécessaire augmente beaucoup avec la transparence.",
			contradicts: "Le gain est faible quand peu réagissent, ou publier aide les attaquants.",
		},
	},
	"2-2-bittensor-inspired-by-bitcoin": {
		statement: "Bittensor est un réseau décentralisé inspiré de Bitcoin et adapté à l'IA.",
		note: "Son offre de monnaie est inspirée de Bitcoin ; sa sécurité ne l'est pas : les blocs viennent de producteurs connus, et le travail est jugé par des votes pondérés par la mise, non par des empreintes qui se prouvent elles-mêmes.",
		evidence: [
			"TAO : au plus 21 millions, un bloc toutes les 12 s, 1 TAO par bloc jusqu'à la réduction de moitié des 14–15 décembre 2025, puis 0,5. L'alpha d'un sous-réseau n'est pas réduit de moitié par elle mais par sa propre émission, d'abord à 10,5 millions.",
			"Contrairement à Bitcoin, la chaîne fonctionne par preuve d'autorité, et le travail utile est noté par des votes subjectifs pondérés par la mise.",
		],
		test: {
			variables: ["calendrier de l'offre", "réduction de moitié"],
			compute:
				"L'offre de TAO face à celle de Bitcoin : le plafond de 21 millions et la première réduction de moitié, de 1 à 0,5 TAO par bloc.",
		},
		untestable: "La description d'une origine : le code de la chaîne en décide.",
	},
};
