import { SIX_LINES } from "../../chain/imports/text/decodeText.ts";
import { Lesson } from "../../language/lesson.ts";

/** {@link IMPORTING_PAGE} in French, which only French readers load. */
export const frenchImportingPage = new Lesson<string>();

/** The page "Where do I get a file?"; docs/importing.md is the same (a test compares them). */
export const IMPORTING_PAGE = `# Where do I get a file?

Nothing is fetched by the extension itself: you make or download a file, and *Import Metagraph…* (or \`import FILE\` on the
command line) reads it. Every reading says in a line what it took the file for, and what it left out. A file that can be
read in two ways is asked about: a quick pick in VS Code, \`--as\` on the command line. A folder of metagraphs, one file per subnet
and block, becomes one panel with charts and a table (*Import a Folder…*), or one table on the command line.

## With btcli

\`\`\`
btcli subnets metagraph --netuid 18 --json-output > subnet18.json
btcli subnets list --json-output > subnets.json
\`\`\`

The first has one subnet's stakes, owners, and what was paid; it has no weights, so it does not say who decided. The second
is a table of all subnets with their pools. Lines that btcli prints before the JSON are passed over.

## With Python, with weights

\`\`\`python
${SIX_LINES}
\`\`\`

A metagraph that was saved before (\`.pt\`, \`.npz\`) becomes a file in the same way: load it with \`m.load()\` instead of the
second line.

## Public dumps

- taostats: the answers of \`api/metagraph/latest/v1\`, \`api/validator/weights/latest/v2\` and \`api/dtao/pool/latest/v1\`, page
  by page; import all pages together.
- JSONbored/metagraphed on GitHub: \`registry/native/finney-subnets.json\`, a table of all subnets.
- sudoHayato/bittensor-research on GitHub: tables of all subnets as CSV.
- bittensor-church/agcli: \`view dynamic\` and \`subnet metagraph\`, as CSV or JSON.

## What is read

| what | forms |
|:--|:--|
| UIDs | a list of objects, objects by hotkey or UID, columns (\`stake\`, \`uids\`, \`hotkeys\` …), CSV with a row per UID |
| weights | a matrix, \`[from, to, weight]\`, \`[UID, [[UID, weight], …]]\` as the chain stores them, by key, in each UID's row |
| amounts | tokens, rao, text, \`{ "rao": … }\`, thousands separators, "500k", "1.2M", "3.4B" |
| tables of subnets | a list, objects by netuid, nested amounts, CSV |
| scores of miners | CSV or a list with \`uid,score\` or \`hotkey,score\`; scores by hotkey; more is better |
| simulators' cases | \`weights\` and \`stakes\` with a row per validator and a column per miner, once or for every epoch |
| libraries' forms | pandas (records, split, columns), polars (columns), sparse matrices (row, col, data), a column per UID, the chain's storage by key, lists whose first row has the names |
| text | JSON, JSON Lines, JSON5 (comments, commas before a bracket), Python's NaN and None, CSV with \`,\` \`;\` or tab; UTF-8 or UTF-16 |

"Updated" in tables is read as the blocks since a UID's last weights, counted back from the file's block. Rows without names,
lists of keys without UIDs, one wallet's stake and storage in hexadecimal are refused with what to use instead.

Two files of the same subnet and block are joined: stakes from one, weights from the other.

## What is needed for which answer

| answer | needs |
|:--|:--|
| who holds the stake | stakes |
| the same by owner | coldkeys too |
| who decides, who is paid and why | weights too |
| computed beside reported | \`incentive\` and \`dividends\` too |
| whose weights are too old, who may vote | \`block\`, \`last_update\`, \`validator_permit\` too |
| pools, takeover, a staker's money | a table with netuid, TAO in the pool, alpha in it and outside |
| what your miners would get under four rules of pay | their scores |
| the same by one subnet's own rule, in its simulation | scores; Zeus also \`relative_error\` (over the baseline's) and \`seconds\`; Chutes \`compute\`, \`invocations\`, \`unique\`, \`bounties\` and \`coldkey\`; Data Universe \`bytes\` and \`credibility\`; Ridges the order of uploads as the order of rows. The score stands for what a file lacks |
`;
