import type { Corpus } from '../../src/model.ts';
import { annotated, corpusOf } from './annotated.ts';

/** Two documents about firms and people that do not exist, in English and Chinese. */
export const harbour = (): Corpus => corpusOf([interview, news]);

const mara = 'person:mara-lindqvist';
const tobias = 'person:tobias-okafor';
const chen = 'person:chen-yulan';
const quill = 'company:quillworks';
const tern = 'company:tern-robotics';
const atlas = 'product:atlas-desk';
const pilot = 'product:tern-pilot';

const interview = annotated({
  id: 'harbour-interview',
  title: 'The harbour that thinks',
  date: '2025-03-14',
  paragraphs: [
    { zone: 'heading', text: 'The harbour that thinks' },
    {
      zone: 'body',
      speaker: tobias,
      text: `[[${mara}|Mara Lindqvist]] founded [[${quill}|Quillworks]] alongside [[${chen}|Chen Yulan]] in 2016. [[${quill}|Quillworks]] makes [[${atlas}|Atlas Desk]] & is based in [[place:gothenburg|Gothenburg]].`,
    },
    {
      zone: 'question',
      speaker: tobias,
      text: `You once called [[${tern}|Tern Robotics]] “the only rival worth fearing”. Do you still talk to [[${chen}|Chen]]?`,
    },
    {
      zone: 'answer',
      speaker: mara,
      text: `[[${chen}|Yulan]] left us for [[${tern}|Tern]] in 2021 and I never blamed her. "[[${tern}|Tern]] will not acquire [[${quill}|Quillworks]]," I told [[organization:harbour-board|the Harbour Board]]. [[${atlas}|Atlas]] is better than [[${pilot}|Tern Pilot]].`,
    },
    { zone: 'note', text: `[[work:tides|The Book of Tides]] is by [[${mara}|Lindqvist]].` },
  ],
  relations: [
    [mara, 'founded', quill, 'Mara Lindqvist founded Quillworks alongside Chen Yulan in 2016.'],
    [chen, 'founded', quill, 'Mara Lindqvist founded Quillworks alongside Chen Yulan in 2016.'],
    [quill, 'makes', atlas, 'Quillworks makes Atlas Desk'],
    [quill, 'basedIn', 'place:gothenburg', 'is based in Gothenburg'],
    [chen, 'worksFor', tern, 'Yulan left us for Tern in 2021'],
    [tern, 'acquired', quill, 'Tern will not acquire Quillworks', 'negated'],
    [tern, 'makes', pilot, 'Tern Pilot'],
    [mara, 'created', 'work:tides', 'The Book of Tides is by Lindqvist.'],
    [tobias, 'interviewed', mara, 'Do you still talk to Chen?'],
    [tern, 'competitorOf', quill, 'the only rival worth fearing'],
  ],
  quotes: [['Tern will not acquire Quillworks,', mara]],
});

const news = annotated({
  id: 'harbour-news',
  title: '燕鸥机器人任命陈玉兰',
  date: '2025-09-02',
  language: 'zh',
  paragraphs: [
    { zone: 'heading', text: `[[${tern}|燕鸥机器人]]任命[[${chen}|陈玉兰]]为首席执行官` },
    {
      zone: 'body',
      text: `[[${tern}|燕鸥机器人]]周二表示，[[${chen}|陈玉兰]]将出任首席执行官。她的前同事[[${mara}|玛拉·林德奎斯特]]表示祝贺。`,
    },
    { zone: 'body', text: '[[company:lone-buoy|Lone Buoy]] was not asked.', language: 'en' },
  ],
  relations: [
    [chen, 'leads', tern, '陈玉兰将出任首席执行官', 'hypothetical'],
    [chen, 'leads', tern, '燕鸥机器人任命陈玉兰为首席执行官'],
    [mara, 'colleagueOf', chen, '她的前同事玛拉·林德奎斯特表示祝贺', 'past'],
  ],
});
