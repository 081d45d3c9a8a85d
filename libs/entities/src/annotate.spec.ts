import { describe, expect, it } from 'vitest';
import type { Entity } from '#libs/contracts';
import { annotate } from './annotate.js';

const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id).sort();
/** Those of the gazetteer. */
const inText = (body: string) => ids(annotate({ body }).entities.filter(({ provisional }) => !provisional));
const surfacesOf = (body: string, id: string) =>
  annotate({ body })
    .entities.find((entity) => entity.id === id)
    ?.mentions.map(({ surface }) => surface);

describe('annotate in Arabic', () => {
  it.each([
    ['وواشنطن تدعو إلى الهدوء', ['place-washington'], 'a name that begins with waw, after waw'],
    ['اجتمع الوفدان بسوريا صباح اليوم', ['country-sy'], 'a preposition'],
    ['منحت مساعدات للولايات المتحدة والأمم المتحدة', ['country-us', 'org-un'], 'a melted article'],
    ['فالعراق ولبنان وكالأردن', ['country-iq', 'country-jo', 'country-lb'], 'several clitics'],
    [
      'قال الرئيس الفرنسي إيمانويل ماكرون',
      ['country-fr', 'person-emmanuel-macron'],
      'a demonym and a person',
    ],
    ['التقى ترمب نظيره بوتن', ['person-donald-trump', 'person-vladimir-putin'], 'other spellings'],
    ['لقاء ترامب وبوتين', ['person-donald-trump', 'person-vladimir-putin'], 'the usual spellings'],
    ['قتال تنظيم "الدولة" في الشمال', ['org-islamic-state'], 'a name in quotes'],
    ['عناصر «داعش» انسحبوا', ['org-islamic-state'], 'guillemets'],
    ['أعلنت قوات سوريا الديمقراطية "قسد" الهدنة', ['org-sdf'], 'an organisation that holds a country'],
    ['قال قصر الإليزيه في بيان', ['org-elysee'], 'a seat of power'],
    ['كتب مراسل أ ف ب من المكان', ['org-afp'], 'letters apart'],
    ['زيارة الى امريكا', ['country-us'], 'alefs without hamza'],
    ['الأُمَمُ المُتَّحِدَةُ تحذر', ['org-un'], 'vowel signs'],
    ['وزارة الخارجية السورية ردت', ['country-sy'], 'a demonym spelt like the country'],
    ['مصـــر تستعد', ['country-eg'], 'tatweel'],
    ['أعلن البيت\nالأبيض موقفه', ['org-white-house'], 'a line break'],
  ])('reads "%s"', (body, expected) => {
    expect(inText(body)).toEqual(expected);
  });

  it.each([
    ['عقدت الدولة مؤتمرا موسعا', 'the state is not Islamic State'],
    ['الدعم المالي والعجز المالي', 'financial is not Malian'],
    ['وزارة المالية أعلنت الأرقام', 'finance is not Malé'],
    ['فتح باب الترشح للانتخابات', 'to open is not Fatah'],
    ['القاعدة العسكرية الجوية', 'a base is not al-Qaeda'],
    ['على الصعيد الدولي والمحلي', 'a level is not Upper Egypt'],
    ['بلغ الحد الأقصى للغرامة', 'a maximum is not Al-Aqsa'],
    ['تجمع السيول في الشوارع', 'floods are not Seoul'],
    ['كل عام وأنتم بخير ورمضان مبارك', 'blessed is not Mubarak'],
    ['صرح محمود المصري للصحيفة', 'a surname is no demonym'],
    ['بحماس كبير من الجماهير', 'zeal is not Hamas'],
    ['اجتمع مجلس الأمن القومي', 'a national security council is not that of the UN'],
    ['وقع الحادث في شارع السودان', 'a street is no country'],
    ['صلاة المغرب جماعة', 'sunset is not Morocco'],
  ])('finds nothing in "%s": %s', (body) => {
    expect(inText(body)).toEqual([]);
  });

  it('does not join words over a paragraph or a sentence end', () => {
    expect(inText('عادت الأمم\n\nالمتحدة كانت هناك')).toEqual([]);
    expect(inText('هذه الولايات. المتحدة شركة')).toEqual([]);
  });

  it.each([
    ['اجتماع الأردن في عمان', 'place-amman'],
    ['مسقط تستضيف المحادثات وعمان ترحب', 'country-om'],
    ['بيروت وطرابلس في لبنان', 'place-tripoli-lb'],
    ['ليبيا: اشتباكات في طرابلس', 'place-tripoli-ly'],
    ['رئيس مالي يزور باماكو', 'country-ml'],
    ['اتفاق بين فتح وحماس في فلسطين', 'org-fatah'],
    ['زعيم تنظيم القاعدة', 'org-al-qaeda'],
  ])('tells homographs apart by company: %s', (body, id) => {
    expect(inText(body)).toContain(id);
  });

  it('leaves clitics out of a mention and the article in', () => {
    expect(surfacesOf('زار وبالعراق والعراق وللعراق وَلبنان', 'country-iq')).toEqual([
      'العراق',
      'العراق',
      'للعراق',
    ]);
    expect(surfacesOf('وَلُبنان', 'country-lb')).toEqual(['لُبنان']);
  });

  it('takes the quotation mark that closes a name', () => {
    expect(surfacesOf('هزيمة تنظيم "الدولة" قريبة', 'org-islamic-state')).toEqual(['تنظيم "الدولة"']);
  });

  it('goes on behind a short name with a title where the whole name follows', () => {
    expect(surfacesOf('استقبل الأمير الشيخ تميم بن حمد آل ثاني الوفد', 'person-tamim-bin-hamad')).toEqual([
      'تميم بن حمد آل ثاني',
    ]);
  });

  it('takes a surname after the full name, and a distinctive one at once', () => {
    expect(surfacesOf('وصل سامح شكري، وقال شكري إن الزيارة مهمة', 'person-sameh-shoukry')).toEqual([
      'سامح شكري',
      'شكري',
    ]);
    expect(inText('قال شكري إن الزيارة مهمة')).toEqual([]);
    expect(inText('قال نتنياهو إن الزيارة مهمة')).toEqual(['person-benjamin-netanyahu']);
  });
});

