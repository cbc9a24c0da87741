package dev.roost.search.application;

import dev.roost.search.api.Area.Around;
import dev.roost.search.api.SearchListings;
import dev.roost.search.application.CardSearch.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates around a point, nearest first, in rings that double: the whole circle is seldom needed. */
final class RingSource implements CandidateSource {

  private static final int NARROWEST_METRES = 100;

  private final CardSearch cards;
  private final SearchListings query;
  private final Around whole;
  private @Nullable Mark after;
  private Around ring;
  private CardSource source;

  RingSource(CardSearch cards, SearchListings query, Around whole, @Nullable Mark after) {
    this.cards = cards;
    this.query = query;
    this.whole = whole;
    this.after = after;
    this.ring = firstRing(after == null ? 0 : after.key());
    this.source = sourceOf(ring);
  }

  @Override
  public boolean mayHold(@Nullable Mark before) {
    return source.mayHold(before)
        || (ring.radiusMetres() < whole.radiusMetres() && (before == null || ring.radiusMetres() < before.key()));
  }

  @Override
  public List<Candidate> next(@Nullable Mark before) {
    if (!source.mayHold(before)) {
      after = afterRing();
      ring = around(2L * ring.radiusMetres());
      source = sourceOf(ring);
    }
    return source.next(before);
  }

  /** Everything up to the ring's border was handed out. */
  private Mark afterRing() {
    return Mark.before(ring.radiusMetres() + 1L);
  }

  /** The widest ring that is no wide area, and not a narrower one than what was handed out on earlier pages. */
  private Around firstRing(long seenMetres) {
    var radius = whole;
    while (radius.radiusMetres() > Math.max(NARROWEST_METRES, 2 * seenMetres) && cards.isWide(radius)) {
      radius = around(radius.radiusMetres() / 2);
    }
    return radius;
  }

  private Around around(long radius) {
    return new Around(whole.centre(), (int) Math.min(whole.radiusMetres(), radius));
  }

  private CardSource sourceOf(Around area) {
    return new CardSource(cards, new Reading(query, area, false, after, null, null, CardSource.BATCH));
  }
}
