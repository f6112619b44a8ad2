import { Injectable } from '@nestjs/common';
import type { Text } from '../platform/text.js';

/** What the timeline says of each event: every noun tells its own, by action. */
@Injectable()
export class Sentences {
  private readonly known = new Map<string, Text>();

  tell(noun: string, sentences: Record<string, Text>): void {
    for (const [action, text] of Object.entries(sentences)) this.known.set(`${noun}.${action}`, text);
  }

  of(type: string): Text {
    const text = this.known.get(type);
    if (!text) throw new Error(`No sentence for ${type}`);
    return text;
  }
}
