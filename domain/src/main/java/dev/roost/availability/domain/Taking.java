package dev.roost.availability.domain;

import dev.roost.availability.contract.StayRefusal;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** What became of a booking's wish for nights. */
@ValueObject
public sealed interface Taking {

  /**
   * The booking has them.
   *
   * @param endedBookings others whose holds were dead and gave way
   */
  record Taken(List<UUID> endedBookings) implements Taking {
  }

  /**
   * It has not, and nothing changed.
   *
   * @param refusals everything that stands against it, at least one, the gravest first
   */
  record NotOpen(List<StayRefusal> refusals) implements Taking {
  }
}
