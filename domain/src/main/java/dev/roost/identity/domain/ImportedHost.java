package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A host whom another system knows, on the way to becoming a user who cannot log in yet.
 *
 * @param id for a host who is not known yet
 * @param memberSince when the host joined the other system
 */
@ValueObject
public record ImportedHost(UserId id, ExternalReference reference, String name, String about, Instant memberSince) {

  private static final String NAMELESS = "Host";

  /** Takes what fits of texts that were written for another system. */
  public ImportedHost {
    var cut = Text.cutLine(name, Profile.LONGEST_NAME);
    name = cut.isEmpty() ? NAMELESS : cut;
    about = Text.cutLines(about, Profile.LONGEST_ABOUT);
  }
}
