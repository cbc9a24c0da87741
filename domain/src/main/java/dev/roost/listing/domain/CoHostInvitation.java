package dev.roost.listing.domain;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An owner asks somebody to host along. Nobody becomes a co-host without agreeing, and an invitation looks the same
 * whether the mail address has an account or not.
 *
 * @param email as the owner wrote it, in lower case
 * @param invitee whose verified address that was when the invitation was made; absent where it was nobody's
 */
@Entity
public record CoHostInvitation(InvitationId id, ListingId listing, String email, @Nullable UserId invitee,
    Set<HostRight> rights, Instant expiresAt) {

  /** Most open invitations of one listing. */
  public static final int MOST = 20;

  private static final Duration VALID = Duration.ofDays(14);
  private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{3,190}");

  public CoHostInvitation {
    rights = CoHosts.grantable(rights);
  }

  /** Invites whoever this address belongs to. */
  public static CoHostInvitation create(InvitationId id, ListingId listing, String email, @Nullable UserId invitee,
      Set<HostRight> rights, Instant now) {
    return new CoHostInvitation(id, listing, checked(email), invitee, rights, now.plus(VALID));
  }

  /** The form in which addresses are compared. */
  public static String checked(String email) {
    var address = email.strip().toLowerCase(Locale.ROOT);
    if (!EMAIL.matcher(address).matches()) {
      throw new Refused(new InvalidField("email", "must be a mail address"));
    }
    return address;
  }

  /** Refuses everybody else, and everybody once it is over, as if there were no such invitation. */
  public void mustBeFor(UserId user, Instant now) {
    if (!user.equals(invitee) || !now.isBefore(expiresAt)) {
      throw new Refused(new NotFound("co-host invitation", id.toString()));
    }
  }
}
