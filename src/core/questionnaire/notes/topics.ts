import type { Need, Subject, SynonymRing } from '../../catalogue/catalogue.ts';
import type { NeedId, SubjectId } from '../../ids.ts';
import type { Answers } from '../../matching/answers.ts';
import { stemOf, termsOf } from '../../search/searchText.ts';
import type { TypedWord } from '../../search/typedWords.ts';
import { list, setOf } from './cues.ts';
import { phraseFinder, phraseLength } from './findPhrase.ts';

/** What a word or phrase of an area's own stands for. */
interface Topic {
  readonly needs: Set<NeedId>;
  readonly interests: Set<SubjectId>;
  /** It only leads there ("Urdu" to English classes): not enough unless somebody wants it. */
  loose: boolean;
}

export interface TopicFound {
  readonly gives: readonly Partial<Answers>[];
  readonly first: number;
  readonly length: number;
}

/** Words that name nothing by themselves. */
const tooPlain = setOf(
  `work, job, employment, career, vacancy, business, course, training, free, given, people, help, home, health, family, life, own,
  support, equipment, skill, number, new, place, group, community, industry, art, building, trade, education, land, advice,
  network, science, other, language, condition, confidence a, step, first, level 2, 3, level2, level3, qualification, management,
  lent, safely, better, next, technology, media, person, learn, learning, data analysis a, move, lost, start, grow, get, one, it, online`,
);
const leading = setOf(
  `get, find, improve, my, learn, help, with, deal, build, start, starting, grow, growing, being, own, a, an, the, in, of, to, for,
  about, or, and, do, facing, green, talk, other, cheaper, use, using, take, better, new, into, somebody, free`,
);
const trailing = setOf('class, course, lesson, classe');

const stripped = (terms: readonly string[]): readonly string[] => {
  let [from, to] = [0, terms.length];
  while (from < to && leading.has(terms[from] ?? '')) from += 1;
  while (to > from + 1 && trailing.has(terms[to - 1] ?? '')) to -= 1;
  return terms.slice(from, to);
};

/** The phrases that name a need or subject: all of its words, and each part of a list of them. */
function namesIn(words: string): readonly string[] {
  const plain = words.replace(/\b([A-Z]{2,})s\b/g, '$1');
  const parts = [plain, ...plain.split(/[,:;()]/), ...plain.split(/[,:;()]|\band\b|\bor\b/)];
  return [...new Set(parts.flatMap((part) => [termsOf(part).join(' '), stripped(termsOf(part)).join(' ')]))].filter(
    (name) => name.length > 1 && !tooPlain.has(name),
  );
}

export interface TopicVocabulary {
  readonly needs: readonly Need[];
  readonly subjects: readonly Subject[];
  readonly synonyms: readonly SynonymRing[];
}

function addRing(topics: Map<string, Topic>, direct: ReadonlyMap<string, Topic>, { words, means }: SynonymRing): void {
  const phrases = words.map((phrase) => termsOf(phrase).join(' '));
  const led = (means?.map((phrase) => termsOf(phrase).join(' ')) ?? phrases).flatMap(
    (phrase) => direct.get(phrase) ?? [],
  );
  if (led.length === 0) return;
  for (const phrase of phrases) {
    if (phrase === '' || tooPlain.has(phrase) || direct.has(phrase)) continue;
    const topic = topics.get(phrase) ?? { needs: new Set(), interests: new Set(), loose: means !== undefined };
    if (means === undefined) topic.loose = false;
    for (const { needs, interests } of led) {
      for (const need of needs) topic.needs.add(need);
      for (const interest of interests) topic.interests.add(interest);
    }
    topics.set(phrase, topic);
  }
}

