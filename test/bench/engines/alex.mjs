import { markdown } from 'alex';

export const name = 'alex';

export function create() {
  return (text) => markdown(text).messages;
}
