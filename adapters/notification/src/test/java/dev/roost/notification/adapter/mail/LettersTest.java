package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.contract.MailKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts themselves: all there, in each language, telling the same. */
class LettersTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+\\}");

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_es"})
  void shouldHaveEveryTextInEveryLanguage(String language) throws IOException {
    // given
    var english = texts("");
    var other = texts(language);
    // then
    assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    assertThat(english.stringPropertyNames()).allSatisfy(
        key -> assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(
            placeholders(english.getProperty(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_es"})
  void shouldBeTranslated(String language) throws IOException {
    // given
    var english = texts("");
    var other = texts(language);
    // then
    assertThat(english.stringPropertyNames()).filteredOn(key -> key.endsWith(".text") || key.endsWith(".subject"))
        .allSatisfy(key -> assertThat(other.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key)));
  }

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void shouldHaveTextsForEachKind(MailKind kind) throws IOException {
    assertThat(texts("")).containsKeys(kind.key() + ".subject", kind.key() + ".text");
  }

  /** What nobody writes any more is not translated for ever. */
  @Test
  void shouldHaveTextsForNothingElse() throws IOException {
    // given
    var kinds = new TreeSet<String>();
    for (var kind : MailKind.values()) {
      kinds.add(kind.key());
    }
    // then
    assertThat(texts("").stringPropertyNames()).filteredOn(key -> key.endsWith(".subject"))
        .allSatisfy(key -> assertThat(kinds).contains(key.replace(".subject", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_fr", "_es"})
  void shouldWriteApostrophesAsPrintersDo(String language) throws IOException {
    assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Properties texts(String language) throws IOException {
    var name = "letters" + language + ".properties";
    try (var in = new InputStreamReader(Objects.requireNonNull(Texts.class.getResourceAsStream(name), name),
        StandardCharsets.UTF_8)) {
      var texts = new Properties();
      texts.load(in);
      return texts;
    }
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }
}
