package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  /** Clients store codes: one that was published once must be there for ever. */
  @Test
  void shouldKeepEveryCodeThatWasEverPublished() throws IOException {
    // given
    var published = publishedCodes();

    // when
    var codes = Stream.concat(Arrays.stream(Amenity.values()).map(amenity -> "amenity " + amenity.code()),
        Arrays.stream(PropertyType.values()).map(type -> "property-type " + type.code())).toList();

    // then
    assertThat(codes).as("add new codes to catalogue-codes.txt, never take one out")
        .containsExactlyInAnyOrderElementsOf(
            published);
  }

  @Test
  void shouldFindAmenitiesByCode() {
    assertThat(Amenity.withCodes(List.of("wifi", "kitchen", "wifi"))).containsExactly(Amenity.KITCHEN, Amenity.WIFI);
  }

  @Test
  void shouldRefuseUnknownCodes() {
    // when
    var amenity = catchThrowableOfType(Refused.class, () -> Amenity.withCodes(List.of("wifi", "moat")));
    var type = catchThrowableOfType(Refused.class, () -> PropertyType.of("moon-base"));

    // then
    assertThat(amenity.refusal()).isEqualTo(
        new InvalidField("amenities", "must be codes of the catalogue of amenities; it has no moat"));
    assertThat(((InvalidField) type.refusal()).field()).isEqualTo("space.propertyType");
  }

  @Test
  void shouldLabelEverything() {
    assertThat(Amenity.values()).allSatisfy(amenity -> {
      assertThat(amenity.label()).isNotBlank();
      assertThat(amenity.group().label()).isNotBlank();
      assertThat(amenity.code()).matches("[a-z-]{2,40}");
    });
    assertThat(PropertyType.values()).extracting(PropertyType::label).doesNotHaveDuplicates();
    assertThat(Amenity.values()).extracting(Amenity::label).doesNotHaveDuplicates();
  }

  private static List<String> publishedCodes() throws IOException {
    try (var file = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/listing/catalogue-codes.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
