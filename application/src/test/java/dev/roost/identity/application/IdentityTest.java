package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.identity.api.AccessTokens;
import dev.roost.identity.api.Client;
import dev.roost.identity.api.LogIn;
import dev.roost.identity.api.LoggedIn;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.api.RegisterUser;
import dev.roost.identity.api.Registrations;
import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import roosttest.identity.CountingHasher;
import roosttest.identity.InMemoryIdentity;
import roosttest.identity.InMemoryUsers;
import roosttest.identity.KnownUsers;
import roosttest.identity.Mailbox;
import roosttest.platform.MutableClock;

/** Runs use cases of identity on ports in memory. */
abstract class IdentityTest {

  static final Client HOME = new Client("192.0.2.1", "curl/8");
  static final Actor ANYBODY = Actor.anonymous();

  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

  IdentityTest() {
    this(Map.of());
  }

  IdentityTest(Map<String, Object> settings) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.register(InMemoryIdentity.class);
    context.refresh();
  }

  @AfterEach
  void close() {
    context.close();
  }

  final <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  final <T> Collection<T> all(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  final MutableClock clock() {
    return the(MutableClock.class);
  }

  final Mailbox mailbox() {
    return the(Mailbox.class);
  }

  final KnownUsers known() {
    return the(KnownUsers.class);
  }

  final InMemoryUsers users() {
    return the(InMemoryUsers.class);
  }

  final CountingHasher hasher() {
    return the(CountingHasher.class);
  }

  final void register(String email, String password) {
    the(Registrations.class).register(ANYBODY, HOME,
        new RegisterUser(email, new Secret(password), "Ada", List.of("en"), null, null));
  }

  final LoggedIn logIn(String email, String password) {
    return logIn(HOME, email, password);
  }

  final LoggedIn logIn(Client client, String email, String password) {
    return the(OwnSessions.class).logIn(ANYBODY, client, new LogIn(email, new Secret(password)));
  }

  final boolean isAlive(Secret token) {
    return the(AccessTokens.class).authenticate(ANYBODY, token).isPresent();
  }

  final boolean isAlive(String token) {
    return isAlive(new Secret(token));
  }

  static Refusal refusalOf(ThrowingCallable call) {
    var refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.refusal();
  }
}
