import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Laisse le capital circuler entre 128 sous-réseaux de qualité diverse sous l'économie même de la chaîne, et demande si capital et émission finissent là où est la qualité.",
	patterns:
		"Les prix de février à octobre 2025 : des parts par prix qui bougent de 1,57 % par jour, des rangs à 30 jours d'écart qui s'accordent à 0,913, les dix plus grands à 43 % ; et, passées par les règles sans aucun comportement de notre cru, des parts par flux qui paient 28 sous-réseaux sur 127.",
	entities:
		"Jusqu'à 128 sous-réseaux avec réserve, propriétaire, mineurs, validateurs et stakers ; une qualité de chacun que personne ne voit directement ; des investisseurs à trois motifs ; des usagers qui paient ; des fondateurs qui veulent un sous-réseau ; root.",
	scales:
		"TAO et alpha en jetons entiers ; pas d'un jour de 7 200 blocs, dans lesquels s'exécutent les pas de la chaîne ; 128 sous-réseaux au plus.",
	process:
		"Chaque jour, les règles en vigueur partagent les TAO du bloc, les injectent, achètent et paient en 20 époques ; la paie est vendue ; le revenu des usagers achète de l'alpha ; les investisseurs déplacent une partie du capital : par conviction (la qualité, avec une erreur), selon les rendements (prix et dividendes récents), ou au hasard, aucun à plus de 5 % du prix du jour. Les fondateurs enregistrent là où ils peuvent payer, la plus haute offre d'abord ; quand toutes les places sont prises, le sous-réseau au prix mobile le plus bas qui n'est plus protégé est dissous.",
	scheduling:
		"En un jour : émission et vente de la paie, sous-réseau après sous-réseau, revenu des usagers, tous les investisseurs à la fois aux prix de la veille (d'abord qui part, puis qui vient), fondateurs. Là où aucun sous-réseau n'a d'entrée nette, les parts par flux sont toutes 0 et les TAO ne sont pas frappés.",
	initial:
		"Des réserves tirées de l'ajustement au relevé, ou d'une table importée ; la qualité est corrélée au prix comme réglé ; les parts par flux partent d'où sont les parts par prix.",
	stochasticity:
		"Tirés au sort : réserves, qualité (log-normale), erreurs de conviction (un processus autorégressif de mémoire 0,97 par jour), capital errant (log-normal), fondateurs (Poisson) avec leurs bourses et qualités (log-normales).",
	equations: [
		{
			gives: "capital voulu",
			formula:
				"conviction × qualité·e^(erreur) + rendements × part·(1 + tanh(tendance)) + reste × part·e^(bruit), chaque partie normée",
		},
		{ gives: "déplacé par jour", formula: "vitesse × (voulu − présent) + entrée × voulu" },
		{ gives: "parts par prix", formula: "prix mobile ÷ somme des prix mobiles" },
		{ gives: "parts par flux", formula: "max(0, entrée nette mobile) ÷ somme de celles-ci" },
		{
			gives: "entrée dans l'épreuve sur le passé",
			formula: "alpha × (√(p₀p₁) − p₀), réserves également profondes en alpha",
		},
		{
			gives: "prix d'une place",
			formula: "2 × dernier − dernier × blocs depuis ÷ période de baisse, au moins 1 TAO",
		},
	],
	leftOut: [
		"La qualité est un seul nombre, donné, qui ne change pas ; ce qu'elle est en réalité est la question même.",
		"La qualité n'agit que par la conviction et le revenu : l'émission n'améliore pas un sous-réseau.",
		"Les investisseurs ne prévoient pas ; personne ne manipule les parts, aucun propriétaire ne retient la paie des mineurs, et root ouvre aussitôt chaque nouveau sous-réseau.",
		"Le réseau a place pour 128 sous-réseaux, aussi sous les premières règles, qui ne connaissaient pas de limite.",
		"Les départs sont tirés d'un ajustement à un relevé d'avril 2026, postérieur à l'essai ; une table importée les remplace.",
		"Vitesse et motifs sont ajustés à la main à deux chiffres des prix de 2025 ; d'autres mélanges conviennent aussi, seul le sens compte donc.",
		"Après la division par deux, le prix d'une place ne peut monter : il baisse dès que personne ne peut le payer pendant quatre jours, et dépend donc d'où il est parti.",
		"Aucune prévision d'un prix ou d'un rendement.",
	],
	hinge:
		"Que le capital trouve la qualité dépend de combien en suit la conviction plutôt que les rendements, et de combien les convictions se trompent ; les règles de la chaîne ne font que transmettre ce que fait le capital.",
};
