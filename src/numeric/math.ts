/**
 * Elementary functions whose every bit is equal on all hosts.
 *
 * JavaScript engines may differ in the last digit of `Math.exp` and its kin, so equal seeds would not give equal runs.
 * These are software versions that use only exactly rounded operations. Everything pure imports them from here; lint
 * refuses the built-in ones.
 */
export { default as erf } from "@stdlib/math-base-special-erf";
export { default as exp } from "@stdlib/math-base-special-exp";
export { default as expm1 } from "@stdlib/math-base-special-expm1";
export { default as log } from "@stdlib/math-base-special-ln";
export { default as log1p } from "@stdlib/math-base-special-log1p";
export { default as pow } from "@stdlib/math-base-special-pow";
export { default as sin } from "@stdlib/math-base-special-sin";
export { default as tanh } from "@stdlib/math-base-special-tanh";
