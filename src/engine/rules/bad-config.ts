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
      'pack-too-long':
        'The file is longer than anybody writes, so nothing of it is read. Cut it into several.',
      'pack-hostile':
        'Too many marks or too deep a nesting stand under this line, so nothing of it is read. Write it more simply.',
      'pack-front-matter':
        'What stands between the “---” lines is no YAML with “key: value” lines, so none of it applies. Mend it.',
      'pack-flag': '“{key}” takes no value. Write the word alone.',
      'pack-no-value': '“{key}” has no value, so it changes nothing. Write “{key}: …”.',
      'pack-one-of': '“{key}” cannot be “{value}”, so it is left out. Write one of: {allowed}.',
      'pack-no-heading': 'The heading is empty, so what stands under it is left out. Write what it is about.',
      'pack-no-id': '“{title}” has no id, so it is left out. Write “<!-- id: … -->” right under the heading.',
      'pack-bad-id':
        '“{value}” cannot be an id, so the entry is left out. Write letters, digits and hyphens without spaces.',
      'pack-twice':
        'The id “{id}” already stands in {where}, and the later entry counts. Give one of them another id.',
      'pack-no-title': 'The file has no title, so its name stands for it. Begin with “# Title”.',
      'pack-no-stage':
        'The file does not say which stage it is about. Write “stage: …” between “---” lines at its start.',
      'pack-stage-differs':
        'The stage is called “{value}” here, but the file’s name says “{id}”, and that counts. Make them the same.',
      'pack-number': '“{key}” must be a number. Without one a stage stands last.',
      'pack-section': '“{title}” is no section of such an entry, so it is left out. These are: {allowed}.',
      'pack-section-twice': '“{title}” stands here twice, and the first one counts. Put them together.',
      'pack-levels':
        'There are {count} steps here instead of five, so the scale is left out. Write a numbered list from 1 to 5.',
      'pack-no-task': 'A checklist is made of tasks, so this item is left out. Begin it with “- [ ] ”.',
      'pack-proof':
        '“{value}” proves nothing, so the task is ticked by hand. Write “proof: ” and one of: {allowed}.',
      'pack-no-speaker':
        'Nobody speaks here, so there is no dialogue. Begin each line with who says it, “Client: …”.',
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
      'pack-too-long': 'Файл длиннее всего, что пишут люди, и не прочитан. Разделите его на несколько.',
      'pack-hostile':
        'Под этой строкой слишком много разметки или вложенности, и текст не прочитан. Напишите проще.',
      'pack-front-matter':
        'Между строками «---» не YAML со строками «ключ: значение», и ничего оттуда не действует. Исправьте их.',
      'pack-flag': 'У «{key}» не бывает значения. Оставьте одно это слово.',
      'pack-no-value': 'У «{key}» нет значения, и ничего не меняется. Напишите «{key}: …».',
      'pack-one-of': 'Значение «{value}» для «{key}» не подходит и пропущено. Можно написать: {allowed}.',
      'pack-no-heading': 'Заголовок пуст, и всё под ним пропущено. Напишите, о чём он.',
      'pack-no-id': 'У «{title}» нет id, и запись пропущена. Напишите «<!-- id: … -->» сразу под заголовком.',
      'pack-bad-id':
        '«{value}» не годится в id, и запись пропущена. Нужны буквы, цифры и дефисы без пробелов.',
      'pack-twice':
        'Такой id, «{id}», уже есть в {where}; действует последняя запись. Дайте одной из них другой id.',
      'pack-no-title': 'У файла нет названия, вместо него взято имя файла. Начните с «# Название».',
      'pack-no-stage':
        'Не сказано, о каком этапе этот файл. Напишите «stage: …» между строками «---» в его начале.',
      'pack-stage-differs':
        'Здесь этап назван «{value}», а имя файла говорит «{id}», и действует имя файла. Пусть они совпадают.',
      'pack-number': 'Значение «{key}» должно быть числом. Этап без номера стоит последним.',
      'pack-section': 'Раздела «{title}» у такой записи не бывает, и он пропущен. Бывают: {allowed}.',
      'pack-section-twice': 'Раздел «{title}» здесь дважды, действует первый. Соедините их.',
      'pack-levels':
        'Ступеней в шкале {count}, а нужно пять, и шкала пропущена. Напишите нумерованный список от 1 до 5.',
      'pack-no-task': 'Чек-лист состоит из задач, и этот пункт пропущен. Начните его с «- [ ] ».',
      'pack-proof':
        '«{value}» ничего не доказывает, и задача отмечается вручную. Напишите «proof: » и одно из: {allowed}.',
      'pack-no-speaker':
        'Здесь никто не говорит, и разговора нет. Начните каждую реплику с того, кто её произносит: «Клиент: …».',
    },
  },
};
