import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section4Claims } from "../section4.ts";

/** Claims of the conclusion, in French. */
export const section4French: FrenchClaims<typeof section4Claims> = {
	"4-concentration-systemic-risk": {
		statement:
			"Une IA concentrée donne à quelques entreprises et États un pouvoir sans égal, et met en danger la démocratie, l'éducation et la société.",
		note: "Elle résume des affirmations testées une à une dans les sections [1.2](section:1.2) et [2.1.2](section:2.1.2).",
		evidence: [],
		untestable: "Un résumé avec un jugement de valeur : ses parties sont testées là où elles sont énoncées.",
	},
	"4-opaque-power-is-the-mechanism": {
		statement:
			"La concentration est dangereuse parce que les décisions sont opaques, le talent monopolisé et l'information contrôlée.",
		note: "L'opacité des décisions et le contrôle de ce que voient les gens sont documentés ; que le talent soit monopolisé est moins établi, et le lien de là à un dommage systémique est argumenté, non mesuré.",
		evidence: [
			"Les chercheurs passent d'une entreprise à l'autre parmi une poignée, qui surenchérissent.",
			"Facebook, YouTube, Instagram, WhatsApp et TikTok, cinq des six principales plateformes d'actualité, appartiennent à trois entreprises.",
		],
		untestable: "Elle résume des affirmations qui sont testées à part.",
	},
	"4-not-replace-but-alternative": {
		statement:
			"Les réseaux décentralisés ne remplacent pas les réseaux centralisés et n'ôtent pas tout risque, mais offrent une alternative crédible : pouvoir partagé, incitations ouvertes et registre public.",
		note: "Elle tient ou tombe avec deux affirmations de la section 3.2 : [décentralisé par construction](claim:3-2-bittensor-decentralised-by-design) et [transparent grâce à la blockchain](claim:3-2-transparency-by-blockchain).",
		evidence: [],
		test: {
			variables: ["pouvoir", "participation", "transparence"],
			compute:
				"Trois mesures par sous-réseau : le coefficient de Nakamoto, la survie des nouveaux venus, et la part d'étapes que des personnes extérieures peuvent refaire.",
			supports: "Elles sont meilleures que pour l'oligopole.",
			contradicts: "Pouvoir et transparence ne sont pas meilleurs.",
		},
	},
	"4-innovation-entry-audit": {
		statement:
			"Les sous-réseaux montrent que les réseaux décentralisés apportent de l'innovation, abaissent les barrières et laissent la société contrôler et influencer l'IA comme des monopoles ne le peuvent pas.",
		note: "L'influence suit la mise, non la citoyenneté.",
		evidence: ["Gini de la mise 0,98.", "Une médiane de 11 validateurs par sous-réseau en août 2026."],
		test: {
			variables: ["influence par personne : par tête, par mise, par actions"],
			compute:
				"La courbe de Lorenz de l'influence selon une personne une voix, des votes selon la mise et des votes selon les actions.",
			supports: "Elle est plus plate que celle des actionnaires.",
			contradicts: "Les votes selon la mise sont aussi concentrés que l'actionnariat, ou davantage.",
		},
	},
	"4-remaining-challenges": {
		statement:
			"Des défis demeurent : de grands acteurs peuvent dominer des sous-réseaux isolés, et de petits porteurs se heurtent à des barrières à l'entrée.",
		note: "C'est en dessous de la réalité : cela concerne beaucoup de sous-réseaux, non quelques-uns.",
		evidence: ["36 sous-réseaux sur 128 brûlent 99 % ou plus de l'émission des mineurs."],
		test: {
			variables: ["mise minimale", "matériel minimal", "coût d'apprentissage"],
			compute: "L'entrée de nouveaux venus avec enregistrement, immunité et renouvellement.",
			supports: "Les nouveaux venus qui ont peu d'argent sont évincés, et un grand acteur peut tenir un sous-réseau.",
			contradicts: "Les nouveaux venus survivent et sont payés selon leur compétence.",
		},
	},
	"4-future-combination": {
		statement:
			"Gouverner l'IA doit combiner décentralisation, coopération et nouvelles expériences ; Bittensor est un modèle, non la seule réponse.",
		note: "",
		evidence: [],
		untestable:
			"Une recommandation : les exécutions montrent ce que font des mesures isolées, non ce qu'il faut faire.",
	},
};
