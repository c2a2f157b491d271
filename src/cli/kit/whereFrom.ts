import { SIX_LINES } from "../../chain/imports/text/decodeText.ts";

/** What `import --help` says of where a file comes from; the whole is in docs/importing.md. */
export const WHERE_FROM = `Where do I get a file?
  btcli, without weights (stakes, owners, what was paid):
    btcli subnets metagraph --netuid 18 --json-output > subnet18.json
  btcli, a table of all subnets:
    btcli subnets list --json-output > subnets.json
  Python with the bittensor package, with weights:
${SIX_LINES.replace(/^/gm, "    ")}
  Scores of your miners, paid by four rules: CSV with uid,score or hotkey,score.
    By one subnet's own rule: run zeus, chutes, data-universe or ridges with --input (docs/importing.md).
  Also read: pages of taostats, agcli, CSV with a row per UID or subnet, JSON Lines, UTF-16.
  Two files of one subnet and block are joined: import stakes.json weights.json
  More: docs/importing.md`;