describe('annotate in English', () => {
  it.each([
    [
      "France's Macron met US President Donald Trump",
      ['country-fr', 'country-us', 'person-donald-trump', 'person-emmanuel-macron'],
    ],
    ['U.S. and U.K. forces', ['country-gb', 'country-us']],
    ['The WHO said on Monday that', ['org-who']],
    ['Fighters of the Syrian Democratic Forces (SDF)', ['org-sdf']],
    ['TRUMP MEETS PUTIN IN HELSINKI', ['person-donald-trump', 'person-vladimir-putin', 'place-helsinki']],
    ['Turkey and Jordan sign accord', ['country-jo', 'country-tr']],
    ['Pro-Hezbollah media in Beirut', ['org-hezbollah', 'place-beirut']],
    ['a source at the Elysee', ['org-elysee']],
  ])('reads "%s"', (body, expected) => {
    expect(inText(body)).toEqual(expected);
  });

  it.each([
    ['They told us who is to blame', 'us and who are small words'],
    ['Who will it be, and may they come?', 'a capital initial is no acronym'],
    ['Roast turkey and china plates', 'turkey and china without capitals'],
    ['WHO WILL TELL US THE TRUTH NOW', 'acronyms that are words, in capitals'],
    ['Actor Jordan Peele won', 'a first name is no country'],
    ['Singer Michelle Obama-Smith', 'another bearer of a surname'],
    ['The GAO report said so', 'an office is not the city Gao'],
    ['March 14 was a cold day', 'a date is no alliance'],
    ['The return was run by Leon Washington again', 'a surname is no city'],
  ])('finds nothing in "%s": %s', (body) => {
    expect(inText(body).filter((id) => id !== 'person-michelle-obama')).toEqual([]);
  });

  it.each([
    ['"We will stay," said Macron.', 'person-emmanuel-macron', 'a verb that is also a first name'],
    ['WASHINGTON - Nvidia raised its forecast on Monday.', 'org-nvidia', 'behind the dash of a dateline'],
    ['The Barrowfield Hospital and Tesla signed.', 'org-tesla', 'beside a hospital'],
  ])('finds who is named in "%s": %s, %s', (body, id) => {
    expect(inText(body)).toContain(id);
  });

  it('takes no verb of a headline for a first name', () => {
    const { entities } = annotate({ headline: 'Will Trump Sign the Deal?', language: 'en' });
    expect(ids(entities)).toEqual(['person-donald-trump']);
  });

  it('takes no hospital and no school for the club that its name begins with', () => {
    const body = 'The wounded were taken to Al-Ahli Arab Hospital in Gaza City, doctors said on Monday.';
    expect(inText(body)).not.toContain('org-al-ahli-sa');
  });

  it('gives a bare surname to whom the item names in full', () => {
    const body = 'Bill Clinton spoke first. Later Clinton left.';
    expect(surfacesOf(body, 'person-bill-clinton')).toEqual(['Bill Clinton', 'Clinton']);
    const couple =
      'Bill Clinton came. Clinton spoke. Hillary Clinton came. Later Clinton left, and Clinton slept.';
    expect(surfacesOf(couple, 'person-bill-clinton')).toEqual(['Bill Clinton', 'Clinton']);
    expect(surfacesOf(couple, 'person-hillary-clinton')).toEqual(['Hillary Clinton', 'Clinton', 'Clinton']);
    expect(inText('Finance Minister Gerhard Stoltenberg spoke. Then Stoltenberg left.')).toEqual([]);
    expect(inText('Then Stoltenberg left Brussels.')).toEqual(['person-jens-stoltenberg', 'place-brussels']);
  });
});

