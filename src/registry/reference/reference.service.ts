import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/problem.js';
import { type Language, say, type Text } from '../../platform/text.js';
import type { ReferenceItem, ReferenceListShown } from './reference.dto.js';
import { ReferenceRepository } from './reference.repository.js';
import {
  deadlineKindTitles,
  icfQualifierTitles,
  organizationKindTitles,
  serviceLineTitles,
} from './reference.texts.js';

type Reading = (language: Language) => ReferenceItem[] | Promise<ReferenceItem[]>;
type Confidence = ReferenceItem['confidence'];

/** A code as it is told: with its title in each language. */
export type ToldItem = Omit<ReferenceItem, 'title'> & { title: Text };

/** Code lists (codelijsten): some are tables, some are fixed; every step may tell its own. */
@Injectable()
export class ReferenceService {
  private readonly lists = new Map<string, Reading>();

  constructor(private readonly references: ReferenceRepository) {
    this.lists.set('municipalities', () => references.municipalities());
    this.lists.set('referralReasons', (language) => references.referralReasons(language));
    this.lists.set('deadlineKinds', (language) => this.deadlineKinds(language));
    this.tell('serviceLines', serviceLineTitles, 'localPractice');
    this.tell('organizationKinds', organizationKindTitles);
    this.tell('icfQualifiers', icfQualifierTitles);
  }

  /** A fixed list under a name of its own: its codes, with a title in each language. */
  tell(name: string, titles: Record<string, Text>, confidence?: Confidence): void {
    this.tellItems(
      name,
      Object.entries(titles).map(([code, title]) => ({ code, title, confidence })),
    );
  }

  /** The same where more is known of each code than its title. */
  tellItems(name: string, items: readonly ToldItem[]): void {
    this.lists.set(name, (language) => items.map((item) => ({ ...item, title: say(item.title, language) })));
  }

  async read(name: string, language: Language): Promise<ReferenceListShown> {
    const reading = this.lists.get(name);
    if (!reading) throw Problem.notFound();
    return { items: await reading(language) };
  }

  private async deadlineKinds(language: Language): Promise<ReferenceItem[]> {
    const kinds = await this.references.deadlineKinds();
    return kinds.map((kind) => {
      const title = deadlineKindTitles[kind.code];
      return { ...kind, title: title ? say(title, language) : kind.code };
    });
  }
}
