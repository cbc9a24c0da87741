package dev.roost.availability.api;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed and how it is.
 *
 * @param url where it is read
 * @param entries how many events it has
 * @param fetchedAt when it was last tried to read it
 * @param succeededAt when that last went well
 * @param nextAt when it is read next
 * @param trouble why it did not go well the last time
 * @param httpStatus where that is the trouble
 * @param leftOut how many events were not understood
 * @param leftOutBecause the first of the reasons
 * @param echoes how many events were this calendar's own, come back; they are not taken
 */
public record FeedView(Channel channel, String url, Status status, int entries, @Nullable Instant fetchedAt,
    @Nullable Instant succeededAt, Instant nextAt, @Nullable FeedTrouble trouble, @Nullable Integer httpStatus,
    int leftOut,
    @Nullable LeftOut leftOutBecause, int echoes, Instant createdAt) {

  /** How a feed is. */
  public enum Status {
    /** It was not read yet. */
    NEW,
    /** It was read, and all of it was understood. */
    WELL,
    /** It was read, and some events were left out. */
    INCOMPLETE,
    /** It came without events, where there were some: it is believed when it says so again. */
    DOUBTED,
    /** It could not be read. What it said before stays. */
    TROUBLED
  }
}