describe('a club called like its city', () => {
  it.each([
    ['Liverpool beat Arsenal at home on Sunday.', 'org-liverpool-fc', 'another club is named'],
    ['تعادل برشلونة مع جيرونا في الدوري الإسباني', 'org-barcelona-fc', 'a league is named'],
    ['فاز الهلال على ضيفه في الدوري السعودي', 'org-al-hilal', 'a crescent no more'],
    ['The ship left Liverpool on Sunday.', 'place-liverpool', 'nothing of football'],
    ['غادرت السفينة ميناء برشلونة', 'place-barcelona', 'nothing of football in Arabic'],
    [
      'A fan was hurt in Liverpool after the Premier League match.',
      'place-liverpool',
      'something happened there',
    ],
  ])('is in "%s" %s: %s', (body, id) => {
    expect(inText(body)).toContain(id);
  });
});

describe('an annotation', () => {
  const headline = 'باريس تستضيف مؤتمرا لدعم لبنان';
  const body =
    'بيروت - تستضيف فرنسا المؤتمر.\n\nويشارك فيه وزير الخارجية التركي، وقالت وكالة رويترز إن لبنان يرحب.';
  const { entities, language } = annotate({ headline, body, dateline: { place: 'بيروت' } });

  it('has each entity once with all its mentions, whose offsets cut the surface out of the field', () => {
    expect(new Set(ids(entities)).size).toBe(entities.length);
    for (const { field, start, end, surface } of entities.flatMap(({ mentions }) => mentions)) {
      expect((field === 'headline' ? headline : body).slice(start, end)).toBe(surface);
    }
    expect(entities.find(({ id }) => id === 'country-lb')?.mentions).toHaveLength(2);
  });

  it('names entities in the language of the item', () => {
    expect(language).toBe('ar');
    expect(entities.find(({ id }) => id === 'country-lb')).toMatchObject({
      name: 'لبنان',
      type: 'place',
      country: 'LB',
    });
    expect(annotate({ body: 'Talks in Lebanon on Sunday went well' }).entities[0]?.name).toBe('Lebanon');
  });

  it('puts the entity of the headline first and marks demonyms', () => {
    expect(entities[0]?.id).toBe('country-lb');
    const turkey = entities.find(({ id }) => id === 'country-tr');
    expect(turkey?.mentions[0]).toMatchObject({ surface: 'التركي', demonym: true });
    expect(turkey?.salience).toBeLessThan(entities[0]?.salience ?? 0);
  });

  it('marks the place of the dateline, also when only the dateline has it', () => {
    expect(entities.find(({ id }) => id === 'place-beirut')?.role).toBe('dateline');
    const { entities: alone } = annotate({ body: 'Nothing happened.', dateline: { place: 'CAIRO' } });
    expect(alone).toEqual([expect.objectContaining({ id: 'place-cairo', role: 'dateline', mentions: [] })]);
  });

  it('takes time in line with the length of a text, however often it repeats a shared surname', {
    timeout: 30_000,
  }, () => {
    const before = process.threadCpuUsage();
    annotate({ body: 'Clinton '.repeat(40_000) });
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(2_000);
  });

  it('stays small for a text of nothing but names, and still has each entity', () => {
    const { entities: many } = annotate({ body: `${'US '.repeat(20_000)}and Nepal` });
    const kept = many.find(({ id }) => id === 'country-us')?.mentions.length;
    expect(kept).toBeGreaterThan(4_900);
    expect(kept).toBeLessThanOrEqual(5_000);
    expect(many.find(({ id }) => id === 'country-np')?.mentions).toHaveLength(1);
  });

  it('keeps a plausible language of the feed and corrects one in another script', () => {
    expect(annotate({ body: 'قالت الوزارة في بيان اليوم إن', language: 'ar-LB' }).language).toBe('ar-LB');
    expect(annotate({ body: 'قالت الوزارة في بيان صدر اليوم إن العمل مستمر', language: 'en' }).language).toBe(
      'ar',
    );
    expect(annotate({ body: '12 345', language: 'en' }).language).toBe('en');
    expect(annotate({}).entities).toEqual([]);
  });
});
