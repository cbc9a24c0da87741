package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Test
  void shouldTrim() {
    assertThat(Text.line("title", "  Loft \n", 0, 10)).isEqualTo("Loft");
  }

  @Test
  void shouldCountCharactersAsPeopleDo() {
    assertThat(Text.line("title", "🏠🏠", 0, 2)).isEqualTo("🏠🏠");
  }

  @Test
  void shouldRefuseWhatIsTooLong() {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> Text.line("title", "abc", 0, 2));

    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("title", "must have at most 2 characters"));
  }

  @Test
  void shouldRefuseWhatIsTooShort() {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> Text.line("title", "  ", 1, 2));

    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("title", "must have 1 to 2 characters"));
    assertThat(Text.line("title", "  ", 0, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u0085b", "a\ud800b"})
  void shouldRefuseWhatIsNotText(String text) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> Text.lines("description", text, 0, 10));

    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("description", "must not contain control characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
  void shouldTakeBreaksInSeveralLinesOnly(String text) {
    assertThat(Text.lines("description", text, 0, 10)).isEqualTo(text);
    assertThat(catchThrowableOfType(Refused.class, () -> Text.line("title", text, 0, 10))).isNotNull();
  }
}
