package dev.roost.listing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.api.ListingCatalogue.AmenityEntry;
import dev.roost.listing.api.ListingCatalogue.PropertyTypeEntry;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.PropertyType;
import dev.roost.shared.Actor;
import org.junit.jupiter.api.Test;

class ListingCatalogueServiceTest {

  private final ListingCatalogueService catalogue = new ListingCatalogueService();

  @Test
  void shouldListAllThereIs() {
    assertThat(catalogue.amenities(Actor.anonymous())).hasSize(Amenity.values().length)
        .contains(new AmenityEntry("wifi", "Internet and work", "Wifi"));
    assertThat(catalogue.propertyTypes(Actor.anonymous())).hasSize(PropertyType.values().length)
        .contains(new PropertyTypeEntry("guest-suite", "Guest suite"));
  }

  @Test
  void shouldListTheAmenitiesOfAGroupTogether() {
    // when
    var groups = catalogue.amenities(Actor.anonymous()).stream().map(AmenityEntry::group).toList();

    // then
    assertThat(groups.stream().distinct().toList())
        .isEqualTo(groups.stream().reduce(new java.util.ArrayList<String>(), (runs, group) -> {
          if (runs.isEmpty() || !runs.getLast().equals(group)) {
            runs.add(group);
          }
          return runs;
        }, (left, _) -> left));
  }
}
