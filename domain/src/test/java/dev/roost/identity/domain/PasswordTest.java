package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  private static final Email ADA = Email.of("ada.lovelace@example.org");

  @ParameterizedTest
  @ValueSource(strings = {"difference engine", "zkqmwpxvtr", "🦉🦉🦊🐝🐢🐬🦔🐌🐞🦂", "Übermäßig schön!"})
  void shouldTakeWhatIsLongAndNotWellKnown(String typed) {
    assertThat(chosen(typed).text().value()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "123456789", "ninechars"})
  void shouldRefuseShortOnes(String typed) {
    assertThat(refusalOf(typed)).isEqualTo(new InvalidField("password", "must be 10 to 128 characters"));
  }

  @Test
  void shouldRefuseEndlessOnes() {
    assertThat(refusalOf("ab1 ".repeat(33))).isEqualTo(new InvalidField("password", "must be 10 to 128 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"password123", "PASSWORD1234", "1234567890", "0987654321", "qwertyuiop", "abcdefghijkl",
      "aaaaaaaaaaaa", "abcabcabcabc", "changeme123", "asdfghjklasdf"})
  void shouldRefuseWhatGuessingBeginsWith(String typed) {
    assertThat(refusalOf(typed)).isInstanceOfSatisfying(InvalidField.class,
        invalid -> assertThat(invalid.reason()).contains("guessing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.lovelace@example.org", "AdaLovelace1815", "ada-lovelace", "Countess Ada 1815"})
  void shouldRefuseNameAndAddress(String typed) {
    assertThat(refusalOf(typed)).isInstanceOfSatisfying(InvalidField.class,
        invalid -> assertThat(invalid.reason()).contains("name"));
  }

  @Test
  void shouldBeTheSameFromEveryKeyboard() {
    // given the same letters, once composed and once decomposed, and wide digits
    var composed = Password.claimed(new Secret("sch\u00f6nes Haus 12"));
    var decomposed = Password.claimed(new Secret("scho\u0308nes Haus \uff11\uff12"));
    // then
    assertThat(composed).isEqualTo(decomposed);
  }

  /** Which can be sent, and cannot be hashed. */
  @Test
  void shouldRefuseHalvesOfCharacters() {
    assertThat(refusalOf("difference \ud800 engine")).isInstanceOfSatisfying(InvalidField.class,
        invalid -> assertThat(invalid.reason()).contains("whole characters"));
    assertThat(Password.claimed(new Secret("\ud800"))).isEqualTo(Password.claimed(new Secret("\ufffd")));
    assertThat(chosen("difference \ud83d\ude00 engine").text().value()).contains("\ud83d\ude00");
  }

  @Test
  void shouldNotShowItself() {
    assertThat(chosen("difference engine")).asString().doesNotContain("engine");
  }

  private static Password chosen(String typed) {
    return Password.chosen("password", new Secret(typed), ADA, "Countess Ada");
  }

  private static Object refusalOf(String typed) {
    return catchThrowableOfType(Refused.class, () -> chosen(typed)).refusal();
  }
}
