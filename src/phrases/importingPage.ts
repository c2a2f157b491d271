import { SIX_LINES } from "../chain/imports/text/decodeText.ts";

/** The page "Where do I get a file?" (src/host/commands/importingPage.ts) in French; docs/fr/importer.md is the same (a test compares them). */
export const FRENCH_IMPORTING_PAGE = `# Où trouver un fichier ?

L'extension ne va rien chercher elle-même : vous produisez ou téléchargez un fichier, et *Importer un métagraphe…* (ou \`import FICHIER\`
en ligne de commande) le lit. Chaque lecture dit en une ligne pour quoi elle a pris le fichier, et ce qu'elle a laissé de côté. Un fichier
qui peut se lire de deux façons donne lieu à une question : un choix dans VS Code, \`--as\` en ligne de commande. Un dossier de métagraphes,
un fichier par sous-réseau et par bloc, devient un seul panneau avec graphiques et tableau (*Importer un dossier…*), ou un seul tableau en
ligne de commande.

## Avec btcli

\`\`\`
btcli subnets metagraph --netuid 18 --json-output > subnet18.json
btcli subnets list --json-output > subnets.json
\`\`\`

Le premier donne les mises d'un sous-réseau, ses propriétaires et ce qui a été payé ; il n'a pas de poids et ne dit donc pas qui a décidé.
Le second est une table de tous les sous-réseaux avec leurs réserves. Les lignes que btcli écrit avant le JSON sont sautées.

## Avec Python, poids compris

\`\`\`python
${SIX_LINES}
\`\`\`

Un métagraphe enregistré plus tôt (\`.pt\`, \`.npz\`) devient un fichier de la même façon : chargez-le avec \`m.load()\` à la place de la
deuxième ligne.

## Données publiques

- taostats : les réponses de \`api/metagraph/latest/v1\`, \`api/validator/weights/latest/v2\` et \`api/dtao/pool/latest/v1\`, page par page ;
  importez toutes les pages ensemble.
- JSONbored/metagraphed sur GitHub : \`registry/native/finney-subnets.json\`, une table de tous les sous-réseaux.
- sudoHayato/bittensor-research sur GitHub : des tables de tous les sous-réseaux en CSV.
- bittensor-church/agcli : \`view dynamic\` et \`subnet metagraph\`, en CSV ou en JSON.

## Ce qui est lu

| quoi | sous quelles formes |
|:--|:--|
| UID | une liste d'objets, des objets par clé chaude ou par UID, des colonnes (\`stake\`, \`uids\`, \`hotkeys\` …), un CSV d'une ligne par UID |
| poids | une matrice, \`[from, to, weight]\`, \`[UID, [[UID, weight], …]]\` comme la chaîne les garde, par clé, dans la ligne de chaque UID |
| montants | jetons, rao, texte, \`{ "rao": … }\`, séparateurs de milliers, « 500k », « 1.2M », « 3.4B » |
| tables de sous-réseaux | une liste, des objets par netuid, des montants imbriqués, un CSV |
| scores de mineurs | un CSV ou une liste avec \`uid,score\` ou \`hotkey,score\` ; des scores par clé chaude ; plus c'est haut, mieux c'est |
| cas de simulateurs | \`weights\` et \`stakes\` avec une ligne par validateur et une colonne par mineur, une fois ou pour chaque époque |
| formes de bibliothèques | pandas (records, split, columns), polars (columns), matrices creuses (row, col, data), une colonne par UID, le stockage de la chaîne par clé, des listes dont la première ligne porte les noms |
| texte | JSON, JSON Lines, JSON5 (commentaires, virgules avant un crochet), NaN et None de Python, CSV avec \`,\` \`;\` ou tabulation ; UTF-8 ou UTF-16 |

« Updated », dans une table, est lu comme le nombre de blocs depuis les derniers poids d'un UID, comptés à rebours depuis le bloc du
fichier. Les lignes sans noms, les listes de clés sans UID, la mise d'un seul portefeuille et le stockage en hexadécimal sont refusés, avec
ce qu'il faut employer à la place.

Deux fichiers du même sous-réseau et du même bloc sont réunis : les mises de l'un, les poids de l'autre.

## Ce qu'il faut pour chaque réponse

| réponse | il faut |
|:--|:--|
| qui détient la mise | les mises |
| la même chose par propriétaire | \`coldkeys\` aussi |
| qui décide, qui est payé et pourquoi | les poids aussi |
| ce qui est calculé à côté de ce qui est rapporté | \`incentive\` et \`dividends\` aussi |
| de qui les poids sont trop vieux, qui peut voter | \`block\`, \`last_update\`, \`validator_permit\` aussi |
| réserves, prise de contrôle, argent d'un staker | une table avec le netuid, le TAO de la réserve, l'alpha dedans et dehors |
| ce que vos mineurs recevraient sous quatre règles de paie | leurs scores |
| la même chose selon la règle propre à un sous-réseau, dans sa simulation | les scores ; pour Zeus aussi \`relative_error\` (rapportée à celle de la référence) et \`seconds\` ; pour Chutes \`compute\`, \`invocations\`, \`unique\`, \`bounties\` et \`coldkey\` ; pour Data Universe \`bytes\` et \`credibility\` ; pour Ridges l'ordre des envois, qui est celui des lignes. Le score tient lieu de ce qu'un fichier n'a pas |
`;
