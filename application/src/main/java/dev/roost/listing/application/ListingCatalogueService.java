package dev.roost.listing.application;

import dev.roost.listing.api.ListingCatalogue;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.PropertyType;
import dev.roost.shared.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

@Service
class ListingCatalogueService implements ListingCatalogue {

  private static final List<AmenityEntry> AMENITIES = Stream.of(Amenity.values())
      .map(amenity -> new AmenityEntry(amenity.code(), amenity.group().label(), amenity.label())).toList();
  private static final List<PropertyTypeEntry> PROPERTY_TYPES = Stream.of(PropertyType.values())
      .map(type -> new PropertyTypeEntry(type.code(), type.label())).toList();

  @Override
  public List<AmenityEntry> amenities(Actor actor) {
    return AMENITIES;
  }

  @Override
  public List<PropertyTypeEntry> propertyTypes(Actor actor) {
    return PROPERTY_TYPES;
  }
}
