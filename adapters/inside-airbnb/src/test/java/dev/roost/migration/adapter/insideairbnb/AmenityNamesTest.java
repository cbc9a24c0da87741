package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmenityNamesTest {

  @Test
  void shouldReadTheOldWay() {
    assertThat(AmenityNames.of("{TV,\"Air Conditioning\",\"Family/Kid Friendly\",}")).containsExactly("TV",
        "Air Conditioning", "Family/Kid Friendly");
    assertThat(AmenityNames.of("{}")).isEmpty();
  }

  @Test
  void shouldReadTheNewWay() {
    assertThat(AmenityNames.of("[\"Wifi\", \"TV \\u2013 55\\\" \\/ HD\" ,\"A\\nB\"]")).containsExactly("Wifi",
        "TV – 55\" / HD", "A B");
    assertThat(AmenityNames.of("[ ]")).isEmpty();
    assertThat(AmenityNames.of("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wifi", "[Wifi]", "[\"Wifi]", "[\"Wifi\" \"TV\"]", "[\"Wi\\u20\"]", "[\"Wi\\uzzzz\"]", "[1]",
      "[\"Wifi\"", "[\"\\]"})
  void shouldRefuseWhatIsNoList(String field) {
    assertThatExceptionOfType(BadRow.class).isThrownBy(() -> AmenityNames.of(field))
        .withMessageEndingWith("not a list like [\"Wifi\"] or {Wifi}");
  }
}
