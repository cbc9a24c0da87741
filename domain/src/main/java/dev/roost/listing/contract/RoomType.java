package dev.roost.listing.contract;

/** How much of the place a guest has for themselves. */
public enum RoomType {
  /** The whole place. */
  ENTIRE_PLACE,
  /** A room of one's own, other rooms shared. */
  PRIVATE_ROOM,
  /** A room shared with others. */
  SHARED_ROOM,
  /** A room of a hotel, hostel or bed and breakfast. */
  HOTEL_ROOM
}
