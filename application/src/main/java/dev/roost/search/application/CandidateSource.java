package dev.roost.search.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out candidates, batch by batch. */
interface CandidateSource {

  /** Whether a hit that comes before the mark, or any hit where there is no mark, may still be handed out. */
  boolean mayHold(@Nullable Mark before);

  /** Some more; only those that may come before the mark, where there is one. */
  List<Candidate> next(@Nullable Mark before);
}
