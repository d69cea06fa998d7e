/** What a measurement tells of, behind its label. The source of a regular expression, case ignored. */
export const measurementField = String.raw`(?:было|стало|до|после|база|источники?|период|срок|способ|метод|выборка|before|after|baseline|was|now|results?|sources?|period|method|sample)`;

/** `[COMPANY]`, `[FIRST_NAME]`: one word in brackets that is no link's. The source of a regular expression. */
export const capitals = String.raw`\[\p{Lu}[\p{Lu}_]+\]`;
