package dev.roost.messaging.application;

import dev.roost.messaging.api.LiveMessages;
import dev.roost.messaging.api.LiveStream;
import dev.roost.messaging.contract.MessagingRefusal.LivePositionForgotten;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens streams. There is no transaction around them. */
@Service
class LiveMessageService implements LiveMessages {

  private final LiveHub hub;
  private final LiveReads reads;
  private final LiveRetention retention;

  LiveMessageService(LiveHub hub, LiveReads reads, LiveRetention retention) {
    this.hub = hub;
    this.reads = reads;
    this.retention = retention;
  }

  @Override
  public LiveStream open(Actor reader, @Nullable String after) {
    var user = reader.mustBeUser(Scope.MESSAGES_READ);
    var horizon = reads.horizon();
    var from = after == null ? horizon : positionOf(after, horizon);
    var stream = hub.add(user, farewell -> new ReaderStream(user, reads, from, farewell));
    return new LiveStream(stream::next, stream::position, stream::isOver, stream::close);
  }

  /** One that is still to come was given by another database, of which this one is a copy. */
  private Position positionOf(String text, Position horizon) {
    var position = Position.parse(text).orElseThrow(() -> new Refused(
        new InvalidField("Last-Event-ID", "must be the id of an event of this stream, as it came")));
    if (position.compareTo(horizon) > 0 || retention.hasForgotten(position)) {
      throw new Refused(new LivePositionForgotten(retention.keptSince()));
    }
    return position;
  }
}
