package dev.roost.invoicing.adapter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the font has: Latin, Greek and Cyrillic ones. */
final class Glyphs {

  private static final int MISSING = '?';

  private final CmapLookup characters;

  private Glyphs(CmapLookup characters) {
    this.characters = characters;
  }

  static Glyphs of(byte[] font) {
    try {
      return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a text can be written from left to right, as it is. */
  boolean has(String text) {
    return text.codePoints().allMatch(this::has);
  }

  /** The text with a mark in the place of each character that the font lacks; letters of other scripts are not guessed. */
  String writable(String text) {
    var written = new StringBuilder();
    text.codePoints().map(it -> it == '\n' || has(it) ? it : MISSING).forEach(written::appendCodePoint);
    return written.toString();
  }

  private boolean has(int character) {
    var direction = Character.getDirectionality(character);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && !Character.isISOControl(character) && characters.getGlyphId(character) != 0;
  }
}
