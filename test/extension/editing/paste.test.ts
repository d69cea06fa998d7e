import assert from 'node:assert/strict';
import { readHtml } from '../../../src/extension/editing/pasted-html';
import { tidyText } from '../../../src/extension/editing/pasted-text';

/** What is written where HTML is pasted below a question of level 2. */
const pasted = (html: string, above = 2): string => tidyText(readHtml(html, above)!.markdown);
const lines = (...all: string[]): string => all.join('\n');

const wordItem = (list: number, level: number, mark: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\r\n`;

const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>История</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<h1>Как я сократил очередь<o:p></o:p></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=RU style='font-size:12.0pt'>Ситуация:</span></b><span
style='mso-spacerun:yes'>&nbsp; </span>В&nbsp;марте 2025&nbsp;года в аптеке на&nbsp;Садовой утром
стояла оче&shy;редь до двери.<o:p></o:p></p>
<p class=MsoNormal><b>Действия</b>:<o:p></o:p></p>
${wordItem(0, 1, '·', 'разложил рецептурные заказы с&nbsp;вечера;')}${wordItem(0, 2, 'o', 'подписал каждый пакет;')}${wordItem(1, 1, '1.', 'обошёл врачей;')}${wordItem(1, 1, '2.', 'повесил график.')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100><p class=MsoNormal>Месяц<o:p></o:p></p></td>
<td><p class=MsoNormal>Ожидание,<br>минут</p></td></tr><tr><td><p class=MsoNormal>март</p></td><td><p class=MsoNormal>12 | 13</p></td></tr></table>
<!--EndFragment--></body></html>`;

const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7f"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Shorter queues</span></h2><h3 dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Numbers</span></h3><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Situation:</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> In March the queue reached the door.</span></p><br /><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>I laid out the prescriptions</span></p></li><ul><li dir="ltr"><p><span>the evening before</span></p></li></ul></ul><ol><li><p>one</p></li><li><p>two</p></li></ol></b><br class="Apple-interchange-newline">`;

describe('pasted HTML', () => {
  it('of Word becomes labels, lists and a table', () => {
    assert.equal(
      pasted(word),
      lines(
        '### Как я сократил очередь',
        '',
        '**Ситуация:** В марте 2025 года в аптеке на Садовой утром стояла очередь до двери.',
        '',
        '**Действия**:',
        '',
        '- разложил рецептурные заказы с вечера;',
        '    - подписал каждый пакет;',
        '1. обошёл врачей;',
        '2. повесил график.',
        '',
        '| Месяц | Ожидание, минут |',
        '| --- | --- |',
        '| март | 12 \\| 13 |',
      ),
    );
  });

  it('of Google Docs loses its looks and keeps its leads', () => {
    assert.equal(
      pasted(docs),
      lines(
        '### Shorter queues',
        '',
        '#### Numbers',
        '',
        '**Situation:** In March the queue reached the door.',
        '',
        '- I laid out the prescriptions',
        '    - the evening before',
        '1. one',
        '2. two',
      ),
    );
    assert.match(pasted(docs, 5), /^###### Shorter queues\n\n###### Numbers\n/);
  });

  it('of a web page keeps what is said and where it leads, and nothing that runs or hides', () => {
    const page = `<div class="vacancy"><h2>Обязанности</h2><ul><li>приём звонков;</li><li>работа в <a href="https://crm.example/?a=(1)">нашей CRM</a>.</li></ul><!-- a note --><p><strong>Требования: </strong>опыт от года<br><br>грамотная речь</p><script>alert(1)</script><style>p{}</style><a href="javascript:alert(1)">Откликнуться</a><div style="display:none">тайное</div><img src=x onerror=alert(2)><p>Пишите на <a href="https://hh.example/1">hh.example/1</a></p></div>`;
    assert.equal(
      pasted(page),
      lines(
        '### Обязанности',
        '',
        '- приём звонков;',
        '- работа в [нашей CRM](https://crm.example/?a=%281%29).',
        '',
        '**Требования:** опыт от года',
        '',
        'грамотная речь',
        '',
        'Откликнуться',
        '',
        'Пишите на hh.example/1',
      ),
    );
  });

  it('of a chat is what was written in it', () => {
    const message = (time: string, text: string) =>
      `<div class="message"><span style="white-space:pre-wrap">[${time}, 24.11.2026] Анна: ${text}</span></div>`;
    assert.equal(
      pasted(
        message('12:03', 'Ситуация: очередь\nЗадача: сократить её') + message('12:04', 'Успели к лету.'),
      ),
      'Ситуация: очередь\nЗадача: сократить её\n\nУспели к лету.',
    );
  });

  it('keeps bold marks where Markdown reads them', () => {
    assert.equal(pasted('<p><b>Task:</b>halve the wait</p>'), '**Task:** halve the wait');
    assert.equal(pasted('<p><b> Task: </b><b>the wait</b> fell</p>'), '**Task: the wait** fell');
    assert.equal(pasted('<p>во<b>сем</b>ь <strong></strong>лет</p>'), 'во**сем**ь лет');
    assert.equal(
      pasted(`<p><b>${'All of it in bold. '.repeat(6)}</b></p>`),
      'All of it in bold. '.repeat(6).trim(),
    );
    assert.equal(
      pasted('<p style="font-weight:600">Task:</p><p>It <b>fell</b></p>'),
      '**Task:**\n\nIt **fell**',
    );
  });

  it('is text where Markdown would read something else', () => {
    assert.equal(
      pasted('<p># one</p><p>2024. Год</p><p>a *b* _c_ d_e 5 * 3 &lt;b&gt; &amp;nbsp; [x](y) `z`</p>'),
      '\\# one\n\n2024\\. Год\n\na \\*b\\* \\_c\\_ d_e 5 * 3 \\<b> \\&nbsp; [x\\](y) \\`z\\`',
    );
    assert.equal(pasted('<pre>a  *b*\n\n```\n</pre>'), '````\na  *b*\n\n```\n````');
    assert.equal(pasted('<p>Use <code>a_b</code> and <code>*</code>.</p>'), 'Use `a_b` and `*`.');
  });

  it('lays out tables of one column or row as paragraphs, and keeps tasks', () => {
    assert.equal(pasted('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>'), 'One.\n\nTwo.');
    assert.equal(
      pasted(
        '<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr><tr><td>d</td></tr></table>',
      ),
      '| a b | c |\n| --- | --- |\n| d | |',
    );
    assert.equal(
      pasted('<ul><li><input type=checkbox checked> done</li><li><input type="checkbox">not yet</li></ul>'),
      '- [x] done\n- [ ] not yet',
    );
    assert.equal(pasted('<ol start="3"><li>c<p>more</p></li><li>d</li></ol>'), '3. c\n\n   more\n\n4. d');
  });

  it('is left to the plain text where it is hostile', () => {
    assert.equal(readHtml('<div>'.repeat(10_000) + 'x', 2), undefined);
    assert.equal(readHtml('x'.repeat(1_000_001), 2), undefined);
    const hostile = [
      '<ul><li>'.repeat(100) + '<li>x'.repeat(30_000),
      `<table><tr>${'<td>a'.repeat(50_000)}`,
      '<table>' + '<tr><td>a<td>b'.repeat(20_000),
      '<i>'.repeat(250) + '</u>'.repeat(60_000),
      '*_`<'.repeat(60_000),
      `<p>${' '.repeat(300_000)}x`,
      `<p ${'a '.repeat(100_000)}`,
      '&amp'.repeat(60_000),
    ];
    for (const html of hostile) {
      const from = performance.now();
      tidyText(readHtml(html, 2)?.markdown ?? '');
      assert.ok(performance.now() - from < 4000, html.slice(0, 20));
    }
  });

  it('says all its words, to be held against the plain text', () => {
    assert.equal(readHtml('<p>a<b>b</b> c</p><style>d</style><p>e</p>', 2)!.said.replace(/\s/g, ''), 'abce');
  });
});

describe('pasted text', () => {
  it('gets lists of bullets, numbers and dashes', () => {
    assert.equal(
      tidyText('Действия:\r\n•\tпервое\r\n·  второе\r\no\tтретье\r\n1)\tраз\r\n'),
      'Действия:\n- первое\n- второе\n- третье\n1) раз',
    );
    assert.equal(tidyText('– раз\n– два'), '- раз\n- два');
    assert.equal(tidyText('— Где заказ?\n– Везём.'), '— Где заказ?\n– Везём.');
  });

  it('loses spaces that nobody sees', () => {
    assert.equal(
      tidyText(
        '\uFEFFВ\u00A0марте  2025\u2009года оче\u00ADредь\u200B  стала 10\u202F000 \u2028короче 👩\u200D💻. \n\n\n\nДа.',
      ),
      'В марте 2025 года очередь стала 10 000\nкороче 👩\u200D💻.\n\nДа.',
    );
  });

  it('has the quotation marks of its language', () => {
    assert.equal(tidyText('Магазин “Кедр”, „Ёлка“ и «Дом „Мод“»'), 'Магазин «Кедр», «Ёлка» и «Дом „Мод“»');
    assert.equal(
      tidyText('We call it « the wall » and „the door“.'),
      'We call it “the wall” and “the door”.',
    );
    assert.equal(tidyText('He said "no" and didn’t.'), 'He said "no" and didn’t.');
  });

  it('loses the stamps of a chat, and keeps who speaks where several do', () => {
    assert.equal(
      tidyText('[12:03] Анна: Ситуация: очередь.\n[12:04] Анна: Задача: сократить.'),
      'Ситуация: очередь.\n\nЗадача: сократить.',
    );
    assert.equal(
      tidyText('Anna, 12:03\nThe queue reached the door.\n\nAnna, 12:05\nI cut it.'),
      'The queue reached the door.\n\nI cut it.',
    );
    assert.equal(
      tidyText('[12:03, 11/24/2026] Client: Where is it?\n[12:04, 11/24/2026] You: On its way.'),
      'Client: Where is it?\n\nYou: On its way.',
    );
    assert.equal(
      tidyText('Клиент, [24.11.2026 12:03]\nГде заказ?\n\nПётр Ильин, [24.11.2026 12:04]\nВезём.'),
      'Клиент: Где заказ?\n\nПётр Ильин: Везём.',
    );
    assert.equal(tidyText('24.11.2026, 12:03 - Анна: Очередь.\nИ ещё.'), 'Очередь.\nИ ещё.');
  });

  it('keeps times that belong to the story', () => {
    for (const text of [
      'Встреча в 12:03: клиент опоздал.',
      'План дня:\nПодъём, 7:00\nзарядка',
      'Понедельник, 12:03\nпозвонил клиент',
      'At 12:03 Anna called: the lorry was late.',
    ])
      assert.equal(tidyText(text), text);
  });

  it('parts paragraphs that were lines, and leaves wrapped lines and code alone', () => {
    const long =
      'В марте очередь доходила до двери, и покупатели уходили в соседнюю аптеку, потому что ждать приходилось двенадцать минут.';
    assert.equal(tidyText(`${long}\n${long}\n- раз\n- два`), `${long}\n\n${long}\n- раз\n- два`);
    assert.equal(tidyText('One line that\nwas wrapped.'), 'One line that\nwas wrapped.');
    const code = '```\n• a  b\n    c\n```';
    assert.equal(tidyText(code), code);
    assert.equal(tidyText('- one\n\n    more of it\n'), '- one\n\n    more of it');
    assert.equal(tidyText('    One.\n  Two.'), 'One.\nTwo.');
  });
});
