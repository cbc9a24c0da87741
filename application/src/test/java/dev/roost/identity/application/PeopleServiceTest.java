package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class PeopleServiceTest extends IdentityTest {

  @Test
  void shouldFindThoseWhoExist() {
    // given
    var anna = users().given(aUser().named("Anna").build()).id();
    // then
    assertThat(the(People.class).find(List.of(anna, Actors.someone())))
        .isEqualTo(Map.of(anna, new Person(anna, "Anna")));
    assertThat(the(People.class).find(List.of())).isEmpty();
  }

  @Test
  void shouldTellHostsAndFindByAddressHoweverItIsTyped() {
    // given
    var host = users().given(aUser().withEmail("anna@example.org").whoHosts().build()).id();
    // then
    assertThat(the(People.class).isHost(host)).isTrue();
    assertThat(the(People.class).withEmail(" Anna@Example.org")).contains(host);
    assertThat(the(People.class).withEmail("nobody@example.org")).isEmpty();
  }
}
