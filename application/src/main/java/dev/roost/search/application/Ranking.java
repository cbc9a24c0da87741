package dev.roost.search.application;

import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.StayNights;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be a hit, by the place that the hit cannot come before: its very place in most orders, the least possible total
 * where stays are sorted by price.
 */
final class Ranking {

  private final SearchListings query;
  private final @Nullable Mark after;
  private final @Nullable StayNights nights;
  private final CandidateHeap candidates = new CandidateHeap();

  Ranking(SearchListings query, @Nullable Mark after) {
    this.query = query;
    this.after = after;
    this.nights = query.stay() == null ? null : StayNights.of(query.stay());
  }

  /** That many may be added. */
  void expect(int more) {
    candidates.expect(more);
  }

  /**
   * Adds what fits in all but perhaps its price, which is looked at when its turn comes.
   *
   * @param id the first half of the listing's id
   * @param cheapestNight what {@link PriceOutlook#cheapestNight} told
   * @param rank          {@link Face#rank}
   */
  void add(long id, long cheapestNight, int rank, Face face, PriceOutlook prices) {
    long least = PriceOutlook.atLeast(cheapestNight, nights == null ? 1 : nights.count());
    var filter = query.prices();
    if (filter == null || filter.most() == null || least <= filter.most()) {
      candidates.add(switch (query.sort()) {
        case PRICE -> least;
        case RATING -> rank;
        case DISTANCE -> key(face);
      }, id, face, prices);
    }
  }

  /** The next ones, at most that many; only those that may come before the mark, where there is one. */
  List<Candidate> next(int most, @Nullable Mark before) {
    var next = new ArrayList<Candidate>(most);
    while (next.size() < most && isReady(before)) {
      next.add(candidates.removeFirst());
    }
    return next;
  }

  /** Whether the first one may be a hit before the mark: puts those in their place that were not looked at yet. */
  private boolean isReady(@Nullable Mark before) {
    while (!candidates.isEmpty()) {
      var first = candidates.first();
      if (before != null && !first.mark().isBefore(before)) {
        return false;
      }
      if (candidates.isFirstInPlace()) {
        return true;
      }
      lookAt(first);
    }
    return false;
  }

  private void lookAt(Candidate first) {
    var face = first.face();
    var prices = first.prices();
    long key = query.sort() == Sort.PRICE ? atLeast(prices) : key(face);
    if (mayCost(prices) && (after == null || mayComeAfter(after, Mark.of(key, face.listing()), prices))) {
      candidates.putFirstInPlace(key);
    } else {
      candidates.removeFirst();
    }
  }

  private boolean mayCost(PriceOutlook prices) {
    var filter = query.prices();
    if (filter == null) {
      return true;
    }
    var most = filter.most();
    var least = filter.least();
    return (most == null || atLeast(prices) <= most) && (least == null || atMost(prices) >= least);
  }

  /** In the orders that do not depend on prices. */
  private long key(Face face) {
    return query.sort() == Sort.DISTANCE && query.area() instanceof Around circle
        ? Area.metresBetween(circle.centre(), face.position())
        : face.rank();
  }

  private boolean mayComeAfter(Mark last, Mark mark, PriceOutlook prices) {
    return last.isBefore(mark)
        || (query.sort() == Sort.PRICE && nights != null && atMost(prices) >= last.key());
  }

  /** Of the stay, or of a night where no dates are asked for. */
  private long atLeast(PriceOutlook prices) {
    return nights == null ? prices.lowestNight() : prices.atLeast(nights, query.party());
  }

  private long atMost(PriceOutlook prices) {
    return nights == null ? prices.lowestNight() : prices.atMost(nights, query.party());
  }
}
