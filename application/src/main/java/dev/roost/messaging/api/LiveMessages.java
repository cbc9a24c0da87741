package dev.roost.messaging.api;

import dev.roost.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Messages of all conversations of a user, as they come. */
public interface LiveMessages {

  /**
   * Begins to tell; whoever opened it closes it.
   *
   * @param after the position up to which the reader has been told everything; absent to begin with what comes from now on
   */
  LiveStream open(Actor reader, @Nullable String after);
}
