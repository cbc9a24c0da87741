package roosttest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.NOON;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHostInvitation;
import dev.roost.listing.domain.CoHostInvitations;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of invitations does. */
public abstract class CoHostInvitationsContract {

  private static final AtomicLong COUNT = new AtomicLong();

  protected abstract CoHostInvitations invitations();

  /** The id of a listing that is stored, where that matters. */
  protected abstract ListingId aListing();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var listing = aListing();
    var toBert = added(invitation(listing, "bert@example.org", Actors.BERT));
    var toNobody = added(invitation(listing, "nobody@example.org", null));

    // when / then
    assertThat(inTransaction(() -> invitations().lock(toBert.id()))).contains(toBert);
    assertThat(inTransaction(() -> invitations().lock(toNobody.id()))).contains(toNobody);
    assertThat(inTransaction(() -> invitations().lock(new InvitationId(UUID.randomUUID())))).isEmpty();
    assertThat(invitations().of(listing, NOON)).containsExactly(toNobody, toBert);
    assertThat(invitations().of(aListing(), NOON)).isEmpty();
    assertThat(invitations().to(Actors.CARA, NOON)).isEmpty();
  }

  @Test
  void shouldFindThoseToAUserNewestFirst() {
    // given
    var invitee = Actors.someone();
    var older = added(invitation(aListing(), "bert@example.org", invitee));
    var newer = added(invitation(aListing(), "bert@example.org", invitee));

    // when / then
    assertThat(invitations().to(invitee, NOON)).containsExactly(newer, older);
  }

  @Test
  void shouldNotFindThoseThatAreOver() {
    // given
    var invitation = added(invitation(aListing(), "bert@example.org", Actors.BERT));

    // when / then
    assertThat(invitations().of(invitation.listing(), invitation.expiresAt().minus(Duration.ofMillis(1)))).hasSize(1);
    assertThat(invitations().of(invitation.listing(), invitation.expiresAt())).isEmpty();
    assertThat(invitations().to(Actors.BERT, invitation.expiresAt())).isEmpty();
  }

  @Test
  void shouldReplaceTheInvitationOfTheSameAddress() {
    // given
    var listing = aListing();
    added(invitation(listing, "bert@example.org", null));

    // when
    var again = added(invitation(listing, "bert@example.org", Actors.BERT));

    // then
    assertThat(invitations().of(listing, NOON)).containsExactly(again);
  }

  @Test
  void shouldRemove() {
    // given
    var invitation = added(invitation(aListing(), "bert@example.org", Actors.BERT));

    // when
    inTransaction(() -> {
      invitations().remove(invitation.id());
      invitations().remove(invitation.id());
      return invitation;
    });

    // then
    assertThat(invitations().of(invitation.listing(), NOON)).isEmpty();
  }

  @Test
  void shouldForgetThoseThatAreOver() {
    // given
    var invitation = added(invitation(aListing(), "bert@example.org", Actors.BERT));
    // then
    inTransaction(() -> invitations().forgetExpired(invitation.expiresAt().minusMillis(1), 1_000));
    assertThat(inTransaction(() -> invitations().lock(invitation.id()))).isPresent();
    // when
    assertThat(inTransaction(() -> invitations().forgetExpired(invitation.expiresAt(), 1_000))).isPositive();
    // then
    assertThat(inTransaction(() -> invitations().lock(invitation.id()))).isEmpty();
  }

  private CoHostInvitation added(CoHostInvitation invitation) {
    return inTransaction(() -> {
      invitations().add(invitation);
      return invitation;
    });
  }

  private static CoHostInvitation invitation(ListingId listing, String email, @Nullable UserId invitee) {
    var id = new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L | COUNT.incrementAndGet());
    return CoHostInvitation.create(new InvitationId(id), listing, email, invitee, Set.of(HostRight.EDIT_CALENDAR),
        NOON);
  }
}
