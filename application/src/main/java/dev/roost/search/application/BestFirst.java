package dev.roost.search.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first hits of an order in which candidates are only known not to come before some place (Fagin's threshold
 * algorithm): candidates are looked at in the order of that place, until as many hits as are wanted come before everything
 * that could still turn up.
 */
final class BestFirst {

  /** Looked at beyond what is missing, since some candidates are no hits. */
  private static final int SPARE = 4;
  /** Looked at in one go, once there are enough hits but better ones may turn up. */
  private static final int MORE = 16;

  private final PriorityQueue<Candidate> waiting = new PriorityQueue<>(Comparator.comparing(Candidate::mark));
  private final TreeSet<Offer> hits = new TreeSet<>(Comparator.comparing(Offer::mark));
  private final CandidateSource source;
  private final Offers offers;
  private final @Nullable Mark after;
  private final int wanted;

  BestFirst(CandidateSource source, Offers offers, @Nullable Mark after, int wanted) {
    this.source = source;
    this.offers = offers;
    this.after = after;
    this.wanted = wanted;
  }

  /** As many hits as are wanted, in order; fewer only where there are no more. */
  List<Offer> find() {
    while (true) {
      var last = hits.size() < wanted ? null : hits.last().mark();
      if (mayBeBefore(last)) {
        lookAt(nextChunk(last));
      } else if (source.mayHold(last)) {
        waiting.addAll(source.next(last));
      } else {
        return List.copyOf(hits);
      }
    }
  }

  private boolean mayBeBefore(@Nullable Mark last) {
    var next = waiting.peek();
    return next != null && (last == null || next.mark().isBefore(last));
  }

  private List<Candidate> nextChunk(@Nullable Mark last) {
    int size = last == null ? wanted - hits.size() + SPARE : MORE;
    var chunk = new ArrayList<Candidate>(size);
    while (chunk.size() < size && mayBeBefore(last)) {
      chunk.add(waiting.remove());
    }
    return chunk;
  }

  private void lookAt(List<Candidate> chunk) {
    offers.of(chunk).stream().filter(hit -> after == null || after.isBefore(hit.mark())).forEach(hits::add);
    while (hits.size() > wanted) {
      hits.pollLast();
    }
  }
}
