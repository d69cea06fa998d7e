import assert from 'node:assert/strict';
import { nextTurn } from '../engine';

/** What opens the turn behind the last line. */
const after = (...lines: string[]) => nextTurn(lines.at(-1)!, lines.slice(0, -1).reverse());

describe('the next turn of a dialogue', () => {
  it('belongs to the other side', () => {
    assert.equal(after('Клиент: Где мой заказ?'), 'Вы: ');
    assert.equal(after('Вы: Добрый день.'), 'Клиент: ');
    assert.equal(after('Customer: Where is it?'), 'You: ');
    assert.equal(after('You: Good morning.'), 'Client: ');
  });

  it('is written as that side was before', () => {
    assert.equal(after('**Оператор:** Слушаю.', '', '**Гость:** Где ключ?'), '**Оператор:** ');
    assert.equal(after('- Agent : Hello.', '- Caller: Hello.'), '- Agent : ');
    assert.equal(after('> __Вы:__ Да.', '> __Рекрутер:__ Удобно?'), '> __Вы:__ ');
    assert.equal(after('Менеджер: Чем помочь?', 'Клиент: Где заказ?'), 'Менеджер: ');
  });

  it('is looked for under the same heading only', () => {
    assert.equal(after('Оператор: Слушаю.', '## Звонок', 'Клиент: Где заказ?'), 'Вы: ');
  });

  it('does not come behind an empty turn, which ends the dialogue', () => {
    assert.equal(after('Клиент: Где заказ?', '', 'Вы: '), '');
    assert.equal(after('**Клиент:** Где заказ?', '', '**Вы:** '), '');
    assert.equal(after('Клиент:'), '');
  });

  it('does not come behind anything else', () => {
    assert.equal(after('Клиент: Где заказ?', 'На складе.'), undefined);
    assert.equal(after('Результат: 12 минут.'), undefined);
    // A list of contacts.
    assert.equal(after('Менеджер: Анна'), undefined);
    assert.equal(after('Руководитель: Пётр Ильич'), undefined);
    assert.equal(after(''), undefined);
  });
});
