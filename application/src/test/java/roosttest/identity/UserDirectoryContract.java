package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.UserFilter;
import dev.roost.identity.application.UserDirectory;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.spi.People.Person;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every reader of many users does. */
public abstract class UserDirectoryContract {

  protected abstract UserDirectory directory();

  protected abstract Users users();

  @Test
  void shouldPageThroughAllWhoMatchTheNewestFirst() {
    // given
    var expected = new ArrayList<UserId>();
    for (var user = 1; user <= 5; user++) {
      expected.addFirst(added(aUser().withId(nth(user)).named("Paged " + user)).id());
    }
    added(aUser().named("Somebody else"));
    // when
    var first = page("paged", null, null);
    var second = page("paged", null, first.next());
    var third = page("paged", null, second.next());
    // then
    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(2);
    assertThat(third.next()).isNull();
    var all = new ArrayList<>(first.items());
    all.addAll(second.items());
    all.addAll(third.items());
    assertThat(all).extracting(User::id).containsExactlyElementsOf(expected);
  }

  @Test
  void shouldFilterByRoleAndByTheStartOfNameOrAddress() {
    // given
    var host = added(aUser().named("Filtered One").whoHosts());
    var guest = added(aUser().named("Nobody").withEmail("filtered@example.org"));
    // then
    assertThat(page("FILTERED", null, null).items()).extracting(User::id)
        .containsExactlyInAnyOrder(host.id(), guest.id());
    assertThat(page("filtered", Role.HOST, null).items()).extracting(User::id).containsExactly(host.id());
    assertThat(page("filtered", Role.ADMIN, null).items()).isEmpty();
  }

  @Test
  void shouldTakeSignsOfPatternsAsTheyAre() {
    // given
    added(aUser().named("100 percent"));
    var literal = added(aUser().named("100% wool"));
    // then
    assertThat(page("100%", null, null).items()).extracting(User::id).containsExactly(literal.id());
    assertThat(page("1_0%", null, null).items()).isEmpty();
    assertThat(page("\\", null, null).items()).isEmpty();
  }

  @Test
  void shouldFindPeople() {
    // given
    var anna = added(aUser().named("Anna")).id();
    var bert = added(aUser().named("Bert")).id();
    // then
    assertThat(directory().people(List.of(anna, bert, anna, Actors.someone())))
        .containsExactlyInAnyOrder(new Person(anna, "Anna"), new Person(bert, "Bert"));
  }

  @Test
  void shouldTellHosts() {
    assertThat(directory().isHost(added(aUser().whoHosts()).id())).isTrue();
    assertThat(directory().isHost(added(aUser().whoAdministers()).id())).isFalse();
    assertThat(directory().isHost(Actors.someone())).isFalse();
  }

  @Test
  void shouldFindByProvedAddressesOnly() {
    // given
    var proved = added(aUser().withEmail("proved@example.org")).id();
    added(aUser().withEmail("unproved@example.org").unverified());
    // then
    assertThat(directory().withVerifiedEmail(Email.of("proved@example.org"))).contains(proved);
    assertThat(directory().withVerifiedEmail(Email.of("unproved@example.org"))).isEmpty();
  }

  private Page<User> page(String text, @Nullable Role role, @Nullable String after) {
    return directory().page(new UserFilter(role, text), new PageRequest(after, 2));
  }

  private static UserId nth(int n) {
    return new UserId(new UUID(0x0197_0000_0000_7000L + ((long) n << 32), 0x8000_0000_0000_0000L));
  }

  private User added(UserFixture fixture) {
    var user = fixture.unstored().build();
    users().add(user);
    return user;
  }
}
