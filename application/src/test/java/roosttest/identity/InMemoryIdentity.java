package roosttest.identity;

import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.spi.AccountLetterWriting;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Ids;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** The use cases of identity on ports in memory: for their own tests, and for those of HTTP. Listeners run after the commit, in the same thread. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("dev.roost.identity.application")
@EnableTransactionManagement
@Import(DomainEvents.class)
public class InMemoryIdentity {

  @Bean
  PlatformTransactionManager transactions() {
    return new InMemoryTransactions();
  }

  @Bean
  MutableClock clock() {
    return MutableClock.at(UserFixture.NOON);
  }

  @Bean
  Ids ids() {
    return new SequentialIds();
  }

  @Bean
  Idempotency idempotency(Clock clock) {
    return new InMemoryIdempotency(clock);
  }

  @Bean
  CountingHasher hasher() {
    return new CountingHasher();
  }

  @Bean
  Mailbox mailbox(ObjectProvider<AccountLetterWriting> writing) {
    return new Mailbox(writing);
  }

  @Bean
  InMemoryUsers users() {
    return new InMemoryUsers();
  }

  @Bean
  InMemoryCredentials credentials(InMemoryUsers users) {
    return new InMemoryCredentials(users);
  }

  @Bean
  InMemorySessions sessions() {
    return new InMemorySessions();
  }

  @Bean
  InMemoryVerifications verifications() {
    return new InMemoryVerifications();
  }

  @Bean
  InMemoryApiKeys apiKeys() {
    return new InMemoryApiKeys();
  }

  @Bean
  InMemoryAttempts attempts() {
    return new InMemoryAttempts();
  }

  @Bean
  InMemoryAccessRecords accessRecords(InMemoryUsers users, InMemorySessions sessions, InMemoryApiKeys keys) {
    return new InMemoryAccessRecords(users, sessions, keys);
  }

  @Bean
  InMemoryCacheGenerations cacheGenerations() {
    return new InMemoryCacheGenerations();
  }

  @Bean
  InMemorySessionCache sessionCache() {
    return new InMemorySessionCache();
  }

  @Bean
  InMemoryUserDirectory userDirectory(InMemoryUsers users) {
    return new InMemoryUserDirectory(users);
  }

  @Bean
  KnownUsers knownUsers(InMemoryUsers users, InMemoryCredentials credentials, InMemorySessions sessions,
      PasswordHasher hasher, SessionPolicy policy, Clock clock) {
    return new KnownUsers(users, credentials, sessions, hasher, policy, clock);
  }
}
