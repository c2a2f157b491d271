import { type SectionId } from "../sectionId.ts";

/** The digests of all sections in French. */
export const frenchDigests: Readonly<Record<SectionId, string>> = {
	"0": `
L'essai [soutient deux choses](claim:0-thesis-centralisation-systemic-risk) : qu'un contrôle concentré de l'IA
[met la société en danger](claim:0-thesis-problem), et que des réseaux décentralisés comme [Bittensor](term:bittensor) sont
[une réponse praticable](claim:0-thesis-answer).

Il part de ce qui a changé après [novembre 2022](claim:0-chatgpt-first-public-llm-chatbot), quand un modèle de langage a été
ouvert à tous. [GPT-5 fait un travail qui prend des heures à une personne](claim:0-gpt5-hours-of-human-work), beaucoup de
scientifiques attendent [un progrès exponentiel](claim:0-exponential-improvement), et l'on prévoit que des agents entreront dans
[la direction d'entreprise, la guerre, la politique, la santé et la justice](claim:0-ai-agents-critical-roles). Qui peut prendre
part dépend de [trois ressources](claim:0-three-resources) : talent, calcul et données. Il en résulte, dit-il,
[un oligopole](claim:0-oligopoly-us-china) de géants américains et chinois. On interroge les agents conversationnels sur
[la politique, la santé et la religion](claim:0-chatbots-on-politics-health-religion), ce qui met
[beaucoup de pouvoir](claim:0-power-in-few-hands) entre peu de mains ; beaucoup travaillent à
[des règles mondiales](claim:0-world-governance).

**À garder en tête.** L'oligopole est documenté : [55 des 58 modèles notables de 2024](claim:1-2-chinese-giants-frontier) sont
américains ou chinois. Un pas derrière la frontière, la tendance est inverse : l'écart entre modèles ouverts et fermés est passé
[de 8 % à 1,7 %](claim:0-three-resources) en un an. Les heures que maîtrise GPT-5 sont
[environ 2 h 17 min, avec une chance de succès sur deux](claim:0-gpt5-hours-of-human-work), et pour l'exponentielle l'essai ne
nomme aucune source. La réponse repose sur une chose qu'il ne mesure pas : comment le pouvoir est réparti à l'intérieur de
Bittensor même. Sa propre [référence 9](source:lui-sun-2025) le fait.
`,
	"1.1": `
Cette section explique pourquoi il coûte cher de fabriquer de l'IA. Elle ne considère que les
[systèmes génératifs](claim:1-1-generative-ai-definition), dans lesquels l'intelligence est dite
[émerger](claim:1-1-intelligence-emerges). [Entraîner](claim:1-1-training-definition), c'est fournir énormément de données à un
programme et dépenser énormément de calcul. Selon la [loi d'échelle](term:scaling-law),
[plus des deux donne un meilleur modèle](claim:1-1-scaling-law) ; les nouveaux venus se heurtent donc à
[des barrières extrêmes](claim:1-1-entry-barriers-favour-big-tech), tandis que des entreprises riches possèdent déjà talent,
données et calcul.

**À garder en tête.** La loi porte sur la [perte](term:loss), l'erreur commise en prédisant un texte, et ses gains diminuent :
dix fois plus de calcul laisse encore [66–70 % de la perte qu'on peut ôter](claim:0-exponential-improvement). Deux ajustements
publiés diffèrent dans leur conseil : [environ 20 jetons par paramètre, ou jusqu'à 93](claim:1-1-scaling-law). La loi n'a pas été
trouvée grâce à ChatGPT ; elle a paru [34 mois plus tôt](claim:1-1-scaling-law-discovered-by-chatgpt).

La barrière à la frontière est réelle : le coût d'un entraînement final est multiplié
[par 2,4 chaque année depuis 2016](claim:1-1-entry-barriers-favour-big-tech), et le calcul de GPT-4 valait à lui seul
[environ 78 millions de dollars](claim:1-1-entry-barriers-favour-big-tech). Une génération derrière, elle est bien plus basse : des
modèles de [10 et 72,7 milliards de paramètres](claim:1-1-entry-barriers-favour-big-tech) ont été entraînés hors des grandes
entreprises.
`,
	"1.2": `
Qui mène ? L'essai décrit une [course à l'intelligence générale](claim:1-2-race-to-agi) et quelques jeunes pousses aux
[capitaux exceptionnels](claim:1-2-abnormal-capitalisation). Il lit les meneurs dans un classement de modèles de langage : sur
[47 modèles d'un tableau, OpenAI en a 14, Anthropic 7, Google 5](claim:1-2-vellum-leaderboard-counts). Ces entreprises, et des
[géants chinois](claim:1-2-chinese-giants-frontier), associent des données à
[des clouds qui leur appartiennent](claim:1-2-data-driven-cloud-integration). Que les modèles de langage mènent à l'intelligence
générale sert [ceux qui lèvent de l'argent](claim:1-2-llm-consensus-investor-driven), ajoute-t-il ;
[Yann LeCun, de Meta](claim:1-2-lecun-chief-scientist-meta), le nie.
Les États sont le [deuxième acteur](claim:1-2-geopolitics-second-player) : par les [puces](claim:1-2-nvidia-export-restrictions),
par [Taïwan](claim:1-2-taiwan-quasi-only-producer), par les [règles des plateformes](claim:1-2-platform-regulation), même quand un
État [dépend d'elles](claim:1-2-europe-limits-what-it-depends-on), et par le
[capital](claim:1-2-governments-provide-capital). OpenAI a levé
[57 milliards de dollars, Mistral 3](claim:1-2-openai-mistral-funding).

**À garder en tête.** Les décomptes laissent [17 des 47 modèles](claim:1-2-vellum-leaderboard-counts) sans nom, et le
[HHI](term:hhi) vaut n'importe quoi [entre 0,133 et 0,256](claim:1-2-vellum-leaderboard-counts) selon à qui ils sont.
D'autres mesures [changent l'ordre](claim:1-2-rankings-identify-leaders). Les parts du cloud parlent plus clairement : trois
entreprises détiennent [63 %](claim:1-2-data-driven-cloud-integration). L'exemple d'argent public, OpenAI face à Mistral, est de
l'[argent privé](claim:1-2-governments-provide-capital). Taïwan domine les
[puces de pointe](claim:1-2-taiwan-quasi-only-producer), non toutes les puces. Et la course pose une question à la thèse même :
décentraliser [ajoute des coureurs](claim:1-2-race-to-agi).
`,
	"2.1": `
Le chapitre sur les dangers commence par [les ranger en deux classes](claim:2-1-typology). Les risques *existentiels* viennent de
systèmes dont les buts ne sont pas les nôtres, ou de gens qui emploient des systèmes puissants pour nuire ; la section
[2.1.1](section:2.1.1) les traite sous le nom d'alignement. Les risques *tangibles* sont déjà là et touchent la démocratie,
l'éducation et le travail ; la section [2.1.2](section:2.1.2) les prend un à un.

**À garder en tête.** Les classes se recouvrent. Un outil qui déplace les opinions peut être un risque tangible aujourd'hui et
existentiel aux mains d'un État. Elles répondent aussi différemment au remède de l'essai. Un risque qui vient d'*un seul*
propriétaire, comme un [système de recommandation qui modifie son classement](claim:2-1-2-recommender-threat-to-democracy), diminue
quand le pouvoir est réparti. Un risque qui vient de *beaucoup* d'abuseurs possibles, comme le
[détournement d'un système puissant](claim:2-1-1-two-scenarios), grandit avec chaque détenteur. La simulation
[Perte de contrôle](simulation:loss-of-control) oppose les deux ; elle montre un sens et pas une taille.
`,
	"2.1.1": `
Peut-on garder le contrôle de systèmes qu'on ne comprend pas ? L'essai relie l'étude de
l'[interprétabilité](claim:2-1-1-interpretability-origin) au problème de l'alignement, dit qu'aucune solution n'est en vue avant
[cinq ans au moins, plus probablement des décennies](claim:2-1-1-interpretability-5-years-or-decades), et voit
[deux voies vers la catastrophe](claim:2-1-1-two-scenarios) : un détenteur malveillant, ou un système qui se retourne contre son
utilisateur, puisque ce que personne ne voit de l'intérieur peut [bien mentir](claim:2-1-1-black-box-good-liars). Il rappelle la
[lettre ouverte](claim:2-1-1-pause-letter) par laquelle des scientifiques et des entrepreneurs connus ont demandé un arrêt, et
ceux qui cherchent [un consensus international](claim:2-1-1-pause-ai-consensus).

**À garder en tête.** L'interprétabilité demande ce que calcule un modèle, l'alignement si ses buts sont les nôtres ; la
littérature [les distingue](claim:2-1-1-interpretability-origin). Pour l'horizon, l'essai ne donne
[aucune source](claim:2-1-1-interpretability-5-years-or-decades). Une enquête auprès d'auteurs donne à une intelligence
artificielle de niveau humain [10 % d'ici 2027 et 50 % d'ici 2047](claim:2-1-1-interpretability-5-years-or-decades), avec de larges
désaccords ; [68,3 %](claim:2-1-1-two-scenarios) d'entre eux jugent les bonnes issues plus probables que les mauvaises.
La lettre demandait [six mois](claim:2-1-1-pause-letter), et aucune pause n'a suivi.

Les deux voies tirent en sens opposés quand l'accès se répand : la probabilité qu'un détenteur au moins soit malveillant augmente
avec [le nombre de détenteurs](claim:2-1-1-two-scenarios). La section [2.2](section:2.2) y revient.
`,
	"2.1.2": `
L'IA imite l'intellect et ainsi, dit l'essai, [aliène les gens](claim:2-1-2-ai-alienating) dans trois domaines.

*La démocratie.* L'essentiel de l'information passe [par les réseaux sociaux](claim:2-1-2-majority-information-social-media), où
[des algorithmes choisissent](claim:2-1-2-content-not-chosen) et où
[trois entreprises les possèdent](claim:2-1-2-recommenders-owned-by-few) ; cela
[met la démocratie en danger](claim:2-1-2-recommender-threat-to-democracy), comme
l'[astroturfing](claim:2-1-2-astroturfing). *L'éducation.* Le travail des étudiants est
[difficile à évaluer](claim:2-1-2-education-assessment), et [les agents conversationnels persuadent](claim:2-1-2-chatbots-persuade)
les jeunes. *Le travail.* La plupart des projets d'IA des entreprises [échouent](claim:2-1-2-genai-projects-fail) par
[manque de maturité](claim:2-1-2-failure-due-to-digital-readiness) et
[de compétence spécialisée](claim:2-1-2-failure-due-to-missing-skill), Amazon a supprimé
[15 000 emplois](claim:2-1-2-amazon-15000), et des laboratoires
[recueillent le savoir d'experts](claim:2-1-2-post-training-experts).

**À garder en tête.** Pour la recommandation, les modèles s'accordent sur le sens,
[le terrain est partagé](claim:2-1-2-recommender-threat-to-democracy). Dans un modèle,
[2–4 % de robots](claim:2-1-2-astroturfing) font basculer une opinion. Aux États-Unis,
[54 %](claim:2-1-2-majority-information-social-media) s'informent chaque semaine par les réseaux sociaux ; dans le monde, les
chiffres diffèrent. Des agents conversationnels ont déplacé des électeurs adultes
[d'environ 2 à 10 points sur 100](claim:2-1-2-chatbots-persuade), et de petits modèles ouverts peuvent être réglés pour faire de
même. Amazon a supprimé [environ 14 000 emplois](claim:2-1-2-amazon-15000) ; sa note invoque moins d'échelons et l'IA, son
directeur général la culture. L'étude derrière les échecs accuse
[des outils qui n'apprennent pas](claim:2-1-2-failure-due-to-digital-readiness) ; une autre du même automne trouve
[des retours positifs dans trois entreprises sur quatre](claim:2-1-2-genai-projects-fail).
`,
	"2.2": `
Ce qui influence la démocratie [doit être transparent](claim:2-2-democracy-needs-transparency), soutient l'essai. Que changerait-il
si [données, calcul et talent](claim:2-2-decentralise-three-resources) étaient répartis ? *Le calcul :* des réseaux laissent
[chacun ajouter une machine](claim:2-2-anyone-contributes-compute), ce qui permet
[des modèles sans censure](claim:2-2-models-without-censorship). *Le talent :* Meta a offert
[de sept à neuf chiffres](claim:2-2-meta-pay) à des chercheurs, alors qu'un réseau peut
[payer le meilleur code](claim:2-2-incentive-network-for-code), quel qu'en soit l'auteur. *L'ouverture :* publier le comportement
des systèmes de recommandation [réduirait les menaces](claim:2-2-transparency-reduces-threats).
[Bittensor](claim:2-2-bittensor-inspired-by-bitcoin), inspiré de Bitcoin, est présenté comme un tel réseau. L'essai parle lui-même
d'[une arme à double tranchant](claim:2-2-double-edged-sword) : ce qui est ouvert à tous l'est aussi aux malveillants.

**À garder en tête.** L'entraînement par internet marche :
[72,7 milliards de paramètres avec 94,5 % d'utilisation](claim:2-2-anyone-contributes-compute). Mais chaque pair de cet
entraînement avait besoin de [huit GPU de centre de données](claim:2-2-anyone-contributes-compute), et les plus grands du genre sont
[environ 1 000 fois plus petits](claim:2-2-anyone-contributes-compute) que ceux de la frontière. Les concours ouverts paient
inégalement : le [Gini médian de l'incitation des mineurs sur 29 sous-réseaux était de 0,576](claim:2-2-incentive-network-for-code),
et sur Ridges un seul agent prend tout. Le gain de l'ouverture
[n'a pas de preuve](claim:2-2-transparency-reduces-threats) dans l'essai, le double tranchant ne revient pas dans sa conclusion, et
comment les données seraient réparties n'est pas dit.
`,
	"3.1": `
Comment marche Bittensor ? [Chacun peut déployer un service](claim:3-1-anyone-deploys-subnet), un [sous-réseau](term:subnet), avec
[quatre rôles](claim:3-1-roles) : un [propriétaire](term:owner) fixe la tâche, des [mineurs](term:miner) la font, des
[validateurs](term:validator) notent les mineurs, des [stakers](term:staker) apportent de l'argent. L'essai dit que
[cet argent paie tout le monde](claim:3-1-capital-pays-participants),
[en proportion de la performance](claim:3-1-reward-proportional-to-performance). Son exemple est [Zeus](claim:3-1-zeus-purpose), qui
prévoit le temps : les mineurs y sont payés pour la
[proximité avec la réalité](claim:3-1-zeus-miners-scored-by-reality), les validateurs pour la
[proximité avec la moyenne de toutes les notes](claim:3-1-zeus-validators-mean-difference), et
[les premiers stakers gagnent](claim:3-1-stakers-inject-liquidity-and-gain) si d'autres suivent.

**À garder en tête.** Les récompenses sont des jetons nouvellement créés,
[7 200 alpha par jour](claim:3-1-capital-pays-participants) :
[18 % au propriétaire, 41 % aux mineurs, 41 % aux validateurs et stakers](claim:3-1-roles). L'argent misé se trouve dans une
[réserve](term:pool) et fixe le prix. Zeus note par rapport à une référence publique, si bien qu'un mineur qui ne fait que la copier
[gagne encore une bonne part](claim:3-1-zeus-miners-scored-by-reality). Les validateurs sont payés selon une
[médiane pondérée par la mise](claim:3-1-zeus-validators-mean-difference), non une moyenne ;
[Moyenne ou médiane](simulation:mean-or-median) montre où les deux se séparent. La [référence 9](source:lui-sun-2025) trouve que
[la récompense suit la mise](claim:3-1-reward-proportional-to-performance) plus que la performance. Il y a
[128 places](claim:3-1-anyone-deploys-subnet) de sous-réseau.
`,
	"3.2": `
Bittensor peut-il réduire les risques du chapitre 2 ? L'essai répond par trois sous-réseaux. Une blockchain rend l'activité
[transparente](claim:3-2-transparency-by-blockchain) : [Data Universe](claim:3-2-data-universe-collects-real-time) collecte des
publications des réseaux sociaux, et sa collecte [peut être vérifiée](claim:3-2-data-universe-auditable). Bittensor est
[décentralisé par construction](claim:3-2-bittensor-decentralised-by-design) :
[Chutes](claim:3-2-chutes-user-independence) libère les utilisateurs d'un petit nombre de fournisseurs. Et il
[abaisse les barrières](claim:3-2-builder-lower-entry-barriers) : sur [Ridges](claim:3-2-ridges-programmers-propose), des
programmeurs rivalisent avec des agents qui codent, le meilleur gagnant, selon une estimation,
[62 000 dollars par jour](claim:3-2-ridges-62000-per-day), et [des centaines d'ingénieurs](claim:3-2-ridges-hundreds-of-engineers)
prouveraient que la concurrence ouverte accélère le progrès, et que les grandes entreprises
[n'ont pas forcément les meilleurs](claim:3-2-prize-against-salaries).

**À garder en tête.** *Qui a reçu quoi* est public ; *comment cela a été gagné*
[ne l'est le plus souvent pas](claim:3-2-transparency-by-blockchain) : les publications sont collectées
[en privé](claim:3-2-data-universe-auditable), une seule équipe fait tourner le validateur principal de Chutes, et le serveur de
Ridges désigne le gagnant. La mise est concentrée : dans le sous-réseau 15,
[3 places sur 256 atteignaient 51 %](claim:3-2-bittensor-decentralised-by-design). Le prix tient pour l'automne 2025, comme valeur
sur le papier pour un seul gagnant :
[166–269 TAO par jour alors, 38 en août 2026](claim:3-2-ridges-62000-per-day). Les centaines
[n'ont pas pu être vérifiées](claim:3-2-ridges-hundreds-of-engineers). Le chiffre d'affaires de Chutes couvre
[30–40 % de son coût](claim:3-2-chutes-user-independence) ; l'émission paie le reste.
`,
	"3.3": `
L'essai cherche maintenant les points faibles. Des machines ordinaires pourraient-elles un jour
[égaler les centres de données de Google](claim:3-3-decentralised-compute-can-compete) ? Il répond par l'énergie : Bitcoin consomme
[de 100 à 240 TWh par an](claim:3-3-bitcoin-energy), Google [24](claim:3-3-google-energy-24), donc un réseau décentralisé
[peut rivaliser avec un géant](claim:3-3-energy-comparison-conclusion). Il voit un seul vrai danger : une entreprise comme Amazon en
[mineur massif](claim:3-3-amazon-massive-miner). Mais la concentration, dit-il, s'est
[limitée à un seul sous-réseau](claim:3-3-centralisation-limited-to-one-subnet), et en prendre plusieurs est
[très improbable](claim:3-3-multi-subnet-takeover-improbable).

**À garder en tête.** Les puces de minage [ne peuvent pas faire de travail d'IA](claim:3-3-energy-comparison-conclusion), si bien que
l'énergie ne dit rien du calcul pour l'IA. Les
[24 TWh sont les centres de données de Google en 2023 ; le rapport suivant donne 32,1 au total](claim:3-3-google-energy-24).
La [référence 9](source:lui-sun-2025) rapporte le contraire de ce pour quoi elle est citée :
[dans plus de la moitié de 64 sous-réseaux, moins de 1 % des portefeuilles détiennent 51 % de la mise](claim:3-3-centralisation-limited-to-one-subnet).
Ce que coûte une [prise de contrôle](term:takeover) dépend de la voie. D'après les réserves d'avril 2026,
[10 % de l'alpha de 125 sous-réseaux coûtent environ 390 000 TAO](claim:3-3-multi-subnet-takeover-improbable) ; une majorité de Zeus
ou de Ridges ne pouvait pas du tout s'y acheter ; des gens en place qui s'entendent n'ont rien à acheter. Un
[plafond de la mise](claim:3-3-paper9-remedies) aiderait, sauf si la mise est répartie sur de nombreuses clés.
`,
	"4": `
La conclusion revient au début : une IA concentrée donne à quelques entreprises et États
[un pouvoir sans égal](claim:4-concentration-systemic-risk) et met en danger la démocratie, l'éducation et la société, parce que
[les décisions sont opaques et que talent et information sont entre peu de mains](claim:4-opaque-power-is-the-mechanism). Les
réseaux décentralisés ne remplaceront pas les grands, mais ils sont
[une alternative crédible](claim:4-not-replace-but-alternative), parce qu'ils partagent le pouvoir, ouvrent les incitations à tous et
tiennent un registre public. Des sous-réseaux montrent que cela
[apporte innovation, barrières plus basses et contrôle](claim:4-innovation-entry-audit).
[Deux défis demeurent](claim:4-remaining-challenges) : de grands acteurs dans des sous-réseaux isolés, et des barrières pour les
petits. Gouverner l'IA demandera [une combinaison](claim:4-future-combination), dans laquelle Bittensor est un modèle et non la seule
réponse.

**À garder en tête.** La moitié modeste de la thèse tient le mieux : une alternative existe, et elle paie des inconnus pour un
travail utile. Ses trois piliers sont inégaux. Le pouvoir suit
[la mise, non les personnes](claim:4-innovation-entry-audit) : le sous-réseau médian avait
[11 validateurs](claim:4-innovation-entry-audit) en août 2026. Entrer est bon marché, rester est difficile :
[36 sous-réseaux sur 128](claim:4-remaining-challenges) brûlaient presque toute l'émission de leurs mineurs. Le contrôle porte sur
[les paiements plus que sur le travail](claim:3-2-transparency-by-blockchain). Le
[double tranchant](claim:2-2-double-edged-sword) de la section [2.2](section:2.2) n'est pas repris. Ce qui devrait être vrai pour le
reste, c'est à quoi servent les simulations.
`,
};
