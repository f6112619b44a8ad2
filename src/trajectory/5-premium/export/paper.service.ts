import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

const need = createRequire(import.meta.url);

const fonts = {
  plain: fontFile('DejaVuSansCondensed.ttf'),
  bold: fontFile('DejaVuSansCondensed-Bold.ttf'),
  fixed: fontFile('DejaVuSansMono.ttf'),
};

/** Names are written as they are: the letters that PDF readers bring along stop at western Europe. */
function fontFile(name: string): string {
  return need.resolve(`dejavu-fonts-ttf/ttf/${name}`);
}

interface Style {
  font?: keyof typeof fonts;
  size?: number;
  color?: string;
  /** points from the left margin */
  indent?: number;
  /** points of room below */
  below?: number;
}

const margin = 48;
const bottom = 64;
const amountWidth = 96;
const usual = { font: 'plain', size: 9, color: '#111111', indent: 0, below: 2 } as const;

/** A4 pages: text that flows, amounts that stand under each other, and a foot on every page once all are known. */
export class Paper {
  readonly document: PDFKit.PDFDocument;

  constructor(title: string, language: string) {
    const info = { Title: title };
    // read when the first report is asked: most processes write none
    const Document = need('pdfkit') as typeof PDFDocument;
    this.document = new Document({
      size: 'A4',
      margin,
      bufferPages: true,
      lang: language,
      displayTitle: true,
      info,
    });
    for (const [name, file] of Object.entries(fonts)) this.document.registerFont(name, file);
  }

  write(text: string, style: Style = {}): void {
    const { indent, below } = this.dress(style);
    this.document.text(text, margin + indent, this.document.y, { width: this.width - indent });
    this.document.y += below;
  }

  /** A text with an amount at the right edge of its first line. */
  writeAmount(text: string, amount: string, style: Style = {}): void {
    this.keepTogether(14);
    const { indent, below } = this.dress(style);
    const top = this.document.y;
    this.document.text(amount, this.right - amountWidth, top, { width: amountWidth, align: 'right' });
    this.document.text(text, margin + indent, top, { width: this.width - indent - amountWidth - 8 });
    this.document.y += below;
  }

  rule(color = '#cccccc'): void {
    const { document } = this;
    document.moveTo(margin, document.y).lineTo(this.right, document.y).lineWidth(0.5).stroke(color);
    document.y += 4;
  }

  gap(points: number): void {
    this.document.y += points;
  }

  /** Begins a new page where less than so many points are left on this one. */
  keepTogether(points: number): void {
    if (this.document.y + points > this.document.page.height - bottom) this.document.addPage();
  }

  /** The foot of every page; nothing is written after it. */
  finish(footOf: (page: number, pages: number) => string): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.document.switchToPage(start + page);
      // below the margin the document would begin a page of its own accord
      this.document.page.margins.bottom = 0;
      this.dress({ size: 8, color: '#555555' });
      const place = this.document.page.height - bottom + 24;
      this.document.text(footOf(page + 1, count), margin, place, {
        width: this.width,
        align: 'center',
        lineBreak: false,
      });
    }
    this.document.end();
  }

  private get right(): number {
    return this.document.page.width - margin;
  }

  private get width(): number {
    return this.document.page.width - 2 * margin;
  }

  private dress(style: Style): Required<Style> {
    const all = { ...usual, ...style };
    this.document.font(all.font).fontSize(all.size).fillColor(all.color);
    return all;
  }
}
