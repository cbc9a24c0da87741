package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import dev.roost.identity.contract.Secret;
import dev.roost.identity.spi.AccountEnding;
import dev.roost.identity.spi.AccountEnding.Named;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.identity.KnownUsers;

class AccountEndingServiceTest extends IdentityTest {

  private static final Secret RIGHT = new Secret(KnownUsers.PASSWORD);
  private static final String ADDRESS = "192.0.2.1";

  @Test
  void shouldLetNobodyInAnyMore() {
    // given
    var user = known().withPassword(aUser().withEmail("ada@example.org"));
    var session = known().logIn(user);
    var other = known().loggedIn(aUser());
    // when
    the(AccountEnding.class).close(user.id());
    the(AccountEnding.class).close(user.id());
    // then
    assertThat(isAlive(session.token())).isFalse();
    assertThat(the(AccountEnding.class).isProved(user.id(), RIGHT, ADDRESS)).isFalse();
    assertThat(isAlive(other.token())).isTrue();
  }

  @Test
  void shouldKnowThePassword() {
    // given
    var user = known().withPassword(aUser()).id();
    // then
    assertThat(the(AccountEnding.class).isProved(user, RIGHT, ADDRESS)).isTrue();
    assertThat(the(AccountEnding.class).isProved(user, new Secret("something else"), ADDRESS)).isFalse();
    assertThat(the(AccountEnding.class).isProved(Actors.someone(), RIGHT, ADDRESS)).isFalse();
  }

  @Test
  void shouldKnowHowSomebodyIsCalled() {
    // given
    var user = known().withPassword(aUser().named("Ada").withEmail("ada@example.org")).id();
    var imported = known().loggedIn(anImportedHost("inside-airbnb:2787").named("Bert")).user().id();
    // then
    assertThat(the(AccountEnding.class).find(user)).contains(new Named("Ada", "ada@example.org"));
    assertThat(the(AccountEnding.class).find(imported)).contains(new Named("Bert", null));
    assertThat(the(AccountEnding.class).find(Actors.someone())).isEmpty();
  }
}
