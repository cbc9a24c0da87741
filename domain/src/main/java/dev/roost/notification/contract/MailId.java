package dev.roost.notification.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a mail. */
@ValueObject
public record MailId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
