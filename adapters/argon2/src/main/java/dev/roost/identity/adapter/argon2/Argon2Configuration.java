package dev.roost.identity.adapter.argon2;

import dev.roost.identity.domain.PasswordHasher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the hasher from the settings {@code roost.identity.argon2.*}. */
@Configuration(proxyBeanMethods = false)
class Argon2Configuration {

  @Bean
  PasswordHasher passwordHasher(Environment settings) {
    return new Argon2PasswordHasher(Argon2Settings.of(settings));
  }
}
