import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section12StateClaims } from "../section12States.ts";

/** The claims of section 1.2 on states, chips and capital, in French. */
export const section12StateFrench: FrenchClaims<typeof section12StateClaims> = {
	"1-2-geopolitics-second-player": {
		statement: "Les États sont le deuxième acteur clé, parce qu'ils décident de qui obtient puces, données et argent.",
		note: "Ils décident de qui obtient les puces. Qu'ils décident des données et de l'argent est moins établi : l'essentiel du capital est privé, et l'écart entre modèles s'est réduit malgré tout.",
		evidence: [
			"Les États-Unis détiennent environ 75 % et la Chine environ 15 % de la puissance recensée des supercalculateurs d'IA.",
			"Les puces d'IA avancées ont besoin d'une licence américaine avant d'aller en Chine : un État décide de qui les obtient.",
			"En sens contraire : l'écart entre modèles américains et chinois sur les principaux tests s'est réduit à environ 0,3 point malgré les contrôles à l'exportation.",
		],
		test: {
			variables: ["accès aux puces par pays", "part du calcul par pays"],
			compute:
				"Couper des arêtes du graphe d'approvisionnement, du concepteur au fondeur, au cloud et au fabricant de modèles, et compter le calcul que chaque pays peut encore atteindre.",
			supports: "Retirer un seul nœud sous le contrôle d'un État retire l'essentiel du calcul.",
			contradicts: "Il y a de nombreux substituts.",
		},
	},
	"1-2-nvidia-export-restrictions": {
		statement: "Les États-Unis restreignent l'exportation de puces Nvidia vers la Chine.",
		note: "Avec des exceptions depuis décembre 2025 : voir ce qu'on sait depuis.",
		evidence: [
			"Les règles d'octobre 2022 et d'octobre 2023 exigent une licence, avec présomption de refus, pour exporter des puces d'IA avancées vers la Chine.",
			"Jusqu'en janvier 2026, les demandes pour la puce H200 se heurtaient à une présomption de refus.",
		],
		test: {
			variables: ["approvisionnement d'un pays en puces"],
			compute: "Une coupure du graphe d'approvisionnement.",
		},
		untestable: "Un fait de droit : l'exécution montre ce que ferait la restriction, non si elle est en vigueur.",
	},
	"1-2-taiwan-quasi-only-producer": {
		statement: "Taïwan est presque le seul producteur de puces, ce qui en fait un point de tension.",
		note: "Juste pour les puces logiques de pointe (environ 90 %). Pas pour les puces en général, que fabriquent aussi la Corée, la Chine, les États-Unis, le Japon et l'Europe.",
		evidence: [
			"TSMC a réalisé environ 72 % du chiffre d'affaires des fondeurs purs au troisième trimestre 2025 ; 77 % de ses plaquettes destinées à l'IA allaient à Nvidia.",
		],
		test: {
			variables: ["parts des fondeurs", "calcul perdu après une panne"],
			compute:
				"Une panne du plus grand fondeur : la production d'accélérateurs perdue au fil des trimestres, avec et sans stock.",
			supports: "Plus de 70 % sont perdus.",
			contradicts: "La perte est modérée quand on compte toutes les puces, et pas seulement celles de pointe.",
		},
	},
	"1-2-platform-regulation": {
		statement:
			"Les plateformes d'où viennent les données d'entraînement subissent une pression politique : menaces d'interdire TikTok aux États-Unis, limites aux services américains en Chine, règles sur les données en Europe.",
		note: "",
		evidence: [
			"Une loi américaine d'avril 2024 a sommé ByteDance de vendre TikTok aux États-Unis ou de partir ; des accords de vente ont été signés en décembre 2025.",
			"Le règlement de l'Union européenne sur les marchés numériques (DMA) lie depuis mars 2024 sept contrôleurs d'accès, les grandes plateformes.",
		],
		test: {
			variables: ["données à la portée de chaque bloc"],
			compute: "Un bloc perd une part de ses données ; la perte est recalculée par le terme B / D^β.",
			supports: "La perte augmente sensiblement.",
			contradicts: "Elle change à peine, parce qu'elle dépend peu des données (β 0,28–0,37).",
		},
		untestable: "Que des lois et des menaces existent est un fait établi : une courbe de perte ne peut le montrer.",
	},
	"1-2-europe-limits-what-it-depends-on": {
		statement: "L'Europe limite l'usage des données alors qu'elle dépend des plateformes qu'elle limite.",
		note: "Les règles et les parts de marché sont établies ; que les deux soient en tension est la lecture de l'essai.",
		evidence: [
			"Les trois plus grandes entreprises du cloud, toutes américaines, détiennent 63 % de l'infrastructure cloud.",
			"Le règlement sur les marchés numériques désigne sept contrôleurs d'accès ; cinq sont américains, un est chinois, un européen.",
		],
		untestable: "Un fait établi, avec une lecture des motifs.",
	},
	"1-2-governments-provide-capital": {
		statement:
			"Les gouvernements jouent un rôle décisif pour fournir le capital que demande l'entraînement des modèles.",
		note: "L'exemple que l'essai donne ensuite, OpenAI face à Mistral, est de l'argent privé.",
		evidence: [
			"L'investissement privé dans l'IA aux États-Unis a été de 109,1 milliards de dollars en 2024.",
			"OpenAI (40 milliards de dollars, tour mené par SoftBank, premier trimestre 2025) et Mistral (1,7 milliard d'euros, tour mené par ASML, septembre 2025) ont levé des capitaux privés.",
		],
		test: {
			variables: ["part publique du financement"],
			compute: "Argent public contre argent privé, et combien d'un entraînement chacun paierait.",
			supports: "La part publique est grande.",
			contradicts: "La part publique est petite.",
		},
		untestable: "Qui a payé est établi : les deux levées que nomme l'essai étaient de l'argent privé.",
	},
	"1-2-openai-mistral-funding": {
		statement: "OpenAI a levé plus de 57 milliards de dollars, Mistral jusqu'à 3 milliards.",
		note: "Un rapport de 19 achète à OpenAI 3,4 ans de croissance des coûts à 2,4× par an.",
		evidence: [
			"OpenAI avait levé environ 57,9–60 milliards de dollars fin 2025.",
			"La série C de Mistral a apporté 1,7 milliard d'euros pour une valeur de 11,7 milliards d'euros ; au total, l'entreprise a levé environ 3 milliards de dollars.",
			"ln(19) / ln(2,4) = 3,4 ans de croissance des coûts.",
		],
		test: {
			variables: [
				"rapport des financements",
				"années d'entraînement à la frontière que chacun peut payer quand le coût est multiplié par 2,4 chaque année",
			],
			compute:
				"Le budget divisé par le coût de chaque année : combien d'entraînements de pointe de suite chacun peut s'offrir.",
			supports: "Mistral est exclu par les prix plusieurs années avant OpenAI ; un rapport de 19 fait 3,4 ans.",
			contradicts: "Des différences d'efficacité compensent le rapport.",
		},
		untestable: "Deux montants sont établis : aucune exécution ne peut les relever ni les abaisser.",
	},
};
