package dev.roost.listing.domain;

/** How the catalogue sorts amenities for people. */
public enum AmenityGroup {
  // @formatter:off
  BASICS("Basics"),
  COMFORT("Heating and cooling"),
  BATHROOM("Bathroom"),
  BEDROOM("Bedroom and laundry"),
  KITCHEN("Kitchen and dining"),
  ENTERTAINMENT("Entertainment"),
  FAMILY("Family"),
  WORK("Internet and work"),
  OUTDOORS("Outdoors and views"),
  PARKING("Parking and facilities"),
  ARRIVAL("Arrival and service"),
  SAFETY("Safety"),
  ACCESSIBILITY("Accessibility");
  // @formatter:on

  private final String label;

  AmenityGroup(String label) {
    this.label = label;
  }

  /** What people read, in English. */
  public String label() {
    return label;
  }
}
