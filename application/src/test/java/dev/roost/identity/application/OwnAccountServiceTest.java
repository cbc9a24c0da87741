package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.ChangeProfile;
import dev.roost.identity.api.OwnAccount;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class OwnAccountServiceTest extends IdentityTest {

  private static final ChangeProfile CHANGE = new ChangeProfile("Ada Lovelace", List.of("en", "fr"), "Counts.",
      "Europe/London", "GBP");

  @Test
  void shouldShowTheAccount() {
    // given
    var user = known().loggedIn(aUser().named("Ada").withEmail("ada@example.org"));
    // when
    var account = the(OwnAccount.class).show(user.actor());
    // then
    assertThat(account.email()).isEqualTo("ada@example.org");
    assertThat(account.emailVerified()).isTrue();
    assertThat(account.name()).isEqualTo("Ada");
    assertThat(account.version()).isEqualTo(user.user().version());
  }

  @Test
  void shouldReplaceTheProfileOfWhoReadItLast() {
    // given
    var user = known().loggedIn(aUser());
    var read = the(OwnAccount.class).show(user.actor());
    // when
    var changed = the(OwnAccount.class).changeProfile(user.actor(), read.version(), CHANGE);
    // then
    assertThat(changed.name()).isEqualTo("Ada Lovelace");
    assertThat(changed.languages()).containsExactly("en", "fr");
    assertThat(changed.currency()).isEqualTo("GBP");
    assertThat(changed.version()).isGreaterThan(read.version());
    assertThat(refusalOf(() -> the(OwnAccount.class).changeProfile(user.actor(), read.version(), CHANGE)))
        .isEqualTo(new VersionStale("profile", changed.version()));
  }

  @Test
  void shouldNameTheFieldThatCannotBeUsed() {
    // given
    var user = known().loggedIn(aUser());
    var wrong = new ChangeProfile("Ada", List.of("en"), "", "Europe/London", "pounds");
    // then
    assertThat(refusalOf(() -> the(OwnAccount.class).changeProfile(user.actor(), user.user().version(), wrong)))
        .isEqualTo(new InvalidField("currency", "must be an ISO 4217 code such as EUR"));
  }

  @Test
  void shouldBecomeAHostAndStayOne() {
    // given
    var user = known().loggedIn(aUser());
    // when
    var host = the(OwnAccount.class).becomeHost(user.actor());
    var again = the(OwnAccount.class).becomeHost(user.actor());
    // then
    assertThat(host.roles()).containsExactly(Role.HOST);
    assertThat(again).isEqualTo(host);
  }

  @Test
  void shouldNotBecomeAHostUnproved() {
    // given
    var user = known().loggedIn(aUser().unverified());
    // then
    assertThat(refusalOf(() -> the(OwnAccount.class).becomeHost(user.actor()))).isEqualTo(new EmailNotVerified());
  }

  @Test
  void shouldAskForTheRightScope() {
    // given
    var account = the(OwnAccount.class);
    var user = known().loggedIn(aUser()).user();
    var reader = Actors.integration(user.id(), Scope.PROFILE_READ);
    var stranger = Actors.integration(user.id(), Scope.LISTINGS_READ);
    // then
    assertThat(account.show(reader).id()).isEqualTo(user.id());
    assertThat(refusalOf(() -> account.show(stranger))).isEqualTo(new ScopeMissing(Scope.PROFILE_READ));
    assertThat(refusalOf(() -> account.becomeHost(reader))).isEqualTo(new ScopeMissing(Scope.PROFILE_WRITE));
    assertThat(refusalOf(() -> account.changeProfile(ANYBODY, 1, CHANGE))).isEqualTo(new NotLoggedIn());
  }
}
