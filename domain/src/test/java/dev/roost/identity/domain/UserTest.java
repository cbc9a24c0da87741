package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import dev.roost.identity.contract.EmailVerified;
import dev.roost.identity.contract.IdentityRefusal.AlreadyJoined;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.UserRegistered;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.identity.UserFixture;

class UserTest {

  private static final Email ADA = Email.of("ada@example.org");
  private static final Email EVE = Email.of("eve@example.org");

  @Test
  void shouldRegisterWithAnAddressStillToProve() {
    // when
    var user = User.register(Actors.CARA, ADA, UserFixture.profile("Cara"), NOON);
    // then
    assertThat(user.hasVerifiedEmail()).isFalse();
    assertThat(user.roles()).isEmpty();
    assertThat(user.takeEvents()).containsExactly(new UserRegistered(Actors.CARA));
  }

  @Test
  void shouldBeProvisionedWithAProvedAddressAndRoles() {
    // when
    var user = User.provision(Actors.ADA, ADA, UserFixture.profile("Ada"), Set.of(Role.ADMIN), NOON);
    // then
    assertThat(user.hasVerifiedEmail()).isTrue();
    assertThat(user.roles()).containsExactly(Role.ADMIN);
    assertThat(user.takeEvents()).containsExactly(new UserRegistered(Actors.ADA), new EmailVerified(Actors.ADA));
  }

  @Test
  void shouldVerifyTheAddressOnce() {
    // given
    var user = aUser().withEmail("ada@example.org").unverified().build();
    // when
    user.verifyEmail(ADA, NOON);
    user.verifyEmail(ADA, NOON.plusSeconds(60));
    // then
    assertThat(user.snapshot().emailVerifiedAt()).isEqualTo(NOON);
    assertThat(user.takeEvents()).containsExactly(new EmailVerified(user.id()));
  }

  @Test
  void shouldNotTakeTheProofOfAnotherAddress() {
    // given
    var user = aUser().withEmail("ada@example.org").unverified().build();
    // when
    user.verifyEmail(EVE, NOON);
    // then
    assertThat(user.hasVerifiedEmail()).isFalse();
    assertThat(user.takeEvents()).isEmpty();
  }

  @Test
  void shouldBecomeAHostOnceTheAddressIsProved() {
    // given
    var stranger = aUser().unverified().build();
    var known = aUser().build();
    // when
    var refused = catchThrowableOfType(Refused.class, stranger::becomeHost);
    known.becomeHost();
    // then
    assertThat(refused.refusal()).isEqualTo(new EmailNotVerified());
    assertThat(stranger.roles()).isEmpty();
    assertThat(known.roles()).containsExactly(Role.HOST);
  }

  @Test
  void shouldRefuseAProfileThatWasChangedMeanwhile() {
    // given
    var user = aUser().named("Cara").build();
    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> user.changeProfile(user.version() - 1, UserFixture.profile("Carla")));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("profile", user.version()));
    assertThat(user.profile().name()).isEqualTo("Cara");
  }

  @Test
  void shouldChangeTheProfile() {
    // given
    var user = aUser().named("Cara").build();
    // when
    user.changeProfile(user.version(), UserFixture.profile("Carla"));
    // then
    assertThat(user.profile().name()).isEqualTo("Carla");
  }

  @Test
  void shouldInviteAnImportedHostUntilTheHostHasJoined() {
    // given
    var host = anImportedHost("inside-airbnb:2787").build();
    // when invited twice, since the first address was wrong
    host.invite(EVE);
    host.invite(ADA);
    host.verifyEmail(EVE, NOON);
    // then
    assertThat(host.email()).contains(ADA);
    assertThat(host.hasVerifiedEmail()).isFalse();
    assertThat(host.takeEvents()).containsExactly(new HostInvited(host.id()), new HostInvited(host.id()));
    // and when the host has joined
    host.verifyEmail(ADA, NOON);
    // then
    assertThat(catchThrowableOfType(Refused.class, () -> host.invite(EVE)).refusal())
        .isEqualTo(new AlreadyJoined(host.id().toString()));
  }

  @Test
  void shouldNotGiveARegisteredUserAnotherAddress() {
    // given
    var user = aUser().unverified().build();
    // then
    assertThat(catchThrowableOfType(Refused.class, () -> user.invite(EVE)).refusal())
        .isEqualTo(new AlreadyJoined(user.id().toString()));
  }

  @Test
  void shouldGrantAndRevokeRoles() {
    // given
    var user = aUser().whoHosts().build();
    // when
    user.grant(Role.ADMIN);
    user.revoke(Role.HOST);
    // then
    assertThat(user.roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void shouldBeStoredAndRestoredWithoutLoss() {
    // given
    var user = aUser().whoHosts().whoAdministers().build();
    // then
    assertThat(User.restore(user.snapshot()).snapshot()).isEqualTo(user.snapshot());
  }
}
