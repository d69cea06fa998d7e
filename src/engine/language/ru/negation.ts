/** Words between «не» and what it denies: «не очень хороший», «не был таким уж плохим». */
const BETWEEN =
  /^(?:очень|слишком|совсем|так|такой|такая|такое|такие|таким|такими|уж|столь|особо|особенно|всегда|вполне|был|была|было|были|быть|будет|стал|стала|оказался|оказалась|оказались|являлся|является|назвать|назову|назвал|назвала|считаю|считал|считала|самый|самая|самым)$/;
/** «не только», «не просто»: what follows is said, not denied. «не могу не» affirms. */
const NOT_NEGATION = /^(?:только|просто|столько)$/;
const FARTHEST = 4;

/** Whether the word at `index` is denied: by «не», «ни», «нет», «без», «никогда не» before it. */
export function negated(forms: readonly string[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - FARTHEST; i--) {
    const form = forms[i]!;
    if (form === 'не' || form === 'ни') return !NOT_NEGATION.test(forms[i + 1]!) && !deniedTwice(forms, i);
    if (form === 'без' || form === 'нет' || form === 'нельзя' || form === 'отнюдь' || form === 'вовсе')
      return true;
    if (!BETWEEN.test(form)) return false;
  }
  return false;
}

/** «не могу не отметить», «не мог не». */
function deniedTwice(forms: readonly string[], i: number): boolean {
  return forms[i - 2] === 'не' && /^мо(?:г|жет|жем|гу|гла|гли)$/.test(forms[i - 1] ?? '');
}
