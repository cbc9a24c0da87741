package dev.roost.platform.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

  @Property(tries = 500)
  void shouldFoldAtSeventyFiveOctetsAndNeverWithinACharacter(@ForAll("texts") String text)
      throws CharacterCodingException {
    // when
    var written = new ContentLines().add("X", text).toString();
    // then
    assertThat(written).endsWith("\r\n");
    for (var line : written.split("\r\n", -1)) {
      var octets = line.getBytes(UTF_8);
      assertThat(octets.length).isLessThanOrEqualTo(75);
      assertThat(
          UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(octets)).toString())
          .isEqualTo(line);
    }
    assertThat(written.replace("\r\n ", "")).as("unfolded").isEqualTo("X:" + text + "\r\n");
  }

  /** The control: characters are longer than their number, so counting those is not enough. */
  @Test
  void shouldCountOctetsAndNotCharacters() {
    assertThat(new ContentLines().add("X", "€".repeat(30)).toString()).isEqualTo(
        "X:" + "€".repeat(24) + "\r\n " + "€".repeat(6) + "\r\n");
    assertThat(new ContentLines().add("X", "a".repeat(73)).toString()).hasLineCount(1);
  }

  @Test
  void shouldLeaveNoWayOutOfAText() {
    assertThat(new ContentLines().addText("SUMMARY", "a;b,c\\d\r\nEND:VEVENT\n\0\u0007\ud800e").toString())
        .isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\ne\r\n");
  }

  /** Of one to four octets each, without ends of lines. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', ' ', ';', 'ü', '€', '語').ofMinLength(0).ofMaxLength(300)
        .map(it -> it.replace("語", "語🏠"));
  }
}
