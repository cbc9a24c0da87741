package roosttest.listing;

import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHostInvitation;
import dev.roost.listing.domain.CoHostInvitations;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Invitations without a database. */
public final class InMemoryCoHostInvitations implements CoHostInvitations {

  private final Map<InvitationId, CoHostInvitation> stored = new LinkedHashMap<>();

  @Override
  public void add(CoHostInvitation invitation) {
    stored.values().removeIf(
        other -> other.listing().equals(invitation.listing()) && other.email().equals(invitation.email()));
    stored.put(invitation.id(), invitation);
  }

  @Override
  public Optional<CoHostInvitation> lock(InvitationId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public List<CoHostInvitation> of(ListingId listing, Instant now) {
    return open(one -> one.listing().equals(listing), now);
  }

  @Override
  public List<CoHostInvitation> to(UserId invitee, Instant now) {
    return open(one -> invitee.equals(one.invitee()), now);
  }

  @Override
  public int forgetExpired(Instant now, int atMost) {
    var over = stored.values().stream().filter(it -> !it.expiresAt().isAfter(now)).limit(atMost)
        .map(CoHostInvitation::id).toList();
    over.forEach(stored::remove);
    return over.size();
  }

  @Override
  public void remove(InvitationId id) {
    stored.remove(id);
  }

  private List<CoHostInvitation> open(Predicate<CoHostInvitation> wanted, Instant now) {
    return stored.values().stream().filter(wanted).filter(one -> now.isBefore(one.expiresAt())).toList().reversed();
  }
}
