package dev.roost.messaging.application;

import dev.roost.messaging.contract.MessagingRefusal.TooManyStreams;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The live streams of this node. */
@Component
class LiveHub {

  private static final long RETRY_AFTER_SECONDS = 10;

  private final LiveSettings settings;
  private final Set<ReaderStream> streams = ConcurrentHashMap.newKeySet();

  LiveHub(LiveSettings settings) {
    this.settings = settings;
  }

  /** Adds a stream, unless there are too many; it is told how to leave. */
  synchronized ReaderStream add(UserId user, Function<Runnable, ReaderStream> stream) {
    mustBeFewer(streams.size(), settings.perNode());
    mustBeFewer(streams.stream().filter(it -> it.user().equals(user)).count(), settings.perUser());
    var added = new ReaderStream[1];
    added[0] = stream.apply(() -> streams.remove(added[0]));
    streams.add(added[0]);
    return added[0];
  }

  boolean isEmpty() { return streams.isEmpty(); }

  int count() {
    return streams.size();
  }

  void wake(Nudge nudge) {
    streams.stream().filter(stream -> stream.isFor(nudge)).forEach(ReaderStream::wake);
  }

  void wake(Collection<Nudge> nudges) {
    nudges.forEach(this::wake);
  }

  void wakeAll() {
    streams.forEach(ReaderStream::wake);
  }

  void endAll() {
    streams.forEach(ReaderStream::end);
  }

  private static void mustBeFewer(long there, int most) {
    if (there >= most) {
      throw new Refused(new TooManyStreams(most, RETRY_AFTER_SECONDS));
    }
  }
}
