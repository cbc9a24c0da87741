package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.PropertyType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The maps name codes of the catalogue as text: neither side may change without the other. */
class CatalogueTest {

  @Test
  void shouldMapToEveryAmenityAndToNoOther() {
    // given
    var catalogue = Stream.of(Amenity.values()).map(Amenity::code).collect(Collectors.toSet());

    // when
    var mapped = NameMap.load("amenities.map").codes();

    // then
    assertThat(mapped).containsExactlyInAnyOrderElementsOf(catalogue);
  }

  @Test
  void shouldMapToEveryPropertyTypeAndToNoOther() {
    // given: what is unknown becomes "other", so no name has to
    var catalogue = Stream.of(PropertyType.values()).map(PropertyType::code).collect(Collectors.toSet());
    catalogue.removeAll(Set.of("other"));

    // when
    var mapped = NameMap.load("property-types.map").codes();

    // then
    assertThat(mapped).containsExactlyInAnyOrderElementsOf(catalogue);
  }
}
