package dev.roost.listing.application;

import static dev.roost.listing.application.ListingOffice.key;
import static dev.roost.listing.application.ListingOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPublishedListing;

import dev.roost.listing.api.CoHostsView.CoHostView;
import dev.roost.listing.api.InvitationView;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class CoHostingServiceTest {

  private static final Actor BERT = Actors.guest(Actors.BERT);

  private final ListingOffice office = new ListingOffice();
  private final ListingId listing = office.given(aDraft());

  @Test
  void shouldMakeACoHostOfWhoeverAccepts() {
    // given
    var invitation = invite("Bert@example.org", HostRight.EDIT_LISTING);

    // when
    office.coHosting.accept(BERT, invitation.id());

    // then
    var view = office.coHosting.view(BERT, listing);
    assertThat(view.coHosts()).containsExactly(
        new CoHostView(Actors.BERT, "Bert", Set.of(HostRight.VIEW, HostRight.EDIT_LISTING)));
    assertThat(office.rights.of(listing, Actors.BERT)).contains(HostRight.EDIT_LISTING);
    assertThat(refusal(() -> office.coHosting.accept(BERT, invitation.id()))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldGrantNothingBeforeTheInvitedOneAgrees() {
    // given
    invite("bert@example.org", HostRight.EDIT_LISTING);

    // when / then
    assertThat(office.rights.of(listing, Actors.BERT)).isEmpty();
    assertThat(office.coHosting.invitations(BERT)).extracting(InvitationView::listingTitle)
        .containsExactly("Studio below the Acropolis");
  }

  @Test
  void shouldAnswerAlikeWhetherThereIsAnAccountOrNot() {
    // when
    var known = invite("bert@example.org", HostRight.VIEW);
    var unknown = invite("nobody@example.org", HostRight.VIEW);

    // then
    assertThat(unknown).usingRecursiveComparison().ignoringFields("id", "email").isEqualTo(known);
    assertThat(office.coHosting.view(Actors.host(), listing).invitations()).containsExactly(unknown, known);
  }

  @Test
  void shouldInviteOncePerKey() {
    // given
    var key = key();
    office.coHosting.invite(Actors.host(), listing, key, "bert@example.org", Set.of());

    // when
    var again = office.coHosting.invite(Actors.host(), listing, key, "bert@example.org", Set.of());

    // then
    assertThat(again.replayed()).isTrue();
    assertThat(office.coHosting.view(Actors.host(), listing).invitations()).hasSize(1);
  }

  @Test
  void shouldForgetADeclinedInvitation() {
    // given
    var invitation = invite("bert@example.org", HostRight.VIEW);

    // when
    office.coHosting.decline(BERT, invitation.id());

    // then
    assertThat(office.coHosting.invitations(BERT)).isEmpty();
    assertThat(office.rights.of(listing, Actors.BERT)).isEmpty();
  }

  @Test
  void shouldLetNobodyElseAnswer() {
    // given
    var invitation = invite("bert@example.org", HostRight.VIEW).id();
    var toNobody = invite("nobody@example.org", HostRight.VIEW).id();
    var unknown = new InvitationId(UUID.randomUUID());

    // when / then
    assertThat(refusal(() -> office.coHosting.accept(Actors.guest(), invitation)))
        .isEqualTo(new NotFound("co-host invitation", invitation.toString()));
    assertThat(refusal(() -> office.coHosting.decline(Actors.guest(), invitation))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.coHosting.accept(Actors.guest(), toNobody))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.coHosting.accept(Actors.guest(), unknown))).isInstanceOf(NotFound.class);
    assertThat(office.coHosting.invitations(Actors.guest())).isEmpty();
  }

  @Test
  void shouldNotAcceptAnInvitationThatIsOver() {
    // given
    var invitation = invite("bert@example.org", HostRight.VIEW);

    // when
    office.clock.advance(Duration.ofDays(14));

    // then
    assertThat(refusal(() -> office.coHosting.accept(BERT, invitation.id()))).isInstanceOf(NotFound.class);
    assertThat(office.coHosting.invitations(BERT)).isEmpty();
  }

  @Test
  void shouldTakeAnInvitationBack() {
    // given
    var invitation = invite("bert@example.org", HostRight.VIEW);
    var other = office.given(aDraft());

    // when
    var wrongListing = refusal(() -> office.coHosting.withdraw(Actors.host(), other, invitation.id()));
    office.coHosting.withdraw(Actors.host(), listing, invitation.id());

    // then
    assertThat(wrongListing).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.coHosting.accept(BERT, invitation.id()))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.coHosting.withdraw(Actors.host(), listing, invitation.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldLetOnlyTheOwnerShareTheListing() {
    // given
    var shared = office.given(aPublishedListing().coHostedBy(Actors.BERT, HostRight.values()));
    var invitation = office.coHosting.invite(Actors.host(), shared, key(), "cara@example.org", Set.of()).answer();

    // when / then
    assertThat(refusal(() -> office.coHosting.invite(BERT, shared, key(), "cara@example.org", Set.of())))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.coHosting.grant(BERT, shared, 1, Actors.BERT, Set.of())))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.coHosting.withdraw(BERT, shared, invitation.id()))).isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.coHosting.remove(Actors.guest(), shared, 1, Actors.BERT)))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.coHosting.remove(Actors.guest(), listing, 1, Actors.CARA)))
        .isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.coHosting.view(Actors.guest(), shared))).isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.coHosting.view(Actors.guest(), listing))).isInstanceOf(NotFound.class);
    assertThat(office.coHosting.view(BERT, shared).invitations()).isEmpty();
  }

  @Test
  void shouldChangeRightsOfCoHostsOnly() {
    // given
    var shared = office.given(aDraft().coHostedBy(Actors.BERT, HostRight.EDIT_LISTING));

    // when
    var view = office.coHosting.grant(Actors.host(), shared, 1, Actors.BERT, Set.of(HostRight.OWN));

    // then: nobody becomes owner, nor a co-host without being asked
    assertThat(view.version()).isEqualTo(2);
    assertThat(office.rights.of(shared, Actors.BERT)).containsExactly(HostRight.VIEW);
    assertThat(refusal(() -> office.coHosting.grant(Actors.host(), shared, 2, Actors.CARA, Set.of())))
        .isEqualTo(new NotFound("co-host", Actors.CARA.toString()));
    assertThat(refusal(() -> office.coHosting.grant(Actors.host(), shared, 1, Actors.BERT, Set.of())))
        .isEqualTo(new VersionStale("listing", 2));
    assertThat(refusal(() -> office.coHosting.grant(Actors.host(), shared, 2, Actors.ANNA, Set.of())))
        .isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldLetACoHostLeaveAndTheOwnerRemoveOne() {
    // given
    var shared = office.given(aDraft().coHostedBy(Actors.BERT).coHostedBy(Actors.CARA));

    // when
    office.coHosting.remove(BERT, shared, 1, Actors.BERT);
    office.coHosting.remove(Actors.host(), shared, 2, Actors.CARA);

    // then
    assertThat(office.coHosting.view(Actors.host(), shared).coHosts()).isEmpty();
  }

  @Test
  void shouldInviteAFewAtATime() {
    // given
    for (int count = 0; count < 20; count++) {
      invite("guest%d@example.org".formatted(count), HostRight.VIEW);
    }

    // when / then
    assertThat(refusal(() -> invite("bert@example.org", HostRight.VIEW))).isEqualTo(new TooManyCoHosts(20));
  }

  @Test
  void shouldNotShareWhatIsDelisted() {
    // given
    var delisted = office.given(aListing().in(ListingStatus.DELISTED));

    // when / then
    assertThat(refusal(() -> office.coHosting.invite(Actors.host(), delisted, key(), "bert@example.org", Set.of())))
        .isEqualTo(new ListingIsDelisted());
  }

  @Test
  void shouldNotInviteTheOwner() {
    // given
    var invitation = invite("anna@example.org", HostRight.VIEW);

    // when / then
    assertThat(refusal(() -> office.coHosting.accept(Actors.host(), invitation.id()))).isInstanceOf(InvalidField.class);
  }

  private InvitationView invite(String email, HostRight right) {
    return office.coHosting.invite(Actors.host(), listing, key(), email, Set.of(right)).answer();
  }
}
