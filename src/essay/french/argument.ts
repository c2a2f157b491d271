import { type argument } from "../argument.ts";
import { type Each } from "./frenchClaim.ts";

/** The steps of the argument in French, in the same order. */
export const frenchSteps: Each<typeof argument> = [
	"L'IA se concentre",
	"C'est dangereux",
	"La répartir aide",
	"Bittensor marche ainsi",
	"Il est lui-même réparti",
	"Il peut rivaliser",
	"La thèse",
];
