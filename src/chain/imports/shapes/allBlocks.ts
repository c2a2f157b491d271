/** What a reader chooses so that several blocks of one subnet are read as one after another. */
export const ALL_BLOCKS = "blocks=all";
