import { type SinceTexts } from "../since.ts";

/** What has become known after 15 December 2025, in French. */
export const frenchSince: { readonly [Id in keyof SinceTexts]: string } = {
	"0-gpt5-hours-of-human-work":
		"Selon une liste de tâches plus longue, GPT-5 mène à bien la moitié de celles qui prennent environ 3 h 34 min à une personne, et non 2 h 17 min ; ce que peuvent les modèles double tous les 131 jours environ.",
	"0-exponential-improvement":
		"Selon une liste de tâches plus longue, la longueur de celles que les modèles mènent à bien une fois sur deux double tous les 131 jours environ depuis 2023.",
	"0-oligopoly-us-china":
		"Parmi les modèles notables de 2025, les États-Unis en ont produit 50, la Chine 30 et la Corée du Sud 5.",
	"1-2-chinese-giants-frontier":
		"La Chine a produit 30 des modèles notables de 2025, contre 15 l'année précédente ; le meilleur modèle chinois est à environ 2,7 % du meilleur modèle américain.",
	"1-2-abnormal-capitalisation":
		"L'investissement privé dans l'IA aux États-Unis est estimé, pour 2025, à 23 fois celui de la Chine, contre 12 fois l'année précédente.",
	"1-2-geopolitics-second-player":
		"Les licences pour une puce puissante, la H200, se décident désormais au cas par cas pour la Chine, qui en obtient au plus la moitié de ce que reçoivent les acheteurs américains.",
	"1-2-nvidia-export-restrictions":
		"La H200 peut aller en Chine sous licence, au cas par cas et en quantité au plus égale à la moitié de ce que reçoivent les acheteurs américains ; les puces plus récentes ne le peuvent pas. L'annonce date du 8 décembre 2025.",
	"1-2-platform-regulation":
		"Aux États-Unis, TikTok est passé à une coentreprise dans laquelle ByteDance garde 19,9 %.",
	"2-1-2-recommenders-owned-by-few":
		"Aux États-Unis, TikTok est passé à une coentreprise dans laquelle ByteDance garde 19,9 % ; son système de recommandation est réentraîné sur des données américaines.",
};
