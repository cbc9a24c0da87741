package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.UserId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSubjectTest {

  private final DataSubject mark = subject("Mark Ångström-Li", "mark.a@example.org");

  @ParameterizedTest
  @CsvSource(textBlock = """
      'Mark was a fine guest'                    | '— was a fine guest'
      'MARK ÅNGSTRÖM-LI paid'                    | '— paid'
      'Dear Mark, dear Marketa'                  | 'Dear —, dear Marketa'
      'mark the door, please'                    | 'mark the door, please'
      'Write to Mark.A@Example.org!'             | 'Write to —!'
      'Ångström-Li'                              | '—'
      'xmark.a@example.org'                      | 'xmark.a@example.org'
      'Nobody at all'                            | 'Nobody at all'
      """, delimiter = '|')
  void shouldTakeNamesOutOfTheWordsOfOthers(String words, String masked) {
    assertThat(mark.masked(words)).isEqualTo(masked);
    assertThat(mark.masked(masked)).isEqualTo(masked);
  }

  @Test
  void shouldLeaveWordsAloneOnceTheNameIsGone() {
    assertThat(subject("", null).names()).isEmpty();
    assertThat(subject("", null).masked("Mark was here")).isEqualTo("Mark was here");
  }

  @Test
  void shouldNotLookForNamesThatAreWords() {
    assertThat(subject("Bo Al", null).names()).containsExactly("Bo Al");
  }

  private static DataSubject subject(String name, @Nullable String email) {
    return new DataSubject(new UserId(new UUID(0, 1)), name, email, Set.of());
  }
}