function topicsOf({ needs, subjects, synonyms }: TopicVocabulary): ReadonlyMap<string, Topic> {
  const direct = new Map<string, Topic>();
  const topicOf = (name: string): Topic => {
    const topic = direct.get(name) ?? { needs: new Set(), interests: new Set(), loose: false };
    direct.set(name, topic);
    return topic;
  };
  for (const { id, words, hint } of needs)
    for (const name of [...namesIn(words), ...namesIn(hint ?? '')]) topicOf(name).needs.add(id);
  for (const { id, words } of subjects) for (const name of namesIn(words)) topicOf(name).interests.add(id);
  const topics = new Map(direct);
  for (const ring of synonyms) addRing(topics, direct, ring);
  return topics;
}

const workish = setOf(
  'work in, working in, job in, jobs in, career in, role in, work as, job as, into, retrain as, retrain in, train as, be, become',
);
const workAfter = setOf(
  'work, job, jobs, role, roles, career, worker, assistant, trade, industry, sector, apprenticeship, position',
);

const workishAt = phraseLength(workish);

/** Whether the words right before are of working: "work in", "to be". */
function isWorkish(words: readonly TypedWord[], at: number): boolean {
  return workishAt(words, at - 1) === 1 || workishAt(words, at - 2) === 2;
}

/** The words of a clause as topics are written: without plurals. */
export const topicWords = (words: readonly TypedWord[]): readonly TypedWord[] =>
  words.map((word) => {
    const key = word.key === 'cvs' ? 'cv' : stemOf(word.key);
    return key === word.key ? word : { ...word, key };
  });

/** A topic reader for one area: made once for a piece of notes. It reads `topicWords`. */
export function topicReader(vocabulary: TopicVocabulary) {
  const topics = topicsOf(vocabulary);
  const find = phraseFinder(topics);
  /** "Care" names nothing, but "work in care" is care work. */
  const asWork = (key: string): Topic | undefined => topics.get(`${key} work`) ?? topics.get(`${key} job`);

  /** Takes the topic that starts at a word; `sure` where somebody says that it is wanted. */
  return (text: string, words: readonly TypedWord[], at: number, sure: boolean): TopicFound | undefined => {
    const found = find(words, at);
    const leads = isWorkish(words, at);
    const word = words[at];
    if (!word || (!found && !leads)) return undefined;
    if (found?.length === 1 && word.end - word.start <= 2 && !isCapital(text, word) && word.key !== 'cv')
      return undefined;
    const topic = found?.found ?? asWork(word.key);
    if (!topic || (topic.loose && !sure)) return undefined;
    const length = found?.length ?? 1;
    return { gives: givesOf(topic, leads || workAfter.has(words[at + length]?.key ?? '')), first: at, length };
  };
}

/** "IT" and "it". */
const isCapital = (text: string, { start, end }: TypedWord): boolean => /^\p{Lu}+$/u.test(text.slice(start, end));

/** What a topic is wanted for: to work in it, or else to be helped with it. */
function givesOf({ needs, interests }: Topic, forWork: boolean): readonly Partial<Answers>[] {
  const asNeeds = [...needs].map((need) => ({ needs: [need] }));
  const asInterests = [...interests].map((interest) => ({ interests: [interest] }));
  const [rather, else_] = forWork ? [asInterests, asNeeds] : [asNeeds, asInterests];
  return rather.length > 0 ? rather : else_;
}

const fillers = setOf(
  `help, support, with, update, updating, training, course, courses, work, job, jobs, and, required, please, skills, writing,
  some, any, maybe`,
);
const lackWords = setOf('no, without, lacks, lacking, doesnt have, hasnt got');
const lackable = new Set(list('laptop, laptops, computer, pc, tablet, cv, device, chromebook'));

/** Whether a clause says nothing but a topic: "CV", "HGV training". */
export const isTopicAlone = (words: readonly TypedWord[], { first, length }: TopicFound): boolean =>
  words.every(({ key }, at) => (at >= first && at < first + length) || fillers.has(key));

/** "No laptop" shows a need as clearly as wanting one. */
export function isLack(words: readonly TypedWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).map(({ key }) => key);
  return lackable.has(words[at]?.key ?? '') && (lackWords.has(before.at(-1) ?? '') || lackWords.has(before.join(' ')));
}
