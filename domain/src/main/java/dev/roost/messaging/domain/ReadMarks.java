package dev.roost.messaging.domain;

import dev.roost.messaging.contract.ConversationId;
import dev.roost.shared.UserId;
import org.jmolecules.ddd.annotation.Repository;

/** Up to which message everybody has read. */
@Repository
public interface ReadMarks {

  /**
   * Marks as read; a mark never goes back.
   *
   * @return the mark as it is now
   */
  long markRead(ConversationId conversation, UserId reader, long upTo);
}
