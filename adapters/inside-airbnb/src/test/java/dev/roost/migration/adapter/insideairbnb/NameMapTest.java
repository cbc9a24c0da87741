package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMapTest {

  private static final NameMap AMENITIES = NameMap.load("amenities.map");
  private static final NameMap PROPERTY_TYPES = NameMap.load("property-types.map");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Wireless Internet                           | wifi
      Air Conditioning                            | air-conditioning
      Portable air conditioning                   | air-conditioning
      50 inch HDTV with Roku                      | tv
      Free washer – In building                   | washer
      Dryer –\u00a0In unit                        | dryer
      Hair dryer                                  | hair-dryer
      Pack ’n play/Travel crib - always at the listing | travel-crib
      Clothing storage: closet and dresser        | clothing-storage
      Outdoor pool - available seasonally         | pool
      Pool table                                  | pool-table
      Free driveway parking on premises – 1 space | free-parking
      Paid parking lot off premises               | paid-parking-nearby
      Dog(s)                                      | pets-live-here
      Stainless steel gas stove                   | stove
      """)
  void shouldKnowAnAmenityByItsManyNames(String name, String code) {
    assertThat(AMENITIES.codesOf(name)).containsExactly(code);
  }

  @Test
  void shouldKnowThatOneNameCanMeanTwoThings() {
    assertThat(AMENITIES.codesOf("Washer / Dryer")).containsExactlyInAnyOrder("washer", "dryer");
  }

  @Test
  void shouldNotGuess() {
    assertThat(AMENITIES.codesOf("Bowling alley")).isEmpty();
    assertThat(PROPERTY_TYPES.codesOf("")).isEmpty();
  }

  @Test
  void shouldHaveEachCodeOnOneLine() {
    // given
    var codes = Stream.of(AMENITIES, PROPERTY_TYPES).map(NameMap::codes).flatMap(Set::stream)
        .collect(Collectors.toList());

    // when / then
    assertThat(codes).hasSizeGreaterThan(150).allMatch(code -> code.matches("[a-z][a-z-]+"));
  }
}
