package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateMultirangeTest {

  @Test
  void shouldReadWhatPostgresqlWrites() {
    assertThat(DateMultirange.parse("{[2026-07-01,2026-07-05),[2026-07-09,2026-07-10)}")).isEqualTo(new DateMultirange(
        List.of(Ranges.range(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-05")),
            Ranges.range(LocalDate.parse("2026-07-09"), LocalDate.parse("2026-07-10")))));
  }

  @Test
  void shouldReadNoDaysAtAll() {
    assertThat(DateMultirange.parse("{}")).isEqualTo(new DateMultirange(List.of())).hasToString("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[2026-07-01,2026-07-05)", "{[2026-07-01,)}", "{(,)}", "{[2026-07-01,2026-07-05),}",
      "{[2026-07-01,2026-07-05)[2026-07-09,2026-07-10)}"})
  void shouldRefuseWhatIsNotBounded(String literal) {
    assertThatIllegalArgumentException().isThrownBy(() -> DateMultirange.parse(literal));
  }
}
