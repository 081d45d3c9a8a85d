import type { Alias, GazetteerEntity } from './gazetteer-entity.js';
import { homographRules, ruleKey } from './homographs.js';

/** Words before a name that say what it names, but are no part of it: "صحيفة واشنطن بوست", "الدكتور هشام قنديل". */
const heads = new Set('موقع شركة صحيفة جريدة مجلة'.split(' '));
const titles = new Set(
  'الدكتور المستشار اللواء الفريق المهندس الشيخ الرئيس السيد العميد العقيد الأمير السيناتور الجنرال العماد المشير السفير السفيرة الإمام الأنبا ركن الركن أول السير الزعيم الأسطورة الشاه الفنانة المطربة النائب المحامي الناشط Prince Sheikh President Senator Secretary Ambassador Sir Lord General'.split(
    ' ',
  ),
);

/**
 * Leaves out names that are another name of the same entity with a title before it, so that a mention covers the
 * name alone. A name that needs company by itself keeps its title, which is company enough.
 */
export function withoutTitled(entity: GazetteerEntity, aliases: readonly Alias[]): Alias[] {
  const byThemselves = new Set(
    aliases
      .filter(({ kind, text }) => kind === 'full' && !homographRules.has(ruleKey(entity.id, text)))
      .map(({ text }) => text),
  );
  const dropped = entity.type === 'person' ? titles : heads;
  return aliases.filter(({ text }) => {
    const words = text.split(' ');
    const first = words.findIndex((word) => !dropped.has(word));
    return first < 1 || !byThemselves.has(words.slice(first).join(' '));
  });
}
