package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Box;
import dev.roost.search.api.SearchListings;
import dev.roost.shared.Currency;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All cards, each property in an array of its own, so that a search over all of them reads little memory, and that in order.
 * A card is at the same place in every array, and there are no gaps. Not safe for several threads at once.
 */
final class CardColumns {

  private static final int LEAST_CAPACITY = 1024;
  private static final int NO_CARD_HAS_IT = -1;

  private final Map<ListingId, Integer> places = new HashMap<>();
  private final PlaceGrid grid = new PlaceGrid();
  private final Map<Currency, Integer> currencyNumbers = new HashMap<>();
  private final AmenityBits amenityBits = new AmenityBits();
  private int size;

  /** The first half of the listing's id, which nearly always decides between equals. */
  private long[] ids = new long[LEAST_CAPACITY];
  private double[] latitudes = new double[LEAST_CAPACITY];
  private double[] longitudes = new double[LEAST_CAPACITY];
  private int[] traits = new int[LEAST_CAPACITY];
  private int[] capacities = new int[LEAST_CAPACITY];
  private int[] shortest = new int[LEAST_CAPACITY];
  private int[] longest = new int[LEAST_CAPACITY];
  private final BitColumns free = new BitColumns(LEAST_CAPACITY);
  private final BitColumns amenities = new BitColumns(LEAST_CAPACITY);
  private int[] currencies = new int[LEAST_CAPACITY];
  private long[] cheapestNights = new long[LEAST_CAPACITY];
  private int[] ranks = new int[LEAST_CAPACITY];
  private Face[] faces = new Face[LEAST_CAPACITY];
  private PriceOutlook[] prices = new PriceOutlook[LEAST_CAPACITY];

  int size() {
    return size;
  }

  void put(Card card) {
    int place = placeFor(card.listing());
    var face = card.face();
    grid.add(face.position(), place);
    ids[place] = card.listing().value().getMostSignificantBits();
    latitudes[place] = face.position().latitude();
    longitudes[place] = face.position().longitude();
    traits[place] = CardFilter.traitsOf(card);
    capacities[place] = face.capacity();
    shortest[place] = card.calendar().shortest();
    longest[place] = card.calendar().longest();
    free.put(place, NightRing.bits(card.calendar().free()));
    amenities.put(place, amenityBits.of(card.amenities()));
    ranks[place] = face.rank();
    faces[place] = face;
    prices[place] = card.prices();
    currencies[place] = currencyNumber(card.prices().currency());
    cheapestNights[place] = card.prices().cheapestNight();
  }

  /** The last card takes the place of the one that goes. */
  void remove(ListingId listing) {
    var place = places.remove(listing);
    if (place != null) {
      grid.remove(faces[place].position(), place);
      if (place != --size) {
        grid.remove(faces[size].position(), size);
        grid.add(faces[size].position(), place);
        move(size, place);
        places.put(faces[place].listing(), place);
      }
    }
  }

  private int placeFor(ListingId listing) {
    var known = places.get(listing);
    if (known != null) {
      grid.remove(faces[known].position(), known);
      return known;
    }
    if (size == latitudes.length) {
      grow(2 * size);
    }
    places.put(listing, size);
    return size++;
  }

  /** Adds to the ranking what may be a hit. */
  void rank(SearchListings query, Ranking ranking) {
    if (amenityBits.knowAll(query.amenities())) {
      for (var box : query.area().boxes()) {
        var found = grid.around(box);
        int count = narrow(found, within(box, found), query);
        ranking.expect(count);
        for (int i = 0; i < count; i++) {
          add(found[i], query.area(), ranking);
        }
      }
    }
  }

  private int within(Box box, int[] found) {
    int count = 0;
    for (int place : found) {
      double latitude = latitudes[place];
      double longitude = longitudes[place];
      if (latitude >= box.south() && latitude <= box.north() && longitude >= box.west() && longitude <= box.east()) {
        found[count++] = place;
      }
    }
    return count;
  }

  private int narrow(int[] found, int count, SearchListings query) {
    int left = new CardFilter(query).retain(found, count, traits, capacities);
    var filter = query.prices();
    if (filter != null) {
      left = retainCurrency(found, left, filter.currency());
    }
    var stay = query.stay();
    if (stay != null) {
      left = retainLengths(found, left, stay.count());
      left = free.retain(found, left, NightRing.bits(stay));
    }
    return amenities.retain(found, left, amenityBits.of(query.amenities()));
  }

  private int retainCurrency(int[] found, int count, Currency currency) {
    int wanted = currencyNumbers.getOrDefault(currency, NO_CARD_HAS_IT);
    int left = 0;
    for (int i = 0; i < count; i++) {
      if (currencies[found[i]] == wanted) {
        found[left++] = found[i];
      }
    }
    return left;
  }

  private int currencyNumber(Currency currency) {
    return currencyNumbers.computeIfAbsent(currency, _ -> currencyNumbers.size());
  }

  private int retainLengths(int[] found, int count, int nights) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      if (shortest[found[i]] <= nights && nights <= longest[found[i]]) {
        found[left++] = found[i];
      }
    }
    return left;
  }

  /** The boxes of a circle hold more than the circle. */
  private void add(int place, Area area, Ranking ranking) {
    if (area instanceof Box || area.contains(faces[place].position())) {
      ranking.add(ids[place], cheapestNights[place], ranks[place], faces[place], prices[place]);
    }
  }

  private void move(int from, int to) {
    ids[to] = ids[from];
    latitudes[to] = latitudes[from];
    longitudes[to] = longitudes[from];
    traits[to] = traits[from];
    capacities[to] = capacities[from];
    shortest[to] = shortest[from];
    longest[to] = longest[from];
    free.move(from, to);
    amenities.move(from, to);
    ranks[to] = ranks[from];
    faces[to] = faces[from];
    prices[to] = prices[from];
    currencies[to] = currencies[from];
    cheapestNights[to] = cheapestNights[from];
  }

  private void grow(int capacity) {
    ids = Arrays.copyOf(ids, capacity);
    latitudes = Arrays.copyOf(latitudes, capacity);
    longitudes = Arrays.copyOf(longitudes, capacity);
    traits = Arrays.copyOf(traits, capacity);
    capacities = Arrays.copyOf(capacities, capacity);
    shortest = Arrays.copyOf(shortest, capacity);
    longest = Arrays.copyOf(longest, capacity);
    free.grow(capacity);
    amenities.grow(capacity);
    ranks = Arrays.copyOf(ranks, capacity);
    faces = Arrays.copyOf(faces, capacity);
    prices = Arrays.copyOf(prices, capacity);
    currencies = Arrays.copyOf(currencies, capacity);
    cheapestNights = Arrays.copyOf(cheapestNights, capacity);
  }
}
