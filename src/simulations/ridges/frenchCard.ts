import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Voir qui paie un concours à un seul gagnant, à quelle vitesse son code ouvert s'améliore à côté d'une équipe fermée, et ce que vaut la paie du gagnant.",
	entities:
		"500 problèmes de difficulté diverse, certains dans une épreuve fixe, certains aux réponses publiques ; des ingénieurs (innovateurs, copieurs du meneur, stockeurs de réponses, attentistes) ; l'équipe qui relit les envois ; des validateurs ; le propriétaire ; des stakers ; une réserve où l'alpha est vendu.",
	process:
		"Chaque jour, chaque ingénieur compare son espoir de gagner au coût d'un jour. Les innovateurs modifient leur copie de l'agent ouvert du meneur ; la plupart des changements le dégradent, et leurs propres essais ne le disent pas toujours. Ce qui semble meilleur est envoyé, passe deux filtres et est noté par trois validateurs ; une note au-dessus du seuil de la règle prend la tête. Tout le poids va à la clé du meneur, le consensus de la chaîne est calculé tous les 361 blocs. Une équipe fermée travaille autant de jours à partir du même point. Concours et équipe sont joués plusieurs fois, avec une autre chance.",
	patterns:
		"Peu de problèmes laissent la chance décider ; les notes des meneurs surestiment ce qu'ils résolvent ailleurs ; presque tous les ingénieurs ne gagnent rien.",
	scales:
		"Travail et envois au jour, paie à l'époque de 361 blocs. État : l'agent et le bilan de chaque ingénieur, le meneur et sa note mesurée, les problèmes de l'épreuve, l'agent de l'équipe.",
	scheduling:
		"Chaque jour, tous les ingénieurs décident d'après le meneur du matin ; les envois sont essayés l'un après l'autre dans un ordre tiré au sort ; puis l'équipe travaille autant de jours.",
	initial: "Tous partent de l'agent du premier meneur, qui appartient à un innovateur ; l'équipe part du même.",
	stochasticity:
		"Talents, changements de capacité et essais personnels suivent une loi normale ; les difficultés aussi ; résoudre un problème est un tirage à probabilité logistique.",
	equations: [
		{ gives: "chance qu'un agent résolve un problème", formula: "1 / (1 + exp(difficulté − capacité))" },
		{ gives: "changement de capacité en un jour", formula: "pas × (N(−1, 1) + talent)" },
		{
			gives: "travaille aujourd'hui",
			formula: "son taux de victoires × prix par jour × jours moyens en tête > coût du jour",
		},
		{ gives: "prix par jour", formula: "7 200 × 0,41 alpha × prix de l'alpha × prix du TAO" },
	],
	leftOut: [
		"La capacité est un seul nombre ; les agents ne diffèrent en rien d'autre, et leur coût et leur vitesse ne comptent pas.",
		"Les ingénieurs jugent leurs chances à leur propre bilan et au temps moyen passé en tête ; personne ne fait de plans.",
		"L'équipe fermée partage tout sans coût et n'a pas de querelles ; elle puise ses membres parmi les mêmes ingénieurs.",
		"Les modèles de langage sous-jacents ne s'améliorent pas pendant le concours ; en réalité, une grande part du progrès vient d'eux.",
		"La nouveauté d'un agent n'est pas jugée : le terme de la règle d'août 2025 qui la compte vaut 0. Les agents moins chers, qui comptent en 2026, sont laissés de côté.",
		"Aucun relevé des meneurs avec dates et notes n'a été trouvé (la plateforme ne montre que ceux du moment) ; le rythme du progrès n'est donc confronté à rien ; on rapporte une montée de 4 à 41 % en une semaine de juillet 2025, avant notre départ.",
		"Les ventes se font dans une réserve où personne d'autre n'échange et qui ne reçoit pas d'émission ; les prix de l'exécution elle-même restent où ils sont.",
	],
};
