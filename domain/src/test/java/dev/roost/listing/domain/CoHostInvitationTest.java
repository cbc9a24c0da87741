package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.identity.Actors;
import roosttest.listing.ListingFixture;

class CoHostInvitationTest {

  private static final Instant NOON = ListingFixture.NOON;

  @Test
  void shouldBeForTheInvitedOneUntilItIsOver() {
    // given
    var invitation = invitation(Actors.BERT);

    // when / then
    assertThatCode(() -> invitation.mustBeFor(Actors.BERT, NOON.plus(Duration.ofDays(14)).minusNanos(1)))
        .doesNotThrowAnyException();
    assertThat(refusal(invitation, Actors.BERT, NOON.plus(Duration.ofDays(14)))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldNotBeKnownToOthers() {
    assertThat(refusal(invitation(Actors.BERT), Actors.CARA, NOON)).isInstanceOf(NotFound.class);
    assertThat(refusal(invitation(null), Actors.CARA, NOON)).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldNeverOfferTheOwnersRight() {
    assertThat(invitation(Actors.BERT).rights()).containsExactlyInAnyOrder(HostRight.VIEW, HostRight.EDIT_PRICES);
  }

  @Test
  void shouldCompareAddressesWithoutCase() {
    assertThat(invitation(null).email()).isEqualTo("bert@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bert", "@example.org", "bert@", "bert @example.org", "a@b@example.org",
      "bert@exa\nmple"})
  void shouldRefuseWhatIsNoAddress(String email) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> CoHostInvitation.checked(email));

    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("email", "must be a mail address"));
  }

  private static Object refusal(CoHostInvitation invitation, UserId user, Instant at) {
    return catchThrowableOfType(Refused.class, () -> invitation.mustBeFor(user, at)).refusal();
  }

  private static CoHostInvitation invitation(@Nullable UserId invitee) {
    return CoHostInvitation.create(new InvitationId(UUID.randomUUID()), new ListingId(UUID.randomUUID()),
        " Bert@Example.ORG", invitee, Set.of(HostRight.OWN, HostRight.EDIT_PRICES), NOON);
  }
}
