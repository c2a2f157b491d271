import { type FrenchClaims } from "../../french/frenchClaim.ts";
import { type section212Claims } from "../section212.ts";
import { section212WorkFrench } from "./section212Work.ts";

/** Claims of section 2.1.2, in French. */
export const section212French: FrenchClaims<typeof section212Claims> = {
	"2-1-2-ai-alienating": {
		statement:
			"L'IA diffère des techniques précédentes en ce qu'elle imite l'intellect, et aliène ainsi les gens, surtout dans la démocratie, l'éducation et le travail.",
		note: "",
		evidence: [],
		untestable: "Un jugement de valeur : les affirmations qui en découlent sont testées une à une.",
	},
	"2-1-2-majority-information-social-media": {
		statement: "L'essentiel de l'information se consomme aujourd'hui sur les réseaux sociaux.",
		note: "Mesuré pour l'usage hebdomadaire de l'actualité aux États-Unis ; non pour l'information en général, ni dans le monde.",
		evidence: [
			"États-Unis : chaque semaine, 54 % des gens s'informent par les réseaux sociaux ou les plateformes vidéo, 50 % par la télévision, 48 % par des sites et applications d'actualité ; c'est la source principale de 44 % des 18–24 ans. Environ 100 000 personnes sur 48 marchés ; agents conversationnels 7 % par semaine (15 % avant 25 ans).",
		],
		test: {
			variables: ["part de ce que l'on voit qui vient des fils d'actualité"],
			compute:
				"Cette part est un paramètre du modèle d'opinion : 54 % (États-Unis), 44 % (source principale à 18–24 ans), 7 % (agents conversationnels).",
			supports: "Plus de la moitié dans le monde et à tout âge.",
			contradicts: "Plus de la moitié dans certains pays ou groupes seulement.",
		},
		untestable:
			"Un fait établi : des enquêtes y répondent, par pays et par année ; un modèle ne ferait que les répéter.",
	},
	"2-1-2-content-not-chosen": {
		statement:
			"Ce sont les algorithmes de recommandation, non les utilisateurs, qui choisissent l'essentiel du contenu que voient les gens.",
		note: "Cela repose sur ce que les plateformes ont dit d'elles-mêmes ; il n'existe pas d'audit indépendant.",
		evidence: [
			"Devant un tribunal, en avril 2025, Meta a dit que les publications d'amis occupent 17 % du temps passé sur Facebook et 7 % sur Instagram ; l'essentiel du reste est recommandé.",
			"Environ 70 % du temps de visionnage sur YouTube venait de recommandations, a dit son directeur des produits au CES 2018.",
		],
		test: {
			variables: ["part des contenus recommandés"],
			compute: "Le mélange de choix personnel et de recommandation dans le modèle d'opinion.",
			supports: "La polarisation augmente avec la part recommandée.",
			contradicts: "La part n'a pas d'effet.",
		},
		untestable: "La part recommandée n'est connue que pour une plateforme, et un modèle part d'elle.",
	},
	"2-1-2-recommenders-owned-by-few": {
		statement:
			"Les systèmes de recommandation qui façonnent l'information mondiale appartiennent à Google, Meta et ByteDance.",
		note: "X est laissé de côté.",
		evidence: [
			"Les principales plateformes d'actualité hebdomadaire sont Facebook, YouTube, Instagram, WhatsApp, TikTok et X ; Meta, Google et ByteDance possèdent cinq de ces six.",
		],
		test: {
			variables: ["part d'audience par propriétaire", "HHI de l'attention"],
			compute:
				"Le HHI de l'attention d'après la portée des plateformes, et l'effet d'un propriétaire qui modifie son classement.",
			supports: "Un HHI au-dessus de 0,25.",
			contradicts: "Un HHI plus bas.",
		},
	},
	"2-1-2-recommender-threat-to-democracy": {
		statement: "Comme la démocratie vit d'information, ces systèmes de recommandation peuvent la mettre en danger.",
		note: "Les modèles s'accordent sur le sens ; les observations de terrain sont partagées.",
		evidence: [
			"Deffuant : consensus à partir d'une tolérance de 0,5, sinon environ 1 / (2 × tolérance) groupes ; le taux de convergence ne règle que la vitesse (au plus 0,5).",
			"Hegselmann–Krause : chacun fait à la fois la moyenne de tous ceux qui sont dans sa tolérance ; consensus au-dessus d'environ 0,2 à partir d'un départ uniforme.",
			"Friedkin–Johnsen : x(t+1) = Λ W x(t) + (I − Λ) x(0) ; l'entêtement maintient le désaccord pour de bon.",
			"Avec des partenaires choisis par ressemblance, p ~ d^−γ : plus il y a de biais, plus il y a de fragments et de polarisation, et plus la convergence est lente.",
			"Dans une boucle fermée entre recommandation et opinion, maximiser les clics pousse les opinions aux extrêmes ; un choix au hasard l'atténue, au prix de clics.",
		],
		test: {
			variables: [
				"opinions de 0 à 1",
				"tolérance",
				"convergence",
				"biais du système de recommandation",
				"groupes, variance, polarisation",
			],
			compute:
				"Des personnes à confiance limitée, dont un système de recommandation choisit les partenaires par ressemblance ; tolérance contre biais ; un système central contre beaucoup de systèmes indépendants.",
			supports:
				"Plus de groupes et un consensus plus lent quand le biais augmente ; l'écart d'un seul propriétaire déplace la moyenne, ceux de beaucoup s'annulent.",
			contradicts:
				"Le nombre de groupes ne change pas, ou beaucoup de systèmes polarisent autant parce que chacun maximise l'attention.",
		},
	},
	"2-1-2-astroturfing": {
		statement:
			"Des entreprises et des acteurs politiques recourent à l'astroturfing, une fausse opinion populaire, pour influencer le public ; Cambridge Analytica et des opérations russes sont les cas donnés.",
		note: "Cambridge Analytica relevait de l'abus de données et du ciblage, non de l'astroturfing au sens strict.",
		evidence: [
			"L'Internet Research Agency russe animait de faux profils sur les réseaux sociaux américains ; une commission du Sénat le documente.",
			"2–4 % de robots ont suffi à faire basculer le climat d'opinion dans environ deux exécutions sur trois ; les acteurs les plus centraux fixent le consensus dans 60–70 % des cas.",
		],
		test: {
			variables: ["part de robots", "leur centralité", "quand les gens se taisent", "déplacement de l'opinion"],
			compute:
				"Une spirale du silence sur un réseau à nœuds centraux : les robots parlent toujours pour un camp, les gens ne parlent que s'ils perçoivent assez de soutien. La part de robots qui fait basculer, avec et sans étiquettes publiques.",
			supports: "Quelques pour cent de robots renversent la majorité exprimée ; les étiquettes relèvent cette part.",
			contradicts: "Il faut énormément de robots, ou les étiquettes n'ont pas d'effet.",
		},
		untestable: "Que cela ait été fait est un fait établi ; l'ampleur de l'effet est une autre question.",
	},
	"2-1-2-education-assessment": {
		statement: "Les enseignants ont du mal à évaluer des étudiants qui peuvent faire écrire leur travail par une IA.",
		note: "Les détecteurs n'y suffisent pas : sur 1 000 copies dont 120 écrites sans aide, un détecteur qui se trompe sur 1 % accuse à tort environ un auteur, un autre qui se trompe sur 61,3 %, comme avec des non-anglophones, environ 74.",
		evidence: [
			"Royaume-Uni : 88 % de 1 041 étudiants ont utilisé l'IA générative dans un travail noté (53 % en 2024), 92 % dans leurs études (66 % en 2024).",
			"Sept détecteurs ont signalé à tort 61,3 % de 91 copies du TOEFL, et presque aucune de 88 copies d'élèves américains.",
			"1–2 % de fausses alertes sur 500 copies d'avant ChatGPT.",
		],
		test: {
			variables: [
				"part des étudiants qui utilisent l'IA",
				"taux de détection et de fausses alertes d'un détecteur",
				"part des accusations qui sont justes",
			],
			compute:
				"La règle de Bayes : auteurs accusés à tort pour 1 000 copies, avec 1 %, 4 % et 61 % de fausses alertes.",
			supports: "Beaucoup d'accusations injustes à des taux réalistes.",
			contradicts: "Plus de 99 % des accusations sont justes.",
		},
		untestable:
			"Ce que repèrent les détecteurs, et qui ils accusent à tort, est mesuré ; voir ce que disent les sources.",
	},
	"2-1-2-chatbots-persuade": {
		statement:
			"Les agents conversationnels persuadent fortement les jeunes parce qu'ils semblent humains, et façonnent ainsi leur vision du monde.",
		note: "La persuasion a été mesurée chez des adultes, et la densité d'information y a fait plus que la ressemblance avec une personne. De petits modèles ouverts persuadent aussi, si bien que décentraliser n'ôte pas le risque.",
		evidence: [
			"Un dialogue a déplacé des électeurs américains de Trump de 3,9 points sur 100 vers Harris (2,3 dans l'autre sens), et des électeurs du Canada et de Pologne d'environ 10.",
			"76 977 personnes, 19 modèles : le post-entraînement a accru la persuasion jusqu'à 51 %, la formulation des consignes jusqu'à 27 % ; la taille et la personnalisation ont moins compté ; de petits modèles ouverts peuvent être réglés pour faire aussi bien.",
		],
		test: {
			variables: ["déplacement de l'opinion par conversation", "part d'utilisateurs", "nombre de fournisseurs"],
			compute:
				"Une population avec un, trois ou beaucoup de fournisseurs, chacun avec son biais ; 2–4 points (jusqu'à 10) par conversation ; moyenne et dispersion de l'opinion après beaucoup de conversations.",
			supports: "Un seul fournisseur déplace la moyenne ; beaucoup élargissent surtout la dispersion.",
			contradicts: "L'effet disparaît ou s'efface aussitôt.",
		},
	},
	...section212WorkFrench,
};
