package dev.roost.availability.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

  @ParameterizedTest
  @ValueSource(strings = {"airbnb", "booking.com", "a", "my-second-site", "7"})
  void shouldBeAShortName(String name) {
    assertThat(new Channel(name).source()).isEqualTo("ical:" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Airbnb", "two words", "-a", "a-", "a/b", "ä", "a\0",
      "a234567890123456789012345678901234567890x"})
  void shouldBeNothingElse(String name) {
    assertThatThrownBy(() -> new Channel(name)).isInstanceOf(Refused.class).hasMessageContaining("channel");
  }
}
