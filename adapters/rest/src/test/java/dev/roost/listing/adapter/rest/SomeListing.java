package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.HouseRulesDetails;
import dev.roost.listing.api.HouseRulesDetails.QuietHoursDetails;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.PhotoView;
import dev.roost.listing.api.PlaceView;
import dev.roost.listing.api.PlaceView.ExactPlaceView;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.api.StayTimesDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import roosttest.identity.Actors;

/** What use cases answer, and what is sent to get it. */
final class SomeListing {

  static final ListingId ID = new ListingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"));
  static final PhotoId PHOTO = new PhotoId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e20"));
  static final String KEY = "0f2b4c6d8e10019a2f0e7b1c7d1e9c3a";

  static final SpaceDetails SPACE = new SpaceDetails(RoomType.ENTIRE_PLACE, "apartment", 2, 0, null,
      new BigDecimal("1.5"));
  static final HouseRulesDetails RULES = new HouseRulesDetails(true, false, false,
      new QuietHoursDetails(LocalTime.of(22, 0), LocalTime.of(7, 0)), "No shoes.");
  static final StayTimesDetails TIMES = new StayTimesDetails(LocalTime.of(15, 0), null, LocalTime.of(11, 0));
  static final Position EXACT = new Position(37.97153, 23.72575);
  static final LocationDetails LOCATION = new LocationDetails(
      new AddressDetails("Odos Thespidos 7", "", "105 58", "", "Athens", "", "GR"), EXACT);
  static final ListingDetails DETAILS = new ListingDetails("Studio", "Quiet.", SPACE, List.of("wifi", "kitchen"), RULES,
      TIMES, LOCATION, true, "AMA-1");

  /** All of {@link #DETAILS}, without the braces around. */
  static final String PARTS = """
      "title": "Studio",
      "description": "Quiet.",
      "space": {"roomType": "ENTIRE_PLACE", "propertyType": "apartment", "capacity": 2, "bedrooms": 0, "bathrooms": 1.5},
      "amenities": ["wifi", "kitchen"],
      "houseRules": {"petsAllowed": true, "smokingAllowed": false, "partiesAllowed": false,
                     "quietHours": {"from": "22:00", "until": "07:00"}, "additional": "No shoes."},
      "times": {"checkInFrom": "15:00", "checkOutUntil": "11:00"},
      "location": {"address": {"street": "Odos Thespidos 7", "postalCode": "105 58", "city": "Athens", "country": "GR"},
                   "position": {"latitude": 37.97153, "longitude": 23.72575}},
      "instantBook": true,
      "registrationNumber": "AMA-1"
      """;

  private SomeListing() {
  }

  static ListingView seenBy(Audience audience) {
    var exact = audience == Audience.PUBLIC ? null : new ExactPlaceView("Odos Thespidos 7", "", "105 58", EXACT);
    var place = new PlaceView("Plaka", "Athens", "", "GR", new Position(37.972, 23.724), "Europe/Athens", exact);
    return new ListingView(ID, 3, audience, ListingStatus.PUBLISHED, Actors.ANNA, "Studio", "Quiet.", SPACE,
        List.of("kitchen", "wifi"), RULES, TIMES, place, true, "AMA-1", List.of(photo()),
        Instant.parse("2026-11-22T12:00:00Z"),
        audience == Audience.HOST ? new ExternalReference("channel", "7") : null);
  }

  static PhotoView photo() {
    var folder = "/v1/photos/" + KEY;
    return new PhotoView(PHOTO, "The roof", folder + "/small.jpg", folder + "/medium.jpg", folder + "/large.jpg", 1600,
        1067, false);
  }
}
