// In the place of a package that a dependency imports for what we never do: the SDK's checker of filled-in forms.
export default undefined;
