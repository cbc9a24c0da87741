package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringWorkTest {

  @Test
  void shouldBeNamedAfterContextAndPurpose() {
    assertThat(
        new RecurringWork("identity.forget-old-attempts", Duration.ofHours(1), RecurringWorkTest::nothing).name())
        .isEqualTo("identity.forget-old-attempts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cleaning", "Identity.Cleaning", "identity.", "a.b.c", ""})
  void shouldRefuseOtherNames(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurringWork(name, Duration.ofHours(1), RecurringWorkTest::nothing));
  }

  @Test
  void shouldRefuseToRunWithoutAPause() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurringWork("identity.cleaning", Duration.ZERO, RecurringWorkTest::nothing));
  }

  private static void nothing() {
    // Is never run.
  }
}
