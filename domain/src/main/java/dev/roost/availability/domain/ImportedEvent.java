package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;

/**
 * An event of a feed as Roost knows it.
 *
 * @param id stays the same when the feed moves it, or calls it something else
 */
@Entity
public record ImportedEvent(@Identity UUID id, String uid, StayDates nights) {

  ImportedEvent as(FeedEvent told) {
    return new ImportedEvent(id, told.uid(), told.nights());
  }
}
