package dev.roost.messaging.api;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One reader's stream, of somebody whom the use case has let in. For one thread at a time; waiting holds nothing but that thread.
 *
 * @param teller tells what is new, or waits for so long
 * @param place up to where everything was told
 * @param end whether this node ends its streams
 * @param farewell what leaving takes
 */
public record LiveStream(Function<Duration, List<LiveMessage>> teller, Supplier<String> place, BooleanSupplier end,
    Runnable farewell) implements AutoCloseable {

  /**
   * What is new; waits for that long where nothing is. None is left out. One may come again on another stream, and a moment after
   * a later one: its id and its number tell.
   */
  public List<LiveMessage> next(Duration patience) {
    return teller.apply(patience);
  }

  /** Up to where the reader has been told everything: another stream can go on from here. */
  public String position() {
    return place.get();
  }

  /** Whether this node ends its streams. */
  public boolean isOver() { return end.getAsBoolean(); }

  @Override
  public void close() {
    farewell.run();
  }

  /**
   * A message.
   *
   * @param position as {@link LiveStream#position()} after it
   */
  public record LiveMessage(String position, MessageView message) {
  }
}
