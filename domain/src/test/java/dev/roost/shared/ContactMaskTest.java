package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

  private static final int LONGEST_MESSAGE = 4_000;
  private static final Pattern SEVEN_DIGITS = Pattern.compile("(?:\\d[ ./()-]{0,2}){6}\\d");

  @ParameterizedTest
  @CsvSource({"Write to cara@example.org please, Write to ••• please", "cara.b+x@mail.example.co.uk, •••",
      "cara (at) example dot com!, •••!", "cara [at] example [dot] org, •••", "cara@ example.org, •••",
      "name (at) host dot com, •••", "reach me: cara at example dot com, reach me: •••", "CARA AT EXAMPLE DOT COM, •••",
      "cara at example.com today, ••• today", "see https://example.org/loft?x=1 now, see ••• now",
      "see www.example.anything now, see ••• now", "example.com/me is it, ••• is it", "on example dot com, on •••",
      "call +49 171 1234567 tonight, call ••• tonight", "(030) 123 45 67, •••", "0171-123.45.67, •••",
      "0049 (0)171 / 1234567, •••", "1234567, •••", "+1 212 555 0100 or +1 212 555 0199, ••• or •••",
      "ring ٠١٧١٢٣٤٥٦٧ today, ring ••• today", "müller@bücher.example, •••", "06.12.34.56.78, •••",
      "06.12.34.56.78 or 07.08.09.10.11, ••• or •••", "on 12.05.2027 06/12/34/56/78, on 12.05.2027 •••",
      "06\u202f12\u202f34\u202f56\u202f78, •••", "06\u200b12\u00ad345678, •••", "me\u200b@exe\u0301mple.org, •••",
      "me\uff20example\uff0eorg, •••"})
  void shouldHideWhatLeadsPastRoost(String written, String hidden) {
    assertThat(ContactMask.hide(written)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is there a lift?", "We come on 2027-05-01 and leave on 2027-05-04.",
      "2027-05-01 2027-05-04", "2027-05-01/2027-05-04", "From 01.05.2027 to 4.5.27",
      "01.05.27-04.05.27", "1/5/27 4/5/27", "01-05-2027", "5.-7.6.2027", "05.06. – 07.06.2027", "5-7/6/2027",
      "On 5/1/2027 at 14:00",
      "It costs 1,200.00 EUR for 3 nights", "We are 2 adults and 3 children, 10 and 12",
      "Let's meet at noon. No problem!", "Look at it... then tell me", "Wi-Fi: 50 Mbit/s", "Flat 12b, 3rd floor",
      "e.g. towels, i.e. sheets", "Great.No worries", "50 % off @ the bakery?", "123456", "•••"})
  void shouldLeaveWhatPeopleSayOtherwise(String written) {
    assertThat(ContactMask.hide(written)).isEqualTo(written);
  }

  /** Whatever stands around it, and however often it is done. */
  @Property
  void shouldHideContactsWhereverTheyStand(@ForAll("words") String before, @ForAll("contacts") String contact,
      @ForAll("words") String after) {
    // when
    var hidden = ContactMask.hide(before + " " + contact + " " + after);
    // then
    assertThat(hidden).doesNotContain(contact, "@example").contains(ContactMask.HIDDEN);
    assertThat(SEVEN_DIGITS.matcher(hidden.replace("2027-05-01", "a day")).find()).isFalse();
    assertThat(ContactMask.hide(hidden)).isEqualTo(hidden);
  }

  @Property
  void shouldChangeNothingTheSecondTime(@ForAll String anything) {
    var once = ContactMask.hide(anything);
    assertThat(ContactMask.hide(once)).isEqualTo(once);
  }

  @Property
  void shouldLeaveWordsAndDatesAlone(@ForAll("words") String words) {
    assertThat(ContactMask.hide(words)).isEqualTo(words);
  }

  /** A long text takes no longer than somebody waits, however it is made. */
  @Test
  void shouldNotTakeLong() {
    var began = System.nanoTime();
    for (var part : List.of("a", "a.", "a-", "1", "1 ", "a@", "a at ", "a dot ", "(", "www.", " ", "a (at) ")) {
      ContactMask.hide(part.repeat(LONGEST_MESSAGE / part.length()));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("Hello", "we", "arrive", "2027-05-01", "with", "3", "children,", "late.", "Is", "that",
        "fine?", "Grüße", "12:30", "❤").list().ofMinSize(0).ofMaxSize(8).map(all -> String.join(" ", all))
        .filter(text -> !text.matches(".*(?:\\b3\\b ){2,}.*"));
  }

  @Provide
  Arbitrary<String> contacts() {
    var name = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
    var mail = Combinators.combine(name, Arbitraries.of("@", " (at) ", "[at]"), Arbitraries.of(".", " dot ", "(dot)"))
        .as((who, at, dot) -> who + at + "example" + dot + "org");
    var page = name.map(who -> "https://" + who + ".example/x");
    var phone = Combinators.combine(Arbitraries.of("+49 ", "0", "(0) "), Arbitraries.strings().numeric().ofLength(8),
        Arbitraries.of("", " ", "-")).as(
            (prefix, digits, between) -> prefix + digits.substring(0, 3) + between
                + digits.substring(3));
    return Arbitraries.oneOf(mail, page, phone);
  }
}
