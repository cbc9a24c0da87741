package dev.roost.search.application;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first hits of an order in which candidates are only known not to come before some place (Fagin's threshold
 * algorithm): candidates are looked at in the order of that place, until as many hits as are wanted come before everything
 * that is left.
 */
final class BestFirst {

  /** Looked at beyond what is missing, since a candidate may be no hit. */
  private static final int SPARE = 1;
  /** Looked at in one go, once there are enough hits but better ones may turn up. */
  private static final int MORE = 16;
  /** The more often it was not enough, the more are looked at, up to so many. */
  private static final int MOST = 200;

  private final TreeSet<Offer> hits = new TreeSet<>(Comparator.comparing(Offer::mark));
  private final Ranking candidates;
  private final Offers offers;
  private final @Nullable Mark after;
  private final int wanted;

  BestFirst(Ranking candidates, Offers offers, @Nullable Mark after, int wanted) {
    this.candidates = candidates;
    this.offers = offers;
    this.after = after;
    this.wanted = wanted;
  }

  /** As many hits as are wanted, in order; fewer only where there are no more. */
  List<Offer> find() {
    for (int round = 0;; round++) {
      boolean enough = hits.size() == wanted;
      int size = (enough ? MORE : wanted - hits.size() + SPARE) << Math.min(round, Byte.SIZE);
      var chunk = candidates.next(Math.min(size, MOST), enough ? hits.last().mark() : null);
      if (chunk.isEmpty()) {
        return List.copyOf(hits);
      }
      lookAt(chunk);
    }
  }

  private void lookAt(List<Candidate> chunk) {
    offers.of(chunk).stream().filter(hit -> after == null || after.isBefore(hit.mark())).forEach(hits::add);
    while (hits.size() > wanted) {
      hits.pollLast();
    }
  }
}
