package dev.roost.availability.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a feed: the calendar of one channel that Roost reads. */
@ValueObject
public record FeedId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
