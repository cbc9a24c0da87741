package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  @Test
  void shouldBringTextsAndLanguagesIntoOneForm() {
    // when
    var profile = Profile.of("  Zoe\u0308 ", List.of("EN", "pt-br", "en"), "Hello,\r\nworld ", "Europe/Lisbon", "EUR");
    // then
    assertThat(profile.name()).isEqualTo("Zo\u00eb");
    assertThat(profile.languages()).containsExactly("en", "pt-BR");
    assertThat(profile.about()).isEqualTo("Hello,\nworld");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Ada\nLovelace", "Ada\u0000", "\u202eevil"})
  void shouldRefuseNamesThatAreNone(String name) {
    assertThat(fieldOf(() -> Profile.of(name, List.of(), "", "UTC", "EUR"))).isEqualTo("name");
  }

  @Test
  void shouldCountCharactersAsPeopleDo() {
    // given eighty characters that take two units each
    var name = "🦉".repeat(80);
    // then
    assertThat(Profile.of(name, List.of(), "", "UTC", "EUR").name()).isEqualTo(name);
    assertThat(fieldOf(() -> Profile.of(name + "🦉", List.of(), "", "UTC", "EUR"))).isEqualTo("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mars/Olympus", "+02:00", "europe/lisbon", "Z"})
  void shouldRefuseUnknownZones(String zone) {
    assertThat(fieldOf(() -> Profile.of("Ada", List.of(), "", zone, "EUR"))).isEqualTo("timeZone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "XXX", "EURO", "ZZZ"})
  void shouldRefuseUnknownCurrencies(String currency) {
    assertThat(fieldOf(() -> Profile.of("Ada", List.of(), "", "UTC", currency))).isEqualTo("currency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "english language", "e", "und", "<script>"})
  void shouldRefuseWhatIsNoLanguage(String language) {
    assertThat(fieldOf(() -> Profile.of("Ada", List.of(language), "", "UTC", "EUR"))).isEqualTo("languages");
  }

  @Test
  void shouldRefuseTooMuch() {
    var languages = List.of("aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg",
        "bi", "bm", "bn", "bo", "br", "bs");
    assertThat(fieldOf(() -> Profile.of("Ada", languages, "", "UTC", "EUR"))).isEqualTo("languages");
    assertThat(fieldOf(() -> Profile.of("Ada", Collections.emptyList(), "x".repeat(2001), "UTC", "EUR")))
        .isEqualTo("about");
  }

  private static String fieldOf(ThrowingCallable call) {
    var refused = catchThrowableOfType(Refused.class, call);
    return ((InvalidField) refused.refusal()).field();
  }
}
