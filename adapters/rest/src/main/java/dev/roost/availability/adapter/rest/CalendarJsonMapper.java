package dev.roost.availability.adapter.rest;

import dev.roost.availability.adapter.rest.CalendarJson.ClosedJson;
import dev.roost.availability.api.BlockView;
import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.ClosedView;
import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.RestMapping;
import java.time.ZoneId;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Calendars to JSON. */
@Mapper(config = RestMapping.class)
interface CalendarJsonMapper {

  @Mapping(target = "listingId", source = "listing")
  @Mapping(target = "timeZone", source = "zone")
  CalendarJson toJson(CalendarView calendar);

  @Mapping(target = "bookingId", source = "booking")
  ClosedJson toJson(ClosedView closed);

  @Mapping(target = "from", source = "nights.checkIn")
  @Mapping(target = "to", source = "nights.checkOut")
  BlockJson toJson(BlockView block);

  default UUID value(ListingId id) {
    return id.value();
  }

  default UUID value(CalendarEntryId id) {
    return id.value();
  }

  default String value(ZoneId zone) {
    return zone.getId();
  }
}
