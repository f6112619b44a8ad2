import 'reflect-metadata';
import { Play } from './play.js';
import { Stage } from './stage.js';
import { story } from './story.js';
import { tellMails, tellTimeline } from './tellings.js';

/** `npm run demo`: the story over HTTP, on a stack of its own. Exits non-zero where anything is not what it should be. */
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
const tell = (line: string) => console.log(line);
const broken = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => broken.abort());

let stage: Stage | undefined;
try {
  tell('A stack of its own is started for the story ...');
  stage = await Stage.open((line) => tell(`  ${line}`), broken.signal);
  tell(`  Ready after ${seconds()} s.`);
  const play = new Play(stage, tell);
  for (const chapter of story) {
    broken.signal.throwIfAborted();
    await play.chapter(chapter);
  }
  await tellTimeline(stage, play.kept, tell);
  await tellMails(stage, story, tell);
  tell(`\nEverything went as it should, in ${seconds()} s.`);
} catch (error) {
  process.exitCode = 1;
  console.error(broken.signal.aborted ? '\nBroken off.' : `\nNOT AS IT SHOULD BE\n${(error as Error).message}`);
} finally {
  await stage?.close();
}
process.exit();
