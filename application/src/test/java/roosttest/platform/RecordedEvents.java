package roosttest.platform;

import dev.roost.platform.DomainEvents;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published: {@code new SomeService(…, events.publisher())}. */
public final class RecordedEvents {

  private final List<Object> published = new ArrayList<>();

  public DomainEvents publisher() {
    return new DomainEvents(published::add);
  }

  /** What was published since the last call. */
  public List<Object> take() {
    var taken = List.copyOf(published);
    published.clear();
    return taken;
  }
}
