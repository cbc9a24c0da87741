package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.HouseRulesDetails;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.ListingSummary;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.PhotoView;
import dev.roost.listing.api.PlaceView;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.contract.Position;
import dev.roost.platform.rest.RestMapping;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between what clients write and read, and what use cases take and give. */
@Mapper(config = RestMapping.class)
interface ListingJsonMapper {

  @Mapping(target = "details", source = ".")
  CreateListing toCommand(CreateListingJson listing);

  ListingDetails toDetails(ListingPartsJson parts);

  @Mapping(target = "ownerId", source = "owner")
  ListingJson toJson(ListingView listing);

  @Mapping(target = "ownerId", source = "owner")
  ListingSummaryJson toJson(ListingSummary summary);

  PhotoJson toJson(PhotoView photo);

  @Mapping(target = "approximatePosition", source = "approximate")
  @Mapping(target = "timeZone", source = "zone")
  PlaceJson toJson(PlaceView place);

  @Mapping(target = "additional", source = "additional", defaultValue = "")
  HouseRulesDetails toDetails(HouseRulesJson rules);

  LocationDetails toDetails(LocationJson location);

  @Mapping(target = "street", source = "street", defaultValue = "")
  @Mapping(target = "unit", source = "unit", defaultValue = "")
  @Mapping(target = "postalCode", source = "postalCode", defaultValue = "")
  @Mapping(target = "neighbourhood", source = "neighbourhood", defaultValue = "")
  @Mapping(target = "city", source = "city", defaultValue = "")
  @Mapping(target = "region", source = "region", defaultValue = "")
  AddressDetails toDetails(LocationJson.AddressJson address);

  default Position toPosition(PositionJson position) {
    return position.toPosition();
  }

  default PositionJson toJson(Position position) {
    return PositionJson.of(position);
  }

  default UUID uuid(ListingId id) {
    return id.value();
  }

  default UUID uuid(PhotoId id) {
    return id.value();
  }

  default UUID uuid(UserId id) {
    return id.value();
  }
}
