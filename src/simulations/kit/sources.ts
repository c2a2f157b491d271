/** Source of a default that no measurement stands behind, where sampled worlds vary it. */
export const OURS = "our choice; varied in sampled worlds";
