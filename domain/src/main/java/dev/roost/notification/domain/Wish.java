package dev.roost.notification.domain;

import dev.roost.notification.contract.EventType;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the owner of a webhook endpoint wants sent, and where to.
 *
 * @param description for people, at most 200 characters
 * @param types one at least
 */
@ValueObject
public record Wish(TargetUrl target, String description, Set<EventType> types) {

  private static final int LONGEST = 200;

  public Wish {
    types = Set.copyOf(types);
    if (types.isEmpty()) {
      throw new Refused(new InvalidField("types", "must have one at least"));
    }
    if (description.length() > LONGEST || description.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(new InvalidField("description", "must have at most 200 characters, on one line"));
    }
  }
}
