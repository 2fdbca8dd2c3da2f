import {
  type DefaultTreeAdapterTypes,
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
  Tokenizer,
  TokenizerMode,
} from 'parse5';
import { nameIn } from './names';
import { ownText } from './own-text';

/**
 * The parser's own tokenizer goes from state to state for each character. This one takes what pages are made of at one
 * go: runs of text, whole tags, scripts. At anything out of the ordinary it hands over to the parser's, which hands
 * back once it is through.
 */

type Nodes = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

const END = -1;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SOLIDUS = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Attributes of a tag that are read without the parser's own; own choice. */
const MOST_READ = 32;

const isWhite = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;

const isLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Modes in which the tree comes out the same whether text arrives whole or its white space apart. */
const TAKES_WHOLE: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.TEXT,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE,
]);

/** Reads input that comes whole, with its line breaks as line feeds and without `\0`. */
class QuickTokenizer extends Tokenizer {
  private readonly parser: Parser<Nodes>;
  /** Attributes of the tag that is read, as many as were counted, until all of them are known. */
  private readonly read: Token.Attribute[] = [];
  private count = 0;
  /** The parser keeps no end tag and, where it takes text whole, no text; so there is one of each. */
  private readonly end: Token.TagToken = {
    type: Token.TokenType.END_TAG,
    tagName: '',
    tagID: 0,
    selfClosing: false,
    ackSelfClosing: false,
    attrs: [],
    location: null,
  };
  private readonly whole: Token.CharacterToken = {
    type: Token.TokenType.CHARACTER,
    chars: '',
    location: null,
  };

