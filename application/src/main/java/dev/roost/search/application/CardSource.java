package dev.roost.search.application;

import dev.roost.search.application.CardSearch.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates of one area, in the order of the cards. */
final class CardSource implements CandidateSource {

  static final int BATCH = 64;

  private final CardSearch cards;
  private final Reading first;
  private @Nullable Candidate last;
  private boolean exhausted;

  CardSource(CardSearch cards, Reading first) {
    this.cards = cards;
    this.first = first;
  }

  @Override
  public boolean mayHold(@Nullable Mark before) {
    return !exhausted && (before == null || last == null || last.rest().isBefore(before));
  }

  @Override
  public List<Candidate> next(@Nullable Mark before) {
    var candidates = cards.read(new Reading(first.query(), first.area(), first.wide(), first.after(),
        last == null ? null : last.walked(), before == null ? null : before.key(), BATCH));
    exhausted = candidates.size() < BATCH;
    last = candidates.isEmpty() ? last : candidates.getLast();
    return candidates;
  }
}
