package dev.roost.listing.domain;

import dev.roost.listing.contract.ListingRefusal.Missing;
import java.util.ArrayList;
import java.util.List;

/** What a listing needs before guests see it; the whole list at once, so that a host is not sent round in circles. */
public final class Completeness {

  private final RegistrationDuty registrationDuty;

  public Completeness(RegistrationDuty registrationDuty) {
    this.registrationDuty = registrationDuty;
  }

  /** What is missing, in the order in which a host fills a listing; empty for a complete one. */
  List<Missing> missing(ListingContent content, PhotoAlbum photos) {
    var missing = new ArrayList<Missing>();
    if (content.title().isEmpty()) {
      missing.add(new Missing("title", "Give the listing a title."));
    }
    if (content.description().isEmpty()) {
      missing.add(new Missing("description", "Describe the place."));
    }
    var location = content.location();
    if (location == null) {
      missing.add(new Missing("location", "Say where the place is: its address and its position."));
    } else {
      missing.addAll(missingOf(location, content.registrationNumber()));
    }
    if (photos.isEmpty()) {
      missing.add(new Missing("photos", "Upload at least one photo."));
    }
    return List.copyOf(missing);
  }

  private List<Missing> missingOf(Location location, RegistrationNumber registrationNumber) {
    var missing = new ArrayList<Missing>();
    if (location.address().city().isEmpty()) {
      missing.add(new Missing("location.address.city", "Name the city or village."));
    }
    if (registrationDuty.appliesTo(location.address().country()) && !registrationNumber.isGiven()) {
      missing.add(new Missing("registrationNumber",
          "Give the registration number: %s asks for one.".formatted(location.address().country())));
    }
    return missing;
  }
}
