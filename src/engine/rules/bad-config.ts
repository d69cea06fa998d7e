import type { StatedRule } from './rule';

/** What a workspace's configuration says and Prepbook cannot do; the rest of it applies all the same. */
export const badConfig: StatedRule = {
  id: 'bad-config',
  severity: 'warning',
  messages: {
    en: {
      unknown: 'There is no “{key}” in {where}, so it changes nothing. What may stand here: {allowed}.',
      'unknown-near': 'There is no “{key}” in {where}, so it changes nothing. Did you mean “{near}”?',
      'one-of': '“{where}” cannot be {value}, so it keeps its former value. Write one of: {allowed}.',
      number:
        '“{where}” cannot be {value}, so it keeps its former value. Write a whole number from {min} to {max}.',
      object: '“{where}” cannot be {value}, so it changes nothing. Write an object: { "name": … }.',
      list: '“{where}” cannot be {value}, so it changes nothing. Write a list: [ "…", "…" ].',
      text: '“{where}” cannot be {value}, so it changes nothing. Write text in double quotes.',
      phrase:
        '{value} is no phrase, so it is not looked for. Write words with a space between: “a|b” for either word, “=word” for that very form, “a ~3 b” for up to three words between. Regular expressions are not read.',
      'pack-name':
        '{value} cannot name a pack, so it is not read. A pack is named by its folder in .prepbook/packs, without slashes.',
      'no-pack':
        'There is no folder packs/{name} beside this file, so the pack adds nothing. Check the name.',
      'band-end': '“{where}” has no “{missing}”, so it keeps its former value. Write both, in seconds.',
      'band-order':
        '“{where}” ends before it begins, so it keeps its former value. “min” ({min}) must be below “max” ({max}).',
      twice: '“{key}” stands in {where} twice, and the last one counts. Leave only that one.',
      comma:
        'A comma or a closing bracket is missing before {value}. What could be read of the file applies.',
      colon: 'A colon is missing before {value}. What could be read of the file applies.',
      'file-end':
        'The file ends too early: a bracket or a quote is not closed. What could be read of it applies.',
      json: '{value} is not JSON. Names and texts stand in double quotes, comments begin with //. What could be read of the file applies.',
    },
    ru: {
      unknown: '«{key}» в {where} не бывает, поэтому ничего не меняет. Здесь можно написать: {allowed}.',
      'unknown-near':
        '«{key}» в {where} не бывает, поэтому ничего не меняет. Возможно, имелось в виду «{near}»?',
      'one-of': 'Значение {value} для «{where}» не подходит, действует прежнее. Можно написать: {allowed}.',
      number:
        'Значение {value} для «{where}» не подходит, действует прежнее. Нужно целое число от {min} до {max}.',
      object: 'Значение {value} для «{where}» не подходит и ничего не меняет. Нужен объект: { "имя": … }.',
      list: 'Значение {value} для «{where}» не подходит и ничего не меняет. Нужен список: [ "…", "…" ].',
      text: 'Значение {value} для «{where}» не подходит и ничего не меняет. Нужен текст в двойных кавычках.',
      phrase:
        'Фразы из {value} не получится, искаться она не будет. Пишите слова через пробел: «а|б» — любое из двух, «=слово» — только эта форма, «а ~3 б» — до трёх слов между ними. Регулярные выражения не читаются.',
      'pack-name':
        'Пакет не может называться {value} и не прочитан. Имя пакета — это имя его папки в .prepbook/packs, без косых черт.',
      'no-pack': 'Рядом с этим файлом нет папки packs/{name}, и пакет ничего не добавил. Проверьте имя.',
      'band-end':
        'В «{where}» не указано «{missing}», действует прежнее значение. Напишите обе границы, в секундах.',
      'band-order':
        '«{where}» кончается раньше, чем начинается, действует прежнее значение. «min» ({min}) должно быть меньше «max» ({max}).',
      twice: '«{key}» в {where} написано дважды, действует последнее. Оставьте только его.',
      comma: 'Перед {value} не хватает запятой или закрывающей скобки. Действует то, что удалось прочитать.',
      colon: 'Перед {value} не хватает двоеточия. Действует то, что удалось прочитать.',
      'file-end': 'Файл обрывается: не закрыта скобка или кавычка. Действует то, что удалось прочитать.',
      json: '{value} — это не JSON. Имена и тексты пишут в двойных кавычках, комментарии начинают с //. Действует то, что удалось прочитать.',
    },
  },
};