  constructor(parser: Parser<Nodes>) {
    super(parser.options, parser);
    this.parser = parser;
    // Places would change where input that was read is dropped.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  /** Where the code point starts that was read last. */
  private startOf(cp: number): number {
    return cp > 0xffff ? this.preprocessor.pos - 1 : this.preprocessor.pos;
  }

  /** Emits a part of the input as it is, a view of the whole; `settle` puts text of its own in its place. */
  private emit(from: number, to: number, isBlank: boolean): void {
    const chars = this.preprocessor.html.slice(from, to);
    if (isBlank)
      this.parser.onWhitespaceCharacter({
        type: Token.TokenType.WHITESPACE_CHARACTER,
        chars,
        location: null,
      });
    else this.parser.onCharacter({ type: Token.TokenType.CHARACTER, chars, location: null });
  }

  /** Emits text, white space apart as long as that may make a difference. */
  private emitText(from: number, to: number): void {
    this._emitCurrentCharacterToken(null);
    const { parser, preprocessor } = this;
    const { html } = preprocessor;
    preprocessor.pos = to - 1;
    let at = from;
    while (at < to) {
      const start = at;
      const isBlank = isWhite(html.charCodeAt(at));
      while (at < to && isWhite(html.charCodeAt(at)) === isBlank) at += 1;
      if (
        at < to &&
        TAKES_WHOLE.has(parser.insertionMode) &&
        !(isBlank && parser.skipNextNewLine)
      ) {
        this.whole.chars = html.slice(start, to);
        parser.onCharacter(this.whole);
        return;
      }
      this.emit(start, at, isBlank);
    }
  }

  /** Adds input that stands for itself to the value or comment that is being read. */
  private extend(from: number, to: number): void {
    if (from !== this.runEnd) {
      this._flushRun('');
      this.runStart = from;
    }
    this.runEnd = to;
    this.preprocessor.pos = to - 1;
  }

  /** The first place at or after another with one of two characters, or the end. */
  private next(one: number, other: number, from: number): number {
    const { html } = this.preprocessor;
    let at = from;
    for (; at < html.length; at += 1) {
      const code = html.charCodeAt(at);
      if (code === one || code === other) break;
    }
    return at;
  }

  /** Reads a tag from its name on, unless that is an odd one. */
  private readTag(from: number, isEnd: boolean): boolean {
    const { html } = this.preprocessor;
    let at = from;
    let code = html.charCodeAt(at);
    while (code > 0x20 && code < 0x80 && code !== SOLIDUS && code !== GREATER) {
      at += 1;
      code = html.charCodeAt(at);
    }
    if (!isWhite(code) && code !== SOLIDUS && code !== GREATER) return false;
    if (isEnd) this.beginEndTag();
    else this._createStartTagToken();
    (this.currentToken as Token.TagToken).tagName = nameIn(html, from, at);
    this.readAttributes(at);
    return true;
  }

  private beginEndTag(): void {
    this._flushRun('');
    const { end } = this;
    end.selfClosing = false;
    end.ackSelfClosing = false;
    if (end.attrs.length > 0) end.attrs = [];
    this.currentToken = end;
  }

  /** Takes the attribute that is read. A list that grows as it is read takes room for many more. */
  private takeAttribute(): void {
    const { read, count, currentAttr, currentToken } = this;
    if (count === MOST_READ || (currentToken as Token.TagToken).attrs.length > 0) {
      this.handAttributes();
      this._leaveAttrName();
      return;
    }
    for (let at = 0; at < count; at += 1)
      if ((read[at] as Token.Attribute).name === currentAttr.name) return;
    read[count] = currentAttr;
    this.count = count + 1;
  }

  /** Gives the tag the attributes that were read. */
  private handAttributes(): void {
    if (this.count === 0) return;
    (this.currentToken as Token.TagToken).attrs = this.read.slice(0, this.count);
    this.count = 0;
  }

  /** Hands over to the parser's own, from the attribute at a place on. */
  private giveUp(at: number): void {
    this.handAttributes();
    this.preprocessor.pos = at - 1;
    super._stateBeforeAttributeName(this._consume());
  }

  private endTag(at: number): void {
    this.handAttributes();
    this.preprocessor.pos = at;
    this.state = TokenizerMode.DATA;
    this.emitCurrentTagToken();
  }

  /** Reads the rest of a tag from a place where an attribute may begin. */
  private readAttributes(from: number): void {
    this._flushRun('');
    const { html } = this.preprocessor;
    let at = from;
    for (;;) {
      let code = html.charCodeAt(at);
      while (isWhite(code)) {
        at += 1;
        code = html.charCodeAt(at);
      }
      if (code === GREATER) {
        this.endTag(at);
        return;
      }
      if (code === SOLIDUS) {
        at += 1;
        if (html.charCodeAt(at) === GREATER) {
          (this.currentToken as Token.TagToken).selfClosing = true;
          this.endTag(at);
          return;
        }
        continue;
      }
      const start = at;
      while (
        code > 0x20 &&
        code < 0x80 &&
        code !== SOLIDUS &&
        code !== GREATER &&
        code !== EQUALS
      ) {
        at += 1;
        code = html.charCodeAt(at);
      }
      const nameEnd = at;
      while (isWhite(code)) {
        at += 1;
        code = html.charCodeAt(at);
      }
      // What goes on has to be known before the attribute is made.
      if (nameEnd === start || !(code > 0x20) || (code > 0x7f && at === nameEnd)) {
        this.giveUp(start);
        return;
      }
      this.currentAttr = { name: nameIn(html, start, nameEnd), value: '' };
      this.takeAttribute();
      if (code !== EQUALS) continue;
      at += 1;
      code = html.charCodeAt(at);
      while (isWhite(code)) {
        at += 1;
        code = html.charCodeAt(at);
      }
      const valueStart = at + 1;
      const valueEnd =
        code === QUOTE || code === APOSTROPHE ? this.next(code, AMPERSAND, valueStart) : at;
      if (valueEnd === at || html.charCodeAt(valueEnd) !== code) {
        this.handAttributes();
        this.preprocessor.pos = at - 1;
        this._stateBeforeAttributeValue(this._consume());
        return;
      }
      this.currentAttr.value = ownText(html.slice(valueStart, valueEnd));
      at = valueEnd + 1;
    }
  }

  /** Takes one tag or text after the other: the way through the parser's loop takes longer than most of them. */
  protected override _stateData(cp: number): void {
    const { preprocessor } = this;
    const { html } = preprocessor;
    for (let code = cp; ; ) {
      if (code === LESS) {
        const { pos } = preprocessor;
        const next = html.charCodeAt(pos + 1);
        const isTag = isLetter(next)
          ? this.readTag(pos + 1, false)
          : next === SOLIDUS && isLetter(html.charCodeAt(pos + 2)) && this.readTag(pos + 2, true);
        if (!isTag) {
          super._stateData(code);
          return;
        }
      } else if (code === AMPERSAND || code === END) {
        super._stateData(code);
        return;
      } else {
        const from = this.startOf(code);
        this.emitText(from, this.next(LESS, AMPERSAND, from));
      }
      if (this.state !== TokenizerMode.DATA || this.paused) return;
      code = html.charCodeAt(preprocessor.pos + 1);
      // The end, and what the parser puts together of two.
      if (!(code < 0x80)) return;
      preprocessor.pos += 1;
    }
  }

  protected override _stateRcdata(cp: number): void {
    if (cp === LESS || cp === AMPERSAND || cp === END) super._stateRcdata(cp);
    else {
      const from = this.startOf(cp);
      this.emitText(from, this.next(LESS, AMPERSAND, from));
    }
  }

  /** Emits the text of a script or style up to where its end, or a comment, may begin. */
  private rawText(from: number): boolean {
    const { html } = this.preprocessor;
    let at = html.indexOf('<', from);
    for (; at >= 0; at = html.indexOf('<', at + 1)) {
      const code = html.charCodeAt(at + 1);
      if (code === SOLIDUS || code === 0x21) break;
    }
    if (at === from) return false;
    this.emitText(from, at < 0 ? html.length : at);
    return true;
  }

  protected override _stateRawtext(cp: number): void {
    if (cp === END || !this.rawText(this.startOf(cp))) super._stateRawtext(cp);
  }

  protected override _stateScriptData(cp: number): void {
    if (cp === END || !this.rawText(this.startOf(cp))) super._stateScriptData(cp);
  }

  protected override _stateBeforeAttributeName(cp: number): void {
    if (cp === END) super._stateBeforeAttributeName(cp);
    else this.readAttributes(this.startOf(cp));
  }

  protected override _stateAfterAttributeValueQuoted(cp: number): void {
    if (cp === END) super._stateAfterAttributeValueQuoted(cp);
    else this.readAttributes(this.startOf(cp));
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    if (cp === QUOTE || cp === AMPERSAND || cp === END) super._stateAttributeValueDoubleQuoted(cp);
    else {
      const from = this.startOf(cp);
      this.extend(from, this.next(QUOTE, AMPERSAND, from));
    }
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    if (cp === APOSTROPHE || cp === AMPERSAND || cp === END)
      super._stateAttributeValueSingleQuoted(cp);
    else {
      const from = this.startOf(cp);
      this.extend(from, this.next(APOSTROPHE, AMPERSAND, from));
    }
  }

  protected override _stateComment(cp: number): void {
    if (cp === DASH || cp === LESS || cp === END) super._stateComment(cp);
    else {
      const from = this.startOf(cp);
      this.extend(from, this.next(DASH, LESS, from));
    }
  }
}

/** Parses HTML as the parser itself does, only sooner. */
export function parseQuickly(html: string, options: ParserOptions<Nodes>): Nodes['document'] {
  const parser = new Parser<Nodes>(options);
  // It stands for U+FFFD in some places and for nothing in others.
  if (!html.includes('\0')) parser.tokenizer = new QuickTokenizer(parser);
  parser.tokenizer.write(html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html, true);
  return parser.document;
}
