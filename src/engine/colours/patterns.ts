/** What a measurement tells of, behind its label. The source of a regular expression, case ignored. */
export const measurementField = String.raw`(?:было|стало|до|после|база|источники?|период|срок|способ|метод|выборка|before|after|baseline|was|now|results?|sources?|period|method|sample)`;
