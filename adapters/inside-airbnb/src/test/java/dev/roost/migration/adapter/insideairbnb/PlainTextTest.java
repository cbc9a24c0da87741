package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final int LONG = 1_000;

  @Test
  void shouldTurnBreaksIntoLines() {
    assertThat(PlainText.lines("<p>One</p><br />two<BR/>three<br>four", LONG)).isEqualTo("One\n\ntwo\nthree\nfour");
  }

  @Test
  void shouldKeepAtMostOneEmptyLine() {
    assertThat(PlainText.lines("a\r\n\r\n \r\n\r\nb", LONG)).isEqualTo("a\n\nb");
  }

  @Test
  void shouldDropTagsButNotComparisons() {
    assertThat(PlainText.lines("<b>Big</b> if 3 < 5 and <a href=\"x\">6</a> > 4", LONG))
        .isEqualTo("Big if 3 < 5 and 6 > 4");
  }

  @Test
  void shouldDecodeEntitiesOnceAndLeaveUnknownOnes() {
    assertThat(PlainText.lines("B&amp;B &lt;3 &#39;&#x1F30A;&#39; &amp;lt; &unknown; &#0;&#55296;", LONG))
        .isEqualTo("B&B <3 '🌊' &lt; &unknown;");
  }

  @Test
  void shouldDropCharactersThatAreNotText() {
    assertThat(PlainText.lines("a\u0000b\u0007c\ufeff", LONG)).isEqualTo("abc");
  }

  @Test
  void shouldKeepEmojiAndOtherScripts() {
    assertThat(PlainText.line("🍃 Ήσυχο 家", LONG)).isEqualTo("🍃 Ήσυχο 家");
  }

  @Test
  void shouldMakeOneLine() {
    assertThat(PlainText.line(" Large\u00a0 flat\n\n\tby the <br/>sea ", LONG)).isEqualTo("Large flat by the sea");
  }

  @Test
  void shouldCutAtAWholeCharacter() {
    assertThat(PlainText.line("12345🍃7", 7)).isEqualTo("12345…");
    assertThat(PlainText.line("123456", 6)).isEqualTo("123456");
  }
}
