package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import dev.roost.identity.api.Passwords;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.api.UserAdministration;
import dev.roost.identity.api.UserFilter;
import dev.roost.identity.contract.IdentityRefusal.AlreadyJoined;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.IdentityRefusal.EmailTaken;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.OwnAdminRole;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.identity.UserFixture;

class UserAdministrationServiceTest extends IdentityTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("invite-1");

  private final Actor admin = UserFixture.actorOf(users().given(aUser().named("Root").whoAdministers().build()));

  @Test
  void shouldShowUsersToAdministratorsOnly() {
    // given
    var user = users().given(aUser().named("Anna").build());
    var integration = Actor.integration(user.id(), Set.of(Role.ADMIN), Set.of(Scope.LISTINGS_READ));
    // then
    assertThat(administration().list(admin, new UserFilter(null, "ann"), PageRequest.first(10)).items())
        .singleElement().satisfies(shown -> assertThat(shown.id()).isEqualTo(user.id()));
    assertThat(administration().show(admin, user.id()).name()).isEqualTo("Anna");
    for (var call : List.<ThrowingCallable>of(
        () -> administration().list(UserFixture.actorOf(user), new UserFilter(null, null), PageRequest.first(10)),
        () -> administration().show(UserFixture.actorOf(user), user.id()),
        () -> administration().grantAdmin(UserFixture.actorOf(user), user.id()),
        () -> administration().revokeAdmin(UserFixture.actorOf(user), user.id()),
        () -> administration().invite(UserFixture.actorOf(user), KEY, user.id(), "anna@example.org"))) {
      assertThat(refusalOf(call)).isEqualTo(new NotAllowed("administer users"));
    }
    assertThat(refusalOf(() -> administration().show(ANYBODY, user.id()))).isEqualTo(new NotLoggedIn());
    assertThat(refusalOf(() -> administration().show(integration, user.id()))).isEqualTo(new ScopeMissing(Scope.ADMIN));
  }

  @Test
  void shouldGrantAndRevokeTheRole() {
    // given
    var user = users().given(aUser().build()).id();
    // when / then
    assertThat(administration().grantAdmin(admin, user).roles()).containsExactly(Role.ADMIN);
    assertThat(administration().revokeAdmin(admin, user).roles()).isEmpty();
  }

  @Test
  void shouldChangeNothingWhenTheRoleIsGrantedOrRevokedAgain() {
    // given
    var user = users().given(aUser().build()).id();
    // then
    assertThat(administration().grantAdmin(admin, user)).isEqualTo(administration().grantAdmin(admin, user));
    assertThat(administration().revokeAdmin(admin, user)).isEqualTo(administration().revokeAdmin(admin, user));
  }

  @Test
  void shouldNotMakeAnAdministratorOfSomebodyUnproved() {
    // given
    var user = users().given(aUser().unverified().build()).id();
    // then
    assertThat(refusalOf(() -> administration().grantAdmin(admin, user))).isEqualTo(new EmailNotVerified());
  }

  @Test
  void shouldLeaveAnAdministratorTheRole() {
    // given
    var self = administration().list(admin, new UserFilter(Role.ADMIN, null), PageRequest.first(1)).items().getFirst();
    // then
    assertThat(refusalOf(() -> administration().revokeAdmin(admin, self.id()))).isEqualTo(new OwnAdminRole());
  }

  @Test
  void shouldInviteAnImportedHostWhoThenLogsIn() {
    // given
    var host = users().given(anImportedHost("test:1").named("Anna").build()).id();
    // when
    administration().invite(admin, KEY, host, "Anna@example.org");
    the(Passwords.class).reset(ANYBODY, HOME, new ResetPassword(new Secret(mailbox().tokenFor("anna@example.org")),
        new Secret("a good first password")));
    // then
    assertThat(logIn("anna@example.org", "a good first password").session().user()).isEqualTo(host);
    assertThat(refusalOf(() -> administration().invite(admin, new IdempotencyKey("2"), host, "other@example.org")))
        .isEqualTo(new AlreadyJoined(host.toString()));
  }

  @Test
  void shouldInviteOnceHoweverOftenTheRequestIsSent() {
    // given
    var host = users().given(anImportedHost("test:1").build()).id();
    // when
    var first = administration().invite(admin, KEY, host, "anna@example.org");
    var second = administration().invite(admin, KEY, host, "anna@example.org");
    // then
    assertThat(first.replayed()).isFalse();
    assertThat(second.replayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(mailbox().sentTo("anna@example.org")).hasSize(1);
  }

  @Test
  void shouldForgetAnInvitationToAWrongAddress() {
    // given
    var host = users().given(anImportedHost("test:1").build()).id();
    administration().invite(admin, KEY, host, "wrong@example.org");
    var wrong = mailbox().tokenFor("wrong@example.org");
    // when
    administration().invite(admin, new IdempotencyKey("2"), host, "right@example.org");
    // then
    assertThat(refusalOf(() -> the(Passwords.class).reset(ANYBODY, HOME,
        new ResetPassword(new Secret(wrong), new Secret("a good first password"))))).isEqualTo(new MailTokenInvalid());
  }

  @Test
  void shouldRefuseAddressesThatOthersHaveAndUsersWhoDoNotExist() {
    // given
    users().given(aUser().withEmail("taken@example.org").build());
    var host = users().given(anImportedHost("test:1").build()).id();
    var nobody = Actors.someone();
    // then
    assertThat(refusalOf(() -> administration().invite(admin, KEY, host, "taken@example.org")))
        .isEqualTo(new EmailTaken("taken@example.org"));
    assertThat(refusalOf(() -> administration().invite(admin, KEY, nobody, "new@example.org")))
        .isEqualTo(new NotFound("user", nobody.toString()));
    assertThat(mailbox().sent()).isEmpty();
  }

  private UserAdministration administration() {
    return the(UserAdministration.class);
  }
}
