import { describe, expect, it } from 'vitest';
import { copyPrint } from './copy-print.js';
import { copyJudge } from './likeness.js';
import type { SketchedText } from './text-parts.js';

const hourMs = 3_600_000;
let made = 0;

function text(headline: string, body: string, hours = 0, outlet?: string): SketchedText {
  const id = String(++made).padStart(22, 'A');
  const source = outlet === undefined ? {} : { source: { id: outlet, name: outlet } };
  const print = copyPrint({
    id,
    eventTimeMs: hours * hourMs,
    headline,
    body,
    pubStatus: 'usable',
    ...source,
  });
  if (print === undefined) throw new Error('expected a text of twelve words');
  return copyJudge.read(print.sketch);
}

const bridge = [
  'The regional council of Marjan voted on Sunday to close the old iron bridge over the Sarw river for fourteen months.',
  'Engineers who inspected the structure in March found cracks in nine of its thirty two supports, the council said.',
  'Its chairman, Halim Osman, told reporters that lorries would be led over the northern ring road until the work is done.',
  'Traders in the old market fear that shoppers will stay away, and have asked for a ferry in the meantime.',
  'The bridge was built in 1931 by a Belgian company and carries eleven thousand vehicles a day.',
  'The repair is to cost eighteen million dinars, two thirds of it from the national road fund.',
].join('\n\n');

const جسر = [
  'قرر مجلس إقليم مرجان يوم الأحد إغلاق الجسر الحديدي القديم فوق نهر السرو لمدة أربعة عشر شهرا بعد ظهور تشققات في دعاماته.',
  'وقال رئيس المجلس حليم عثمان للصحفيين إن الشاحنات ستحول إلى الطريق الدائري الشمالي حتى انتهاء أعمال الترميم.',
  'وأوضح أن المهندسين الذين فحصوا الجسر في مارس الماضي وجدوا تشققات في تسع دعامات من أصل اثنتين وثلاثين دعامة.',
  'ويخشى تجار السوق القديمة من عزوف المتسوقين، وطالبوا بتسيير عبارة خلال فترة الإغلاق.',
  'وشيدت شركة بلجيكية الجسر عام 1931، وتعبره يوميا أحد عشر ألف مركبة.',
  'وتبلغ كلفة الترميم ثمانية عشر مليون دينار، يتحمل صندوق الطرق الوطني ثلثيها.',
].join('\n');

describe('copies', () => {
  it('are the same words under another headline', () => {
    const [a, b] = [
      text('Old bridge to close', bridge),
      text('Marjan loses its bridge', bridge.toUpperCase(), 30),
    ];
    expect(copyJudge.compare(a, b)).toEqual({ similarity: 1, reason: 'exact' });
  });

  it('are an edited text, in English', () => {
    const edited = bridge
      .replace('voted on Sunday to close', 'has decided to shut')
      .replace('Engineers who inspected the structure in March', 'Inspectors')
      .replace('told reporters that', 'said');
    const found = copyJudge.compare(text('Old bridge to close', bridge), text('Bridge shut', edited, 3));
    expect(found).toMatchObject({ similarity: expect.closeTo(1, 0), reason: 'near' });
  });

  it('are an edited text, in Arabic', () => {
    const edited = جسر
      .replace('قرر مجلس إقليم مرجان يوم الأحد', 'أعلن مجلس اقليم مرجان، أمس،')
      .replace('للصحفيين', 'في تصريحات صحفية')
      .replace('وأوضح أن', 'وأضاف ان');
    const found = copyJudge.compare(text('إغلاق جسر السرو', جسر), text('مرجان تغلق جسرها القديم', edited, 2));
    expect(found).toMatchObject({ similarity: expect.closeTo(1, 0), reason: 'near' });
  });

  it('are a text and its first half', () => {
    const half = جسر.split('\n').slice(0, 3).join('\n');
    expect(copyJudge.compare(text('إغلاق الجسر', جسر), text('إغلاق الجسر', half, 1))).toMatchObject({
      similarity: expect.closeTo(1, 0.1),
      reason: 'part',
    });
  });

  it('are what one outlet sends again, edited, within the hour or a day later', () => {
    const edited = bridge.replace('voted on Sunday to close', 'has decided to shut').replace(' in March', '');
    for (const hours of [0.5, 24]) {
      const [first, again] = [
        text('Old bridge to close', bridge, 0, 'Sarw Post'),
        text('Bridge shut', edited, hours, 'Sarw Post'),
      ];
      expect(copyJudge.compare(first, again).similarity).toBeGreaterThan(0.9);
    }
  });

  it('are the same whichever text comes first', () => {
    const [a, b] = [text('إغلاق الجسر', جسر), text('جسر مغلق', جسر.split('\n').slice(1).join('\n'), 5)];
    expect(copyJudge.compare(a, b)).toEqual(copyJudge.compare(b, a));
  });
});

