package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class PlatformConfigurationTest {

  @Test
  void shouldTellTimeAsFinelyAsPostgresqlStoresIt() {
    // given
    var clock = new PlatformConfiguration().clock();

    // when
    var now = clock.instant();

    // then
    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
