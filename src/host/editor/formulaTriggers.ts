/** Characters after which the names of a formula are offered by themselves. */
export const formulaTriggers = [" ", "(", "*", "+", "-", "/", "^"];
