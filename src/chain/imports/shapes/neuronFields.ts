import { fieldOf, type Field, type Fields } from "../text/foldName.ts";

/** Folded names under which files carry what they say of a UID; the earliest that is not empty everywhere wins. */
export const NEURON_FIELDS = {
	uid: ["uid", "uids", "neuronuid", "mineruid", "uidcounted"],
	hotkey: ["hotkey", "hotkeys", "eachneuronhotkeys", "hotkeyss58", "axonhotkey"],
	coldkey: ["coldkey", "coldkeys", "eachneuroncoldkeys", "coldkeyss58", "owner"],
	stake: [
		"stakestotal",
		"totalalphastake",
		"totalstake",
		"stake",
		"s",
		"stakes",
		"eachneuronstake",
		"stakerao",
		"staketao",
		"stakealpha",
		"totalstakerao",
		"stakeweight",
		"alphastake",
		"stakedao",
	],
	alphaStake: ["alphastake", "stakesalpha"],
	incentive: ["incentive", "incentives", "i", "eachneuronincentives"],
	dividends: ["dividends", "dividend", "d", "eachneurondividends"],
	consensus: ["consensus", "c", "eachneuronconsensus"],
	validatorTrust: ["validatortrust", "vtrust", "tv", "eachneuronvalidatortrust"],
	emission: ["emission", "emissions", "e", "eachneuronemission", "emissionrao"],
	permit: ["validatorpermit", "permit", "validatorpermits"],
	lastUpdate: ["lastupdate", "updated", "lastupdates", "updatedblocks", "blockssinceupdate", "blockssincelastupdate"],
	registeredAt: [
		"blockatregistration",
		"registeredatblock",
		"registeredat",
		"blocksatregistration",
		"registeredblocknumber",
	],
	weights: ["weights", "w", "wsparse", "weight", "eachneuronweight"],
	bonds: ["bonds", "b"],
} as const satisfies Record<string, readonly string[]>;

export type NeuronField = keyof typeof NEURON_FIELDS;

export const NETUID_NAMES = ["netuid", "subnetuid", "subnetid", "subnet", "netid"] as const;
export const BLOCK_NAMES = ["block", "blocknumber", "atblock", "currentblock", "snapshotblock", "blockheight"] as const;
export const DATE_NAMES = ["date", "timestamp", "snapshotdate", "day", "capturedat", "time"] as const;

export const neuronField = (fields: Fields, field: NeuronField): Field | undefined =>
	fieldOf(fields, NEURON_FIELDS[field]);