describe('one outlet', () => {
  const other =
    'Halim Osman had told the council in May that the ferry of Sarw is too small for the summer, when guests from the coast fill the town and queue for hours along the quay.';
  const cases = [
    ['in English', bridge, `${bridge.split('\n\n').slice(0, 3).join('\n\n')}\n\n${other}`],
    [
      'in Arabic',
      جسر,
      `${جسر.split('\n').slice(0, 3).join('\n')}\nوكان حليم عثمان قد أبلغ المجلس في مايو أن العبارة صغيرة على زوار الصيف الذين يملؤون البلدة ويصطفون ساعات على الرصيف.`,
    ],
  ] as const;

  it.each(cases)('writes another article more likely than the same one twice, %s', (_, whole, partly) => {
    const like = (one?: string, two?: string, hours = 0.2) =>
      copyJudge.compare(text('Bridge', whole, 0, one), text('Ferry', partly, hours, two)).similarity;
    expect(like('Sarw Post', 'SARW Post')).toBeLessThan(like('Sarw Post', 'Nile Mirror'));
    expect(like('Sarw Post', 'Sarw Post')).toBeLessThan(like('Sarw Post', 'Sarw Post', 3));
  });

  it.each(cases)('counts only where both items say theirs, %s', (_, whole, partly) => {
    const like = (one?: string, two?: string) =>
      copyJudge.compare(text('Bridge', whole, 0, one), text('Ferry', partly, 0.2, two)).similarity;
    expect(new Set([like(), like('Sarw Post'), like('Sarw Post', 'Nile Mirror')]).size).toBe(1);
  });
});

describe('no copies', () => {
  it('have nothing in common when neither has a tenth of its runs of three in the other', () => {
    const own = bridge
      .split('\n\n')
      .slice(3)
      .join('\n\n')
      .replace(/(\w+) (\w+)/g, '$2 $1');
    const likenessTo = (body: string) =>
      copyJudge.compare(text('Old bridge to close', bridge), text('A town divided', body, 4)).similarity;
    expect(likenessTo(own)).toBe(0);
    expect(likenessTo(`${own} ${bridge.split('\n\n')[0]}`)).toBeGreaterThan(0);
  });

  it('are two reports of one event by different hands', () => {
    const own =
      'Drivers in Marjan will need patience from next month. The bridge that joins both halves of the town is to be repaired, and for more than a year nobody will cross it. Councillors had put the matter off twice. On Sunday they gave in after an expert opinion that spoke of danger to life. For the merchants of the bazaar it comes at the worst moment, right before the feast.';
    const { similarity } = copyJudge.compare(
      text('Old bridge to close', bridge),
      text('A town divided', own, 4),
    );
    expect(similarity).toBeLessThan(0.3);
  });

  it('are two briefs of a few sentences that have the words of one event and say otherwise', () => {
    const open =
      "Oman's harbour authority said on Monday that the ferry pier of Khasab would stay open while its planks are replaced by night. Boats to Dibba, Bukha and Bandar Abbas will leave as before.";
    const shut =
      'The pier of Khasab will shut for a week from Sunday to have its planks replaced, officials of the harbour authority said on Monday. Boats to Dibba, Bukha and Bandar Abbas would leave from Lima.';
    const { similarity } = copyJudge.compare(
      text('Khasab ferry pier stays open during repair of planks', open),
      text('Khasab pier to shut for a week, officials say', shut, 1),
    );
    expect(similarity).toBeLessThan(0.3);
  });

  it('are two days of one template', () => {
    const day = (date: string, lorries: number, tons: number, before: number, all: number) =>
      `قال مصدر في معبر الشمال إن ${lorries} شاحنة محملة بمواد البناء دخلت يوم ${date} إلى المدينة المحاصرة وعلى متنها ${tons} طنا من الإسمنت. وكانت ${before} شاحنة قد عبرت منذ بداية الشهر حاملة ${all} طنا، على أن تصل بقية الكميات تباعا وفق الاتفاق الموقع بين الجانبين.`;
    const [one, next] = [day('الاثنين', 64, 3020, 1476, 37510), day('الثلاثاء', 83, 2341, 1540, 40530)];
    const { similarity } = copyJudge.compare(text('دخول 64 شاحنة', one), text('دخول 83 شاحنة', next, 24));
    expect(similarity).toBeLessThan(0.3);
  });

  it('are two reports of one template that tell of other persons, without a number', () => {
    const visit = (guest: string, land: string) =>
      `${guest} landed at Sarw airport on Monday afternoon for the conference of river states, which opens tomorrow under the title "One water, many shores". The chairman of the regional council received ${guest} at the gangway, where the band played the anthem of ${land}. Both then reviewed the guard of honour that had lined up for the guest from ${land}, and left for the guest house by the river.`;
    const { similarity } = copyJudge.compare(
      text('Envoy of Tevria lands in Marjan for river conference', visit('Minister Pavel Orun', 'Tevria')),
      text('Envoy of Quandor lands in Marjan for river conference', visit('Lady Imre Sallow', 'Quandor'), 1),
    );
    expect(similarity).toBeLessThan(0.3);
    const زيارة = (ضيف: string, بلد: string) =>
      `وصل ${ضيف} إلى مطار السرو بعد ظهر اليوم للمشاركة في مؤتمر دول النهر الذي تنطلق أعماله غدا تحت عنوان "ماء واحد وضفاف كثيرة". وكان رئيس مجلس الإقليم في استقبال ${ضيف} عند سلم الطائرة، حيث عزفت الموسيقى سلام ${بلد}، واستعرض الاثنان حرس الشرف الذي اصطف لتحية ضيف ${بلد}.`;
    const arabic = copyJudge.compare(
      text('وزير ترافيا يصل إلى مرجان', زيارة('بافل أورون وزير ترافيا', 'ترافيا')),
      text('أميرة كواندور تصل إلى مرجان', زيارة('إيمري سالو أميرة كواندور', 'كواندور'), 1),
    );
    expect(arabic.similarity).toBeLessThan(0.3);
  });
});
