package dev.roost.search.application;

import dev.roost.listing.contract.RoomType;
import dev.roost.search.api.SearchListings;
import java.util.List;
import java.util.Set;

/** What a place must be, whatever the dates, as bits to compare with those of a card. */
final class CardFilter {

  private static final int PETS = 1;
  private static final int INSTANT_BOOK = 2;
  private static final int FIRST_ROOM_TYPE = 4;
  private static final List<RoomType> ROOM_TYPES = List.of(RoomType.values());

  private final int guests;
  private final int all;
  private final int any;

  CardFilter(SearchListings query) {
    this.guests = query.party().guests();
    this.all = bits(query.party().pets() > 0, query.instantBook());
    this.any = query.roomTypes().isEmpty() ? -1 : bits(query.roomTypes());
  }

  /** The bits of a card. */
  static int traitsOf(Card card) {
    return bits(card.petsAllowed(), card.face().instantBook()) | bits(Set.of(card.face().roomType()));
  }

  /** Removes from the places those that do not fit; answers how many are left. */
  int retain(int[] places, int count, int[] traits, int[] capacities) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      int place = places[i];
      int bits = traits[place];
      if (capacities[place] >= guests && (bits & all) == all && (bits & any) != 0) {
        places[left++] = place;
      }
    }
    return left;
  }

  private static int bits(boolean pets, boolean instantBook) {
    return (pets ? PETS : 0) | (instantBook ? INSTANT_BOOK : 0);
  }

  private static int bits(Set<RoomType> roomTypes) {
    return roomTypes.stream().mapToInt(type -> FIRST_ROOM_TYPE << ROOM_TYPES.indexOf(type)).reduce(0,
        (one, other) -> one | other);
  }
}
