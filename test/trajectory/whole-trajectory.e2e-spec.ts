import { afterAll, beforeAll, describe, jest, test } from '@jest/globals';
import { Play } from '../story/play.js';
import { Stage } from '../story/stage.js';
import { story } from '../story/story.js';
import { tellMails, tellTimeline } from '../story/tellings.js';

jest.setTimeout(120_000);

/** The story that `npm run demo` tells, on the same kind of stack, in silence. */
describe('from the counter to the regular job', () => {
  let stage: Stage;
  let play: Play;
  let broken = false;
  const silent = () => undefined;

  beforeAll(async () => {
    stage = await Stage.open(silent);
    play = new Play(stage, silent);
  });
  afterAll(() => stage?.close());

  test.each(story)('$title', async (chapter) => {
    if (broken) throw new Error('A chapter before this one went wrong.');
    broken = true;
    await play.chapter(chapter);
    broken = false;
  });

  test('the timeline can be told, and no other mail left', async () => {
    await tellTimeline(stage, play.kept, silent);
    await tellMails(stage, story, silent);
  });
});
