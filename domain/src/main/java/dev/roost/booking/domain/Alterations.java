package dev.roost.booking.domain;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All alterations. Whoever changes one has locked its booking first, so that nobody else changes it meanwhile. */
@Repository
public interface Alterations {

  Optional<Alteration> find(AlterationId id);

  /** The one of that booking that waits for an answer or its payment; there is at most one. */
  Optional<Alteration> findOpen(BookingId booking);

  /** Those that have changed that booking, in the order in which they did. */
  List<Alteration> applied(BookingId booking);

  /** Stores a new alteration, as version 1; fails where the booking has an open one. */
  void add(Alteration alteration);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Alteration alteration);
}
