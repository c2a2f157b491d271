/** The extension's version, which every manifest carries. */
export { version as engineVersion } from "../../../package.json";
