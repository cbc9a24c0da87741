package dev.roost.availability.domain;

import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.FeedAnswer.Trouble;
import java.time.Instant;
import java.util.Comparator;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How reading a feed goes.
 *
 * @param fetchedAt when it was last tried
 * @param succeededAt when it last went well
 * @param wholeAt when all of it last came
 * @param leftOut how many events were not understood then
 * @param why the first of the reasons
 * @param echoes how many events were the reading calendar's own
 * @param trouble why it did not go well the last time, where it did not
 * @param status of HTTP, where that is the trouble
 */
@ValueObject
public record FeedHealth(@Nullable Instant fetchedAt, @Nullable Instant succeededAt, @Nullable Instant wholeAt,
    int leftOut, @Nullable LeftOut why, int echoes, @Nullable FeedTrouble trouble, @Nullable Integer status) {

  public static final FeedHealth NEW = new FeedHealth(null, null, null, 0, null, 0, null, null);

  FeedHealth troubled(Trouble now, Instant at) {
    return new FeedHealth(at, succeededAt, wholeAt, leftOut, why, echoes, now.trouble(), now.status());
  }

  FeedHealth unchanged(Instant at) {
    return new FeedHealth(at, at, wholeAt, leftOut, why, echoes, null, null);
  }

  FeedHealth told(FeedContents contents, Instant at) {
    var reason = contents.leftOut().values().stream().min(Comparator.naturalOrder()).orElse(null);
    return new FeedHealth(at, at, at, contents.leftOut().size(), reason, contents.echoes(), null, null);
  }
}
